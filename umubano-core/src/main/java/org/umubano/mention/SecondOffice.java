package org.umubano.mention;

import java.util.List;
import java.util.Set;
import org.umubano.text.Token;

/** Reads the second office of one person, "President and Minister of Defence", and tells it from that of another. */
final class SecondOffice {

    private final Lexicon lexicon;

    SecondOffice(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "... and Minister of Foreign Affairs", "akaba na Minisitiri": one person, two offices. */
    int read(Title title, List<Unit> units, List<Token> tokens, int i) {
        if (title.plural || title.offices.isEmpty()) {
            return i;
        }
        int j = i + 1;
        boolean also = TitleReader.is(units, i, Role.ALSO);
        if (!also && TitleReader.is(units, i, Role.COMMA) && TitleReader.is(units, j, Role.ALSO)) {
            also = true;
            j++;
        }
        if (also && title.former || !also && !TitleReader.is(units, i, Role.AND)) {
            return i; // what somebody is who was something else is an office of its own
        }
        if (TitleReader.is(units, i, Role.AND)
                && isMinister(title)
                && TitleReader.is(units, j, Role.PORTFOLIO)
                && isCapitalised(units, tokens, j)) {
            return j + 1; // "Minister of Defence and Foreign Trade"
        }
        if (also && TitleReader.is(units, j, Role.AND)) {
            j++;
        }
        boolean deputy = false;
        while (TitleReader.is(units, j, Role.DEPUTY) || also && TitleReader.is(units, j, Role.ARTICLE)) {
            deputy |= TitleReader.is(units, j, Role.DEPUTY);
            j++;
        }
        Entry entry = TitleReader.is(units, j, Role.OFFICE) ? units.get(j).get(Role.OFFICE) : null;
        if (entry == null) {
            return i;
        }
        String code = deputy ? lexicon.deputyOf(entry.code()) : entry.code();
        if (!also && !goTogether(title.offices.get(0), code)) {
            return i;
        }
        title.add(code);
        return j + 1;
    }

    private static boolean isMinister(Title title) {
        String office = title.offices.get(0);
        return office.equals("MIN") || office.equals("MFA") || office.equals("DMFA") || office.equals("MOD");
    }

    private static boolean isCapitalised(List<Unit> units, List<Token> tokens, int i) {
        return tokens.get(units.get(i).from()).isCapitalised();
    }

    /** Whether one person often holds both offices, so that "A and B" names one. */
    private static boolean goTogether(String first, String second) {
        return switch (first) {
            case "HOG", "DHOG" -> Set.of("MFA", "MOD", "MIN").contains(second);
            case "MIN", "MFA", "MOD" ->
                Set.of("MIN", "DHOG", "JUD", "GOV", "MOD").contains(second);
            case "ENV" -> Set.of("ARMY", "ENV", "AMB", "SG").contains(second);
            case "AMB" -> second.equals("AMB") || second.equals("ENV");
            case "ARMY" -> second.equals("ARMY") || second.equals("ENV");
            case "AGENCY", "SG" -> Set.of("AGENCY", "SG", "ENV", "COMPANY").contains(second);
            case "COMPANY" -> Set.of("COMPANY", "AGENCY").contains(second);
            default -> false;
        };
    }
}
