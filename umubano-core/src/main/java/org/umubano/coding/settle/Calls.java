package org.umubano.coding.settle;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.mention.SpanMention;

/**
 * Tells calls from meetings where the words for both are the same: talks "kuri telefone", by telephone, are a call, and what
 * is said of the same talks in the sentences around is of that call.
 */
public final class Calls {

    /** How many sentences around the one that names the telephone may tell of the same talks. */
    private static final int NEAR = 3;

    private Calls() {}

    /** Makes calls of the talks of a sentence that names the telephone beside them. */
    public static void settle(Line line, EventLexicon lexicon, List<Draft> drafts) {
        if (!lexicon.headFirst) {
            drafts.replaceAll(d ->
                    d.kind == Kind.CALL && isInPerson(line, lexicon, d) ? d.as(Kind.MEETING, "talks", Frame.MEET) : d);
            return;
        }
        for (TableNoun noun : line.nouns) {
            if (lexicon.phones.contains(noun.key()) && isBy(line, noun)) {
                Draft talks = talks(line, noun, lexicon, drafts);
                if (talks != null) {
                    call(drafts, talks);
                }
            }
        }
        drafts.removeIf(d -> isTalks(d)
                && drafts.stream()
                        .anyMatch(c -> c.kind == Kind.CALL
                                && Math.abs(c.first - d.first) <= c.last - c.first + REACH
                                && c.states().equals(d.states())
                                && alike(c.status, d.status)));
    }

