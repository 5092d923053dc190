package org.umubano.intake.hostile;

import static org.umubano.intake.hostile.Hostile.read;
import static org.umubano.intake.hostile.Hostile.rejected;
import static org.umubano.intake.hostile.Hostile.survived;
import static org.umubano.intake.hostile.Hostile.utf8;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Hostile plain text, JSON Lines and Markdown. */
final class HostileTexts {

    private static final String WORDS = "The minister met his counterpart in Kigali.";

    private HostileTexts() {}

    private static String json(String fields) {
        return "{\"maintext\":\"" + WORDS + "\"," + fields + "}";
    }

    static List<Hostile> all() {
        List<Hostile> out = new ArrayList<>();
        texts(out);
        lines(out);
        markdown(out);
        return out;
    }

    private static void texts(List<Hostile> out) {
        out.add(rejected("empty.txt", "is empty", ""));
        out.add(rejected("blank.txt", "no words", " \n\t\u00a0\u2003\n".replace("\u00a0\u2003", "")));
        out.add(rejected("only-mark.txt", "no words", "\uFEFF"));
        out.add(rejected("nul.txt", "binary", WORDS + "\u0000" + WORDS));
        out.add(rejected("controls.txt", "binary", "\u0001\u0002\u0003\u0004".repeat(1000)));
        out.add(read("bidi.txt", "\u202E" + WORDS + "\u202C \u2066\u2067\u2068\u2069"));
        out.add(read("combining.txt", WORDS + " a" + "\u0301".repeat(200_000)));
        out.add(read("one-word.txt", "a".repeat(1_900_000)));
        out.add(rejected("too-long.txt", "too long", "word ".repeat(500_000)));
        out.add(read("line-ends.txt", WORDS + "\r\n\r\r\n\u2028\u2029\u0085\n".repeat(50_000)));
        out.add(read("private-use.txt", WORDS + "\uE000\uFFFF\uFDD0" + new String(Character.toChars(0x10FFFF))));
        out.add(read(
                "surrogates-in-utf8.txt", () -> join(utf8(WORDS), new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80})));
        out.add(read(
                "overlong.txt",
                () -> join(utf8(WORDS), new byte[] {(byte) 0xC0, (byte) 0x80, (byte) 0xF5, (byte) 0xFF})));
        out.add(read(
                "utf16-odd.txt", () -> join(("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_16LE), new byte[] {65})));
        out.add(read(
                "utf16-lone-surrogate.txt",
                () -> join(
                        ("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_16LE), new byte[] {0, (byte) 0xD8, 65, 0})));
        out.add(rejected("picture.txt", "picture", () -> join(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, new byte[100])));
        out.add(rejected("archive.txt", "ZIP", () -> join(utf8("PK\u0003\u0004"), new byte[100])));
        for (int seed = 0; seed < 4; seed++) {
            byte[] noise = new byte[100_000];
            new Random(seed).nextBytes(noise);
            noise[0] = 'a';
            out.add(rejected("noise-" + seed + ".bin", "binary", () -> noise));
        }
    }

    private static void lines(List<Hostile> out) {
        out.add(rejected("nested.jsonl", "damaged", () -> utf8("{\"a\":" + "[".repeat(1_000_000))));
        out.add(rejected("objects.jsonl", "damaged", () -> utf8("{\"a\":".repeat(500_000))));
        out.add(survived("number.jsonl", () -> utf8(json("\"id\":1e999999999"))));
        out.add(survived("digits.jsonl", () -> utf8(json("\"id\":" + "9".repeat(1_000_000)))));
        out.add(rejected("not-a-number.jsonl", "damaged", json("\"id\":NaN")));
        out.add(rejected("unclosed.jsonl", "damaged", "{\"maintext\":\"" + WORDS));
        out.add(survived("twice.jsonl", () -> utf8(json("\"maintext\":\"x\""))));
        out.add(read("surrogate.jsonl", "{\"maintext\":\"" + WORDS + " \\ud800 \\udc00 \\udc00\\ud800\"}"));
        out.add(read("nul.jsonl", "{\"maintext\":\"" + WORDS + "\\u0000\"}"));
        out.add(read("bidi.jsonl", "{\"maintext\":\"\u202E" + WORDS + "\",\"title\":\"\\u202etitle\"}"));
        out.add(read("long-id.jsonl", json("\"id\":\"" + "i".repeat(1_000_000) + "\"")));
        out.add(read("long-url.jsonl", json("\"url\":\"http://" + "u".repeat(1_000_000) + "\"")));
        out.add(read("odd-url.jsonl", json("\"url\":\"::::////\\u0000?#?#&&&==\"")));
        out.add(read("date.jsonl", json("\"date_publish\":\"99999-99-99\"")));
        out.add(rejected("text-is-a-list.jsonl", "not as expected", "{\"maintext\":[\"a\"]}"));
        out.add(rejected("text-is-null.jsonl", "no text", "{\"maintext\":null}"));
        out.add(rejected("title-is-an-object.jsonl", "not as expected", json("\"title\":{}")));
        out.add(rejected("scalars.jsonl", "not as expected", "1"));
        out.add(new Hostile("many-empty.jsonl", () -> utf8("{}\n".repeat(20_000)), 0, 0, "no text"));
        out.add(rejected("list-of-lists.jsonl", "no articles", "[[[[]]]]"));
        out.add(new Hostile(
                "cut-line.jsonl",
                () -> utf8(json("\"id\":1") + "\n" + json("\"id\":2").substring(0, 30) + "\n" + json("\"id\":3")),
                2,
                2,
                "damaged"));
        out.add(new Hostile(
                "line-of-20-megabytes.jsonl",
                () -> utf8("{\"maintext\":\"" + "word ".repeat(4_000_000) + "\"}\n" + json("\"id\":2")),
                1,
                1,
                "too long"));
        out.add(survived("utf16.jsonl", () -> json("\"id\":1").getBytes(StandardCharsets.UTF_16)));
        out.add(survived("only-brackets.jsonl", () -> utf8("[".repeat(1_000_000))));
    }

    private static void markdown(List<Hostile> out) {
        out.add(read("brackets.md", "[".repeat(500_000) + WORDS));
        out.add(read("open-links.md", "[](".repeat(300_000) + WORDS));
        out.add(read("pictures.md", "![".repeat(300_000) + "](" + WORDS));
        out.add(read("tags.md", "<http".repeat(300_000) + WORDS));
        out.add(read("quotes.md", ">".repeat(500) + " " + WORDS));
        out.add(survived("deep-quotes.md", () -> utf8("> ".repeat(200_000) + WORDS)));
        out.add(read("escapes.md", "\\*".repeat(500_000) + WORDS));
        out.add(read("front-without-end.md", "---\ntitle: T\n" + WORDS));
        out.add(read("front-odd.md", "---\n:::\n: x\ntitle:\ndate: 2025-99-99\nurl: ://\n---\n" + WORDS));
        out.add(rejected("only-front.md", "no words", "---\ntitle: T\n---\n"));
        out.add(rejected("only-code.md", "no words", "```\n" + WORDS));
        out.add(read("script.md", "<script>alert(1)</script> " + WORDS));
    }

    private static byte[] join(byte[] a, byte[] b) {
        byte[] out = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, out, a.length, b.length);
        return out;
    }
}
