package org.umubano.coding.deed;

import java.util.List;
import org.umubano.coding.cast.Drafts;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/**
 * What a line says besides of the acts that it was read for: "uwaherukaga gusura X ni Y", who visited X last is Y, "ku buryo
 * intambara yahagarara", how the war might stop, "X yasuye Y, yakirwa na Z", X visited Y and was received by Z, which is one
 * visit. For languages whose nouns stand first.
 */
final class SecondThoughts {

    /** How far before the act the word for "how" may stand. */
    private static final int HOW = 4;

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final List<Draft> drafts;

    SecondThoughts(Reading reading, Drafts drafts) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.drafts = drafts.made();
    }

    /** Settles them. */
    void read() {
        drafts.removeIf(d -> d.subtype.equals("ceasefire") && isHow(d));
        for (Draft draft : List.copyOf(drafts)) {
            if (draft.kind == Kind.VISIT && draft.status.isDone()) {
                isHe(draft);
                welcomed(draft);
            }
        }
    }

    private boolean isHow(Draft draft) {
        for (int t = draft.first - 1; t >= Math.max(0, draft.first - HOW); t--) {
            if (lexicon.deedWords.hows.contains(line.tokens.get(t).norm())) {
                return true;
            }
        }
        return false;
    }

    /** "Uwaherukaga gusura Portugal ni José Eduardo dos Santos". */
    private void isHe(Draft visit) {
        VerbGroup verb = line.verbAt(visit.first);
        if (verb == null) {
            return;
        }
        for (Line.Actor actor : line.actors) {
            boolean named = actor.first() > verb.last() + 1
                    && actor.mention().type() == ActorMention.Type.PERSON
                    && lexicon.deedWords.identities.contains(
                            line.tokens.get(actor.first() - 1).norm())
                    && line.noVerbBetween(verb.last() + 1, actor.first() - 1);
            List<Participant> who = named ? discourse.resolve(actor.mention()) : List.of();
            if (who.size() == 1 && who.get(0).state() != null && !isHost(visit, who.get(0))) {
                visit.participants.removeIf(p -> p.role() == Role.ACTOR);
                visit.participants.add(0, who.get(0).as(Role.ACTOR));
                drafts.removeIf(d -> d != visit
                        && d.kind == Kind.VISIT
                        && d.first > actor.last()
                        && d.states().equals(visit.states()));
                return;
            }
        }
    }

    private static boolean isHost(Draft visit, Participant who) {
        return visit.participants.stream()
                .anyMatch(p -> p.role() == Role.RECIPIENT
                        && String.valueOf(who.state()).equals(p.state()));
    }

    /** "Asura u Burusiya, yakirwa na Perezida Putin": his host, where no talks are told. */
    private void welcomed(Draft visit) {
        VerbGroup came = line.verbAt(visit.first);
        boolean only = came != null && came.lemma().equals(lexicon.copula); // "yari i Dakar, aho yakiriwe na"
        boolean talks = only
                || drafts.stream()
                        .anyMatch(d ->
                                d.kind == Kind.MEETING && !d.subtype.equals("reception") || d.kind == Kind.AGREEMENT);
        for (Draft reception : talks ? List.<Draft>of() : List.copyOf(drafts)) {
            VerbGroup verb = reception.kind == Kind.MEETING ? line.verbAt(reception.first) : null;
            boolean same = verb != null
                    && verb.passive()
                    && reception.first > visit.last
                    && !reception.isMeal
                    && reception.states().equals(visit.states())
                    && line.nouns.stream().noneMatch(n -> n.first() > verb.last());
            if (same) {
                visit.participants.removeIf(p -> p.role() == Role.RECIPIENT && p.name() == null);
                reception.participants.stream()
                        .filter(p -> visit.participants.stream()
                                .noneMatch(q -> q.role() == Role.ACTOR
                                        && String.valueOf(p.state()).equals(q.state())))
                        .forEach(p -> visit.add(p.as(Role.RECIPIENT)));
                drafts.remove(reception);
                return;
            }
        }
    }
}
