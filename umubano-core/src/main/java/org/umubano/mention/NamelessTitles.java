package org.umubano.mention;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.mention.ActorMention.Type;

/**
 * Makes mentions of titles that no name follows: an office for its holder, whoever he is, offices in the plural for a group,
 * "that of Kenya" for the holder of the office named before. Titles with names are with {@link HolderReader}.
 */
final class NamelessTitles {

    /** Offices that name no one unless something is said of whose they are: "director", "chair". */
    private static final Set<String> LESSER = Set.of("AGENCY", "COMPANY", "SG", "NGO", "CIV", "ENV");

    /** How many words may stand between somebody and "that of X": a verb with its object. */
    private static final int TWIN_WORDS = 3;

    private final SentenceUnits sentence;
    private final List<Draft> actors;

    /**
     * For one sentence.
     *
     * @param actors the mentions so far, to which these are added
     */
    NamelessTitles(SentenceUnits sentence, List<Draft> actors) {
        this.sentence = sentence;
        this.actors = actors;
    }

    /** The holder of an office in the singular, where the office alone names one. */
    void one(Title title) {
        if (title.needsName && !isTwin(title)) {
            if (title.counterpart && title.states.size() == 1) {
                envoyOf(title);
            } else {
                stateBefore(title);
            }
            return;
        }
        boolean lesser = LESSER.containsAll(title.offices) && !title.counterpart;
        if (lesser && title.states.isEmpty() && !title.hosted || title.offices.contains("CIV")) {
            return;
        }
        Draft self = title.same ? namedBefore(title) : null;
        Type type = self == null ? Type.OFFICE : Type.PERSON;
        Draft draft = new Draft(type, sentence.startOf(title.from), sentence.endOf(title.to - 1), title.rule);
        title.fill(draft);
        if (self != null) {
            draft.name = self.name;
            draft.words = self.words;
            draft.state = draft.state == null ? self.state : draft.state;
            actors.add(draft);
            return;
        }
        if (title.counterpart) {
            draft.reference = ActorMention.Reference.COUNTERPART;
        } else if (title.states.isEmpty() && !title.foreign) {
            draft.reference = ActorMention.Reference.OFFICE;
        }
        actors.add(draft);
    }

    /** Whether a name is whole, or a word of one told before: "Xi", of Xi Jinping. */
    private boolean isPartOfName(String name) {
        if (name.indexOf(' ') > 0) {
            return true;
        }
        for (Draft other : actors) {
            String whole = other.type == Type.PERSON ? other.name : null;
            if (whole != null && (whole.startsWith(name + " ") || whole.endsWith(" " + name))) {
                return true;
            }
        }
        return false;
    }

    /** Whom a title with a pronoun is said of: whoever was named last, if he may be of its state; null for nobody. */
    private @Nullable Draft namedBefore(Title title) {
        for (int i = actors.size() - 1; i >= 0; i--) {
            Draft before = actors.get(i);
            String name = before.type == Type.PERSON ? before.name : null;
            boolean sure = name != null
                    && (before.evident
                            || !before.offices.isEmpty()
                            || isPartOfName(name)); // no first word of a sentence
            if (sure) {
                boolean state = before.state == null && !before.counterpart
                        || title.state() == null
                        || title.state().equals(before.state);
                boolean office =
                        before.offices.isEmpty() || before.offices.stream().anyMatch(title.offices::contains);
                if (state && office) {
                    return before;
                }
            }
        }
        return null;
    }

    /**
     * Holders of an office in the plural: one mention for each state, or a group.
     *
     * @return index of the unit after the title
     */
    int several(Title title) {
        int start = sentence.startOf(title.from);
        int end = sentence.endOf(title.to - 1);
        if (title.states.size() > 1) {
            for (String state : title.states) {
                Draft draft = new Draft(Type.OFFICE, start, end, title.rule);
                title.fill(draft);
                draft.state = state;
                actors.add(draft);
            }
            return title.to;
        }
        Draft draft = new Draft(Type.GROUP, start, end, title.rule);
        title.fill(draft);
        draft.count = title.count;
        draft.homely = false;
        if (title.counterpart) {
            draft.reference = ActorMention.Reference.COUNTERPART;
        } else if (title.definite) {
            draft.reference = ActorMention.Reference.OFFICES;
        }
        actors.add(draft);
        return title.to;
    }

    /** "Perezida wa Gabon yahuye n'uwa Kenya", ... with that of Kenya: the holder of the office named just before. */
    private boolean isTwin(Title title) {
        if (!title.counterpart || title.states.isEmpty() || actors.isEmpty()) {
            return false;
        }
        Draft before = actors.get(actors.size() - 1);
        int words = 0;
        for (int i = title.from - 1; i >= 0 && sentence.startOf(i) >= before.end; i--) {
            words += sentence.token(i).isWord() && !sentence.is(i, Role.AND) ? 1 : 0;
        }
        if (before.type == Type.GROUP
                && (!before.offices.isEmpty() || before.counterpart)
                && (words == 1 || words == 2)) {
            return sentence.token(title.from - 1).isWord()
                    && !sentence.is(
                            title.from - 1, Role.AND); // "abakuru b'ibihugu barimo uwa Kenya", among them Kenya's
        }
        boolean joined = sentence.is(title.from - 1, Role.AND) || sentence.is(title.from - 1, Role.COMMA);
        return joined
                && words <= TWIN_WORDS
                && (before.type == Type.PERSON || before.type == Type.OFFICE)
                && (before.counterpart || before.offices.stream().anyMatch(o -> !LESSER.contains(o)));
    }

    /** How many mentions back the ambassador may be beside whom "that of X" is one too. */
    private static final int ENVOY = 6;

    /** "U Bubiligi na bwo bwirukana uw'u Rwanda", Belgium expels that of Rwanda, where an ambassador was told of. */
    private void envoyOf(Title title) {
        for (int i = actors.size() - 1; i >= Math.max(0, actors.size() - ENVOY); i--) {
            List<String> offices = actors.get(i).offices;
            if (!offices.isEmpty() && offices.get(0).equals("AMB")) {
                Draft draft =
                        new Draft(Type.OFFICE, sentence.startOf(title.from), sentence.endOf(title.to - 1), title.rule);
                draft.offices.add("AMB");
                draft.state = title.state();
                actors.add(draft);
                return;
            }
        }
    }

    /** "Handed Rwanda a man": the state before a word that is no office without a name stands for itself. */
    private void stateBefore(Title title) {
        String state = title.state();
        if (state != null && title.to - title.from > 1 && sentence.is(title.from, Role.STATE)) {
            Draft draft = new Draft(Type.STATE, sentence.startOf(title.from), sentence.endOf(title.from), title.rule);
            draft.state = state;
            draft.evident = true;
            actors.add(draft);
        }
    }
}
