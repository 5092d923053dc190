package org.umubano.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.umubano.mention.ActorMention;
import org.umubano.mention.Mentions;
import org.umubano.mention.SpanMention;
import org.umubano.text.Folding;

/** The names among all that an article mentions: no pronouns, no offices without a name, no demonyms. */
final class Names {

    /** Longer first, so that of two names on one another the longer one stays. */
    private static final Comparator<Name> ORDER = Comparator.comparingInt(Name::start)
            .thenComparing(Name::end, Comparator.reverseOrder())
            .thenComparing(Name::type)
            .thenComparing(Name::name);

    private final String text;
    private final Set<String> augments;
    private final Set<String> states;
    private final Set<Name> found = new TreeSet<>(ORDER);

    private Names(String text, Set<String> augments, Set<String> states) {
        this.text = text;
        this.augments = augments;
        this.states = states;
    }

    /**
     * @param augments small words before the name of a state that are no part of it
     * @param states codes of states: what acts like one and has another code is an organisation of states
     */
    static List<Name> of(String text, Mentions mentions, Set<String> augments, Set<String> states) {
        Names names = new Names(text, augments, states);
        mentions.actors().forEach(names::actor);
        mentions.spans().forEach(names::span);
        mentions.nested().forEach(names::nested);
        return names.apart();
    }

    private void actor(ActorMention a) {
        boolean named = a.nameEnd() > a.nameStart();
        String name = a.name();
        switch (a.type()) {
            case PERSON -> {
                if (a.reference() == null && named && name != null) {
                    String office = a.offices().isEmpty() ? null : a.offices().get(0);
                    add(a.nameStart(), a.nameEnd(), Name.Type.PER, name, a.state(), office);
                }
            }
            case STATE -> {
                if (a.reference() == null && !a.rule().equals("adjective")) {
                    add(a.start(), a.end(), typeOf(a.state()), bare(a.start(), a.end()), a.state(), null);
                }
            }
            case ORGANISATION -> {
                boolean capital = Character.isUpperCase(text.codePointAt(a.start()));
                if (named && !a.rule().equals("metonymy") || capital && name != null) {
                    add(
                            a.start(),
                            a.end(),
                            Name.Type.ORG,
                            name == null ? bare(a.start(), a.end()) : name,
                            a.state(),
                            null);
                }
            }
            default -> {}
        }
    }

    private void span(SpanMention s) {
        switch (s.type()) {
            case PLACE -> add(s.start(), s.end(), Name.Type.LOC, name(s), s.code(), null);
            case NAMED, GATHERING -> add(s.start(), s.end(), Name.Type.MISC, name(s), null, null);
            default -> {}
        }
    }

    private void nested(SpanMention s) {
        add(s.start(), s.end(), typeOf(s.code()), bare(s.start(), s.end()), s.code(), null);
    }

    private Name.Type typeOf(@Nullable String code) {
        return code == null || states.contains(code) ? Name.Type.LOC : Name.Type.ORG;
    }

    private String name(SpanMention s) {
        return s.name() == null ? text.substring(s.start(), s.end()) : s.name();
    }

    private void add(int start, int end, Name.Type type, String name, @Nullable String state, @Nullable String office) {
        found.add(new Name(start, end, type, name, state, office));
    }

    /** The words without an augment in front. */
    private String bare(int start, int end) {
        int space = text.indexOf(' ', start);
        boolean augmented =
                space > start && space < end && augments.contains(Folding.fold(text.substring(start, space)));
        return text.substring(augmented ? space + 1 : start, end);
    }

    /** Without those that lie inside another one. */
    private List<Name> apart() {
        List<Name> out = new ArrayList<>();
        int end = -1;
        for (Name name : found) {
            if (name.end() > end) {
                out.add(name);
                end = name.end();
            }
        }
        return out;
    }
}
