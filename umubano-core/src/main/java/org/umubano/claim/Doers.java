package org.umubano.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.umubano.event.EventMention;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.language.WordAnalysis;
import org.umubano.mention.ActorMention;
import org.umubano.text.Folding;
import org.umubano.text.Table;

/** Which of two states does an act to the other: by their roles; where both act, by the sentence ("X cut ties with Y"). */
final class Doers {

    private static final Map<String, Set<String>> BY = new ConcurrentHashMap<>();

    private Doers() {}

    /** Whether two mentions may have the act done the same way round; what one of them leaves open excludes nothing. */
    static boolean areAlike(EventMention a, Wording wordingOfA, EventMention b) {
        boolean hasRoles = hasRoles(a) && hasRoles(b);
        if (hasRoles) {
            return areAlike(states(a, Role.ACTOR), states(b, Role.ACTOR))
                    && areAlike(states(a, Role.RECIPIENT), states(b, Role.RECIPIENT));
        }
        if (states(a, null).size() < 2 || states(b, null).size() < 2) {
            return true;
        }
        Set<String> here = hasRoles(a) ? states(a, Role.ACTOR) : first(a, wordingOfA);
        Set<String> there = hasRoles(b)
                ? states(b, Role.ACTOR)
                : first(b, Wording.of(b.evidence().text(), b.language()));
        return areAlike(here, there);
    }

    private static boolean areAlike(Set<String> here, Set<String> there) {
        return here.isEmpty() || there.isEmpty() || here.stream().anyMatch(there::contains);
    }

    private static boolean hasRoles(EventMention m) {
        return !states(m, Role.ACTOR).isEmpty() && !states(m, Role.RECIPIENT).isEmpty();
    }

    static Set<String> states(EventMention m, @Nullable Role role) {
        Set<String> out = new TreeSet<>();
        for (Participant p : m.participants()) {
            if (p.state() != null && (role == null || p.role() == role)) {
                out.add(p.state());
            }
        }
        return out;
    }

    /** The one state before the verb where the other stands behind it, or the other after "by"; none where it is not so plain. */
    private static Set<String> first(EventMention m, Wording wording) {
        TriggerWords trigger = TriggerWords.of(m);
        WordAnalysis verb = null;
        for (WordAnalysis word : wording.words()) {
            verb = verb == null && trigger.hasVerb(word) ? word : verb;
        }
        Set<String> all = states(m, null);
        Set<String> before = new TreeSet<>();
        Set<String> after = new TreeSet<>();
        boolean isBy = false;
        for (ActorMention actor : wording.actors()) {
            if (verb != null && actor.state() != null && all.contains(actor.state())) {
                (actor.start() < verb.start() ? before : after).add(actor.state());
                isBy |= actor.start() > verb.start() && isBehindBy(wording, actor.start());
            }
        }
        boolean isPlain = before.size() == 1 && after.size() == 1 && !before.equals(after);
        return !isPlain ? Set.of() : isBy ? after : before;
    }

    /** Whether a word that only a doer follows stands right before; one that company follows too ("na") tells nothing. */
    private static boolean isBehindBy(Wording wording, int start) {
        String last = "";
        for (WordAnalysis word : wording.words()) {
            last = word.end() <= start && !word.pos().equals("DET") ? Folding.fold(word.form()) : last;
        }
        return BY.computeIfAbsent(wording.language(), Doers::by).contains(last);
    }

    /** The markers of a language under which nobody stands but who does something. */
    private static Set<String> by(String language) {
        Map<String, Set<String>> relations = new HashMap<>();
        for (Table.Row row : Table.load("lang/" + language + "/markers.tsv").rows()) {
            relations.computeIfAbsent(row.get("form"), f -> new TreeSet<>()).add(row.get("relation"));
        }
        relations.values().removeIf(r -> !r.equals(Set.of("by")));
        return Set.copyOf(relations.keySet());
    }
}
