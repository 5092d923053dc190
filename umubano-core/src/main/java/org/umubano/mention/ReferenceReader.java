package org.umubano.mention;

import java.util.List;
import org.umubano.mention.ActorMention.Type;

/** Reads words that refer back: "he", "both countries", "the leaders of Azerbaijan and Armenia". */
final class ReferenceReader {

    private final SentenceUnits sentence;
    private final List<Draft> actors;

    ReferenceReader(SentenceUnits sentence, List<Draft> actors) {
        this.sentence = sentence;
        this.actors = actors;
    }

    /** Reads the reference that a unit is; returns the index after it, or the same where it is none. */
    int read(int i) {
        Entry entry = sentence.get(i).get(Role.REFERENCE);
        if (entry == null || sentence.is(i, Role.HONORIFIC) || isLoose(entry) && !standsAlone(i + 1)) {
            return i;
        }
        ActorMention.Reference reference = ActorMention.Reference.valueOf(entry.code());
        boolean several = reference == ActorMention.Reference.OFFICES && entry.count() == 0;
        int end = several && sentence.is(i + 1, Role.GENITIVE) ? holders(entry, i) : i;
        if (end > i) {
            return end;
        }
        Type type = switch (reference) {
            case STATE -> Type.STATE;
            case THING -> Type.ORGANISATION;
            case PERSON -> "GOV".equals(entry.name()) ? Type.ORGANISATION : Type.PERSON; // "his office"
            case OFFICE, COUNTERPART -> Type.OFFICE;
            case PEOPLE, OFFICES, BOTH_STATES -> Type.GROUP;
        };
        Draft draft = new Draft(type, sentence.startOf(i), sentence.endOf(i), entry.rule());
        draft.reference = reference;
        draft.count = entry.count();
        if (entry.name() != null) {
            draft.offices.add(entry.name());
        }
        actors.add(draft);
        return i + 1;
    }

    /** "The leaders of Azerbaijan and Armenia": the holder of the office in each of the states. */
    private int holders(Entry entry, int start) {
        int i = start + 2;
        int end = start;
        while (i < sentence.size()) {
            while (sentence.is(i, Role.ARTICLE)) {
                i++;
            }
            if (!sentence.is(i, Role.STATE) || sentence.is(i + 1, Role.POSSESSIVE)) {
                break;
            }
            int name = nameBehind(i);
            int last = Math.max(i, name);
            Draft draft = new Draft(
                    name < 0 ? Type.OFFICE : Type.PERSON,
                    sentence.startOf(end == start ? start : sentence.is(i - 1, Role.GENITIVE) ? i - 1 : i),
                    sentence.endOf(last),
                    entry.rule());
            draft.offices.add(entry.name() == null ? "HOS" : entry.name());
            draft.state = TitleReader.codeOf(sentence.get(i));
            if (name >= 0) {
                draft.name(sentence.text(), sentence.startOf(name), sentence.endOf(name));
                draft.evident = true;
            }
            actors.add(draft);
            end = last + 1;
            i = end;
            while (sentence.is(i, Role.COMMA) || sentence.is(i, Role.AND)) {
                i++;
            }
            i += i > end && sentence.is(i, Role.GENITIVE) ? 1 : 0;
        }
        return end;
    }

    /** "The presidents of X, N.N., and of Y, M.M.,": the name of the holder between commas behind a state; -1 for none. */
    private int nameBehind(int state) {
        int i = state + 2;
        while (sentence.is(i, Role.HONORIFIC) || sentence.is(i, Role.RANK)) {
            i++;
        }
        return sentence.is(state + 1, Role.COMMA)
                        && i < sentence.size()
                        && sentence.isName(i)
                        && !sentence.is(i, Role.STATE)
                        && (sentence.is(i + 1, Role.COMMA) || sentence.is(i + 1, Role.AND))
                ? i
                : -1;
    }

    /** Whether a word refers only where no noun follows it. */
    private static boolean isLoose(Entry entry) {
        return entry.weak() && !entry.code().equals("COUNTERPART");
    }

    /** Whether nothing that a word could belong to follows it: "thanked both for", against "both ministers". */
    private boolean standsAlone(int next) {
        return next >= sentence.size()
                || !sentence.token(next).isWord()
                || sentence.is(next, Role.GENITIVE)
                || sentence.is(next, Role.PREPOSITION);
    }
}
