package org.umubano.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.umubano.text.Segmenter;
import org.umubano.text.WordScan;

/** Gathers the words of {@link StateScan} from the tables. */
final class StateScanBuilder {
    private final Map<String, Integer> values = new HashMap<>();
    private final List<StateScan.Word> meanings = new ArrayList<>();
    private final Set<String> prepositions = new HashSet<>();
    /** Words that begin a phrase of what can be no part of a name. */
    private final Set<String> stops = new HashSet<>();
    /** Words that end a phrase which is no preposition. */
    private final Set<String> ends = new HashSet<>();

    private final Set<String> common = new HashSet<>();
    private final Set<String> ands = new HashSet<>();

    /** A phrase as it stands in the tables. */
    void add(String form, Entry entry) {
        List<String> parts = parts(form);
        if (parts.isEmpty()) {
            return;
        }
        boolean one = parts.size() == 1;
        if (!one || (NameReader.HARMLESS & Unit.bits(entry.role())) == 0) {
            stops.add(WordScan.firstWord(form));
        }
        if (one) {
            plain(form, parts.get(0), entry.role());
        }
        state(form, parts, entry);
        if (entry.role() == Role.AND) {
            ends.add(WordScan.firstWord(parts.get(parts.size() - 1)));
            ands.add(WordScan.firstWord(form));
        }
        if (!one && entry.role() != Role.PREPOSITION) {
            ends.add(WordScan.firstWord(parts.get(parts.size() - 1)));
        }
    }

    /** Keeps a single word that tells of nobody. */
    private void plain(String form, String word, Role role) {
        if (role == Role.PREPOSITION && word.equals(form)) {
            prepositions.add(form);
        }
        if (role == Role.REFERENCE || role == Role.OPENER || role == Role.TOPIC) {
            common.add(WordScan.firstWord(form));
        }
    }

    /** Keeps what a phrase tells of a state: itself, its seat, a place in it, or a title that may be followed by it. */
    private void state(String form, List<String> parts, Entry entry) {
        switch (entry.role()) {
            case STATE, DEMONYM, PEOPLE, ORGANISATION -> word(parts).states.add(part(form, parts));
            case SEAT -> word(parts).seats.add(part(form, parts));
            case PLACE -> word(parts).places.add(part(form, parts));
            case OFFICE, PLURAL, BODY -> {
                word(parts).isTitle = true;
                if (entry.always() != null) {
                    word(parts).states.add(part(form, parts)); // the pope is of one state only
                }
            }
            case REFERENCE -> word(parts).isTitle |= entry.code().equals("COUNTERPART");
            case GATHERING, REGION, PREPOSITION, AND, OPENER, TOPIC -> {
                // of no state; gatherings and regions give places, no actors
            }
            default -> {
                if (entry.state() != null) {
                    word(parts).states.add(part(form, parts));
                }
            }
        }
    }

    /**
     * The words of a piece of a phrase that matter here, folded.
     *
     * @param longest the first of its longest words
     * @param length the letters of that one as it stands in the tables
     */
    record Words(String first, String longest, int length, String last) {

        static Words of(String piece) {
            List<String> parts = parts(piece);
            if (parts.isEmpty()) {
                return new Words("", "", 0, "");
            }
            String longest = parts.get(StateScanBuilder.longest(parts));
            return new Words(
                    WordScan.firstWord(parts.get(0)),
                    WordScan.firstWord(longest),
                    longest.length(),
                    WordScan.firstWord(parts.get(parts.size() - 1)));
        }
    }

    /** The phrase of an office, of an office's holders or of a body: a portfolio and what stands before and after it. */
    void addTitle(Words before, Words portfolio, Words after) {
        Words longest = portfolio.length > before.length ? portfolio : before;
        longest = after.length > longest.length ? after : longest;
        word(longest.longest).isTitle = true;
        stops.add(before.first.isEmpty() ? portfolio.first : before.first);
        ends.add(after.last.isEmpty() ? portfolio.last : after.last);
    }

    private static List<String> parts(String form) {
        List<String> out = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= form.length(); i++) {
            if (i == form.length() || !WordScan.isPart(form.charAt(i))) {
                if (i > from) {
                    out.add(form.substring(from, i));
                }
                from = i + 1;
            }
        }
        return out;
    }

    /** The longest word of a phrase: where the phrase stands, that stands too, and it is seldom a word like "the". */
    private static int longest(List<String> parts) {
        int best = 0;
        for (int i = 1; i < parts.size(); i++) {
            best = parts.get(i).length() > parts.get(best).length() ? i : best;
        }
        return best;
    }

    private StateScan.Word word(List<String> parts) {
        return word(WordScan.firstWord(parts.get(longest(parts))));
    }

    private StateScan.Word word(String folded) {
        Integer at = values.get(folded);
        if (at == null) {
            meanings.add(new StateScan.Word());
            at = meanings.size();
            values.put(folded, at);
        }
        return meanings.get(at - 1);
    }

    private static StateScan.Part part(String form, List<String> parts) {
        int at = longest(parts);
        String word = parts.get(at);
        int cases = word.equals(form) ? caseOf(word) : Math.min(caseOf(word), StateScan.CAPITAL);
        if (parts.size() == 1) {
            return new StateScan.Part(cases, "", false, true);
        }
        return new StateScan.Part(
                cases, WordScan.firstWord(parts.get(at > 0 ? at - 1 : 1)), at > 0, at == parts.size() - 1);
    }

    /** The case that {@link WordDictionary} asks for, or a laxer one. */
    private static int caseOf(String word) {
        if (WordDictionary.isUpper(word)) {
            return StateScan.UPPER;
        }
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0)) ? StateScan.CAPITAL : StateScan.ANY_CASE;
    }

    StateScan build(Segmenter segmenter) {
        for (Officials.Term term : Officials.world().all()) {
            official(term);
        }
        common.forEach(c -> {
            if (values.containsKey(c)) {
                word(c).isCommon = true;
            }
        });
        return new StateScan(
                new WordScan(values, word -> isSoughtSmall(meanings.get(values.getOrDefault(word, 1) - 1))),
                List.copyOf(meanings),
                prepositions.stream().filter(p -> !ends.contains(p)).sorted().toList(),
                Set.copyOf(stops),
                Set.copyOf(ands),
                segmenter);
    }

    private static boolean isSoughtSmall(StateScan.Word word) {
        return word.isTitle
                || Stream.of(word.states, word.seats, word.places)
                        .flatMap(List::stream)
                        .anyMatch(p -> (p.cases() & StateScan.ANY_CASE) != 0);
    }

    /** Surnames, and whatever means somebody alone, are sought as such; before more of a name, any of them only before a word that begins like another. */
    private void official(Officials.Term term) {
        List<String> full = term.full();
        String given = full.get(0);
        int initials = 0;
        for (String word : term.words()) {
            initials |= StateScan.initial(word.charAt(0));
        }
        for (String word : term.words()) {
            StateScan.Word meaning = word(WordScan.firstWord(word));
            meaning.initials |= initials;
            meaning.isSurname |=
                    !word.equals(given) || full.size() < 2 || term.alone().contains(word);
            if (word.indexOf('-') == StateScan.ARTICLE) {
                word(WordScan.firstWord(word.substring(StateScan.ARTICLE + 1))).isSurname = true; // "met al-Jubeir"
            }
        }
    }
}
