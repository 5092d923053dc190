package org.umubano.app.cli;

/** Names of languages for messages. */
final class LanguageNames {

    private LanguageNames() {}

    static String of(String code) {
        return switch (code) {
            case "en" -> "English";
            case "rw" -> "Kinyarwanda";
            case "rn" -> "Kirundi";
            case "sw" -> "Swahili";
            case "lg" -> "Luganda";
            case "fr" -> "French";
            case "und" -> "unknown";
            default -> code;
        };
    }
}