    /** "Spoke with N.N. at the airport", "in Dodoma": no telephone is named, and where two stood who talked is. */
    private static boolean isInPerson(Line line, EventLexicon lexicon, Draft call) {
        VerbGroup verb = line.verbAt(call.first);
        if (verb == null
                || lexicon.reaches.contains(verb.lemma())
                || line.nouns.stream().anyMatch(n -> lexicon.phones.contains(n.key()))) {
            return false;
        }
        if (line.marker(0) == Relation.IN && line.noVerbBetween(0, verb.first()) && isOccasion(line, lexicon, 0)) {
            return true; // "at the airport, he spoke with"
        }
        for (int t = call.last + 1; t < line.tokens.size() && line.verbAt(t) == null && !line.isComma(t); t++) {
            boolean where = line.marker(t) == Relation.IN || line.marker(t) == Relation.DURING;
            if (where && isBehindPeople(line, t) && (isTown(line, t + 1) || isOccasion(line, lexicon, t))) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody, or a day, stands right before a token: what follows is no "situation in the east". */
    private static boolean isBehindPeople(Line line, int t) {
        return line.isInTime(t - 1)
                || line.actors.stream().anyMatch(a -> a.last() == t - 1)
                || line.lexicon.isAdverb(line.tokens.get(t - 1).norm()); // "spoke briefly"
    }

    private static boolean isTown(Line line, int first) {
        return line.spans.stream()
                .anyMatch(s -> s.first() == first && s.mention().type() == SpanMention.Type.PLACE);
    }

    private static boolean isOccasion(Line line, EventLexicon lexicon, int in) {
        for (int t = in + 1; t < Math.min(line.tokens.size(), in + 1 + OCCASION); t++) {
            if (lexicon.home.together.contains(line.tokens.get(t).norm())) {
                return true;
            }
            if (line.marker(t) != null || line.isComma(t)) {
                return false;
            }
        }
        return false;
    }

    /** How many words the name of an occasion may have: "at the opening ceremony". */
    private static final int OCCASION = 5;

    /** How far from the words of a call those of the talks may stand that are the same. */
    private static final int REACH = 12;

    /** Makes calls of talks told of near a call of the same people, where neither place nor day speaks against it. */
    public static void join(List<Draft> all) {
        all.removeIf(d -> d.kind == Kind.CALL && isOfCourtesy(d, all));
        for (Draft call : List.copyOf(all)) {
            if (call.kind != Kind.CALL) {
                continue;
            }
            for (Draft talks : List.copyOf(all)) {
                boolean same = isTalks(talks)
                        && Math.abs(talks.line.number - call.line.number) <= NEAR
                        && (talks.place == null || talks.place.city() == null)
                        && !talks.onSidelines
                        && talks.states().equals(call.states())
                        && areSame(talks.people(), call.people())
                        && alike(talks.status, call.status)
                        && (talks.from == null || call.from == null || talks.from.equals(call.from));
                if (same) {
                    call(all, talks);
                }
            }
        }
    }

    /** "He paid a courtesy call on the president. During the call": the short form of what was told before, and no telephone. */
    private static boolean isOfCourtesy(Draft call, List<Draft> all) {
        for (Draft before : all) {
            int back = call.line.number - before.line.number;
            if (before.subtype.equals("reception") && back > 0 && back <= NEAR && isShortForm(call.line, before.line)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShortForm(Line line, Line before) {
        for (TableNoun noun : line.nouns) {
            String end = " " + noun.key();
            if (noun.key().indexOf(' ') < 0
                    && before.nouns.stream().anyMatch(n -> n.key().endsWith(end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean areSame(Set<String> some, Set<String> others) {
        return some.containsAll(others) || others.containsAll(some);
    }

    private static boolean alike(Status some, Status other) {
        return some == other || some.isDone() && other.isDone();
    }

    private static boolean isTalks(Draft draft) {
        return draft.kind == Kind.MEETING && draft.subtype.equals("talks");
    }

    /** "Kuri telefone", by telephone; what is said of telephones otherwise is not how they talked. */
    private static boolean isBy(Line line, TableNoun noun) {
        return noun.key().indexOf(' ') > 0 || noun.first() > 0 && line.marker(noun.first() - 1) == Relation.ON;
    }

    /** Whether the telephone stands at the end of what opens a sentence, before its comma. */
    public static boolean opens(Line line, TableNoun noun) {
        return line.marker(0) == Relation.IN && line.isComma(noun.last() + 1) && !line.hasComma(0, noun.first());
    }

    /** The talks whose words stand last before the telephone, no other act between. */
    private static @Nullable Draft talks(Line line, TableNoun noun, EventLexicon lexicon, List<Draft> drafts) {
        Draft out = null;
        for (Draft draft : drafts) {
            if (draft.first <= noun.first() && (out == null || draft.first >= out.first)) {
                out = draft;
            }
        }
        if (out == null && opens(line, noun)) {
            return drafts.stream()
                    .filter(Calls::isTalks)
                    .findFirst()
                    .orElse(null); // "mu kiganiro kuri telefoni, X na Y"
        }
        return out != null
                        && isTalks(out)
                        && line.noVerbBetween(Math.max(out.last, out.first) + 1, noun.first())
                        && mayBeCall(line, lexicon, noun, out)
                ? out
                : null;
    }

    /** "Baganiriye hifashishijwe ikoranabuhanga", talked from afar, is a call; who "met" so, or was brought together, held a meeting. */
    private static boolean mayBeCall(Line line, EventLexicon lexicon, TableNoun noun, Draft talks) {
        VerbGroup verb = line.verbAt(talks.first);
        boolean byVideo =
                lexicon.videos.contains(noun.key().substring(noun.key().lastIndexOf(' ') + 1));
        return verb == null
                || !byVideo
                || lexicon.verbs.getOrDefault(verb.lemma(), List.of()).stream()
                        .anyMatch(t -> t.trigger() != null
                                && t.trigger().kind() == Kind.CALL
                                && t.with().contains(noun.key()));
    }

    private static void call(List<Draft> drafts, Draft talks) {
        Draft call = talks.as(Kind.CALL, "call", Frame.MEET);
        call.anterior = talks.anterior;
        call.isLead = talks.isLead;
        call.dateDistance = talks.dateDistance;
        call.dateLine = talks.dateLine;
        drafts.set(drafts.indexOf(talks), call);
    }
}
