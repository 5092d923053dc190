package org.umubano.coding.deed;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.ActReader;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.cast.CastReader;
import org.umubano.coding.cast.Drafts;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Offices;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.mention.SpanMention;

/**
 * Visits of which a sentence tells that they are over: "flew home after two days in Hanoi", "is back from Havana". Whoever
 * comes home was a guest where he comes from.
 */
public final class Homecomings extends ActReader {

    /** How many tokens may stand between the verb and "home": "flew back home". */
    private static final int REACH = 3;

    private final CastReader casts;

    public Homecomings(Reading reading, CastReader casts, Drafts drafts) {
        super(reading, drafts);
        this.casts = casts;
    }

    /** Drafts such visits, in sentences that tell of no other. */
    @Override
    public void read() {
        for (int v = 0; v < line.verbs.size(); v++) {
            if (!lexicon.rows.isFramed(line.verbs.get(v), Frame.HOME)) {
                continue;
            }
            for (EventLexicon.VerbTrigger t :
                    lexicon.verbs.getOrDefault(line.verbs.get(v).lemma(), List.of())) {
                Trigger trigger = t.trigger();
                boolean home = trigger != null && trigger.frame() == Frame.HOME;
                TableNoun noun = home ? after(v, t) : null;
                if (trigger != null && noun != null && stands(v)) {
                    draft(trigger, clauses.subjects(v), line.verbs.get(v).first(), noun);
                    break;
                }
            }
        }
        for (TableNoun noun : line.nouns) {
            List<Trigger> triggers = lexicon.nouns.get(noun.key());
            if (triggers != null && triggers.get(0).frame() == Frame.HOME && !line.quoted[noun.first()]) {
                draft(triggers.get(0), travellers(noun), noun.first(), noun);
            }
        }
    }

    private boolean stands(int v) {
        VerbGroup verb = line.verbs.get(v);
        return !line.quoted[verb.first()] && !verb.negated() && statuses.of(v) == Status.HELD;
    }

    /** "Rubio, fresh from Israel, landed in", "landed in Doha on his way home from Israel": who stands before, or the subject. */
    private List<Line.Actor> travellers(TableNoun noun) {
        int before = line.isComma(noun.first() - 1) ? noun.first() - 2 : noun.first() - 1;
        for (Line.Actor actor : line.actors) {
            if (actor.last() == before) {
                return List.of(actor);
            }
        }
        int best = -1;
        for (int v = 0; v < line.verbs.size(); v++) {
            boolean tells = line.verbs.get(v).isFinite();
            if (tells && (line.verbs.get(v).last() < noun.first() || best < 0)) {
                best = v;
            }
        }
        return best < 0 ? List.of() : clauses.subjects(best);
    }

    private @Nullable TableNoun after(int v, EventLexicon.VerbTrigger t) {
        int last = line.verbs.get(v).last();
        for (TableNoun noun : line.nouns) {
            if (noun.first() > last && noun.first() - last <= REACH && t.with().contains(noun.key())) {
                return noun;
            }
        }
        return null;
    }

    private void draft(Trigger trigger, List<Line.Actor> who, int first, TableNoun noun) {
        List<Participant> guests = who.stream()
                .flatMap(a -> discourse.resolve(a.mention()).stream())
                .filter(p -> p.state() != null && Offices.isTraveller(p.office()))
                .toList();
        if (guests.isEmpty()) {
            return;
        }
        int from = noun.last();
        int end = noun.last() + 1;
        while (end < line.tokens.size()
                && line.marker(end) != Relation.WHO
                && line.marker(end) != Relation.THAT
                && (line.verbAt(end) == null || line.isInTime(end))) {
            end++;
        }
        Cast cast = casts.cast(List.of(), null, clauses.between(from, end), from, end);
        String home = String.valueOf(guests.get(0).state());
        String host = host(cast, home);
        if (host == null
                || drafts.made().stream()
                        .anyMatch(d -> d.kind == Kind.VISIT && d.states().contains(host))) {
            return;
        }
        List<Line.Span> there = cast.spans().stream()
                .filter(s -> host.equals(s.mention().code()))
                .map(s -> new Line.Span(s.mention(), s.first(), s.last(), Relation.IN, s.venue()))
                .toList();
        Cast over = new Cast(guests, List.of(), there, false)
                .and(Participant.state(Participant.Role.RECIPIENT, host), Relation.TO);
        Trigger visit = new Trigger(Kind.VISIT, trigger.subtype(), Frame.VISIT, null, false, null, trigger.rule());
        if (drafts.draft(visit, first, noun.last(), Status.HELD, over)) {
            drafts.latest().ended = true;
            drafts.latest().openEnded = true;
        }
    }

    /** The state somebody comes home from: after "from", else where he was. */
    private static @Nullable String host(Cast cast, String home) {
        for (Participant p : cast.with(Relation.FROM)) {
            if (Cast.isState(p) && !home.equals(p.state())) {
                return p.state();
            }
        }
        for (Line.Span span : cast.spans()) {
            SpanMention m = span.mention();
            boolean from = span.relation() == Relation.FROM && m.type() == SpanMention.Type.PLACE;
            if (from && m.code() != null && m.code().length() == 3 && !Objects.equals(m.code(), home)) {
                return m.code();
            }
        }
        return cast.placeState(home);
    }
}
