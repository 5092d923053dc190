package org.umubano.coding.deed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.ActReader;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.cast.Drafts;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;
import org.umubano.mention.ActorMention.Type;
import org.umubano.mention.SpanMention;
import org.umubano.time.RawTime;

/**
 * People of one state whom another held and who are free: "a Japanese trader jailed in China was freed", "seven sailors held
 * in Guinea returned home". That they were held is not the news of it.
 */
public final class LetGo extends ActReader {

    /** How far before the word that they were held their nationality may stand: "a Japanese pharmaceuticals executive jailed". */
    private static final int REACH = 5;

    /** How far behind a verb of coming "home" may stand. */
    private static final int HOME = 4;

    public LetGo(Reading reading, Drafts drafts) {
        super(reading, drafts);
    }

    /** Drafts that they were let go, in place of their being held. */
    @Override
    public void read() {
        for (int h = 0; h + 1 < line.verbs.size() && !lexicon.holds.isEmpty(); h++) {
            int free = isHeld(line.verbs.get(h)) ? freed(h) : -1;
            String of = free < 0 ? null : nation(line.verbs.get(h).first());
            String holder = of == null
                    ? null
                    : holder(of, line.verbs.get(h).last(), line.verbs.get(free).first());
            if (of != null && holder != null && draft(h, free, of, holder)) {
                return;
            }
        }
    }

    private boolean isHeld(VerbGroup verb) {
        boolean apart = verb.mood() == Mood.PARTICIPLE
                || line.marker(verb.first() - 1) == Relation.WHO
                || verb.first() == verb.last(); // after a noun the participle looks like a past
        boolean hostage = verb.last() + 1 < line.tokens.size()
                && lexicon.hostages.contains(line.tokens.get(verb.last() + 1).norm());
        return lexicon.holds.contains(verb.lemma())
                && !verb.negated()
                && apart
                && !hostage
                && !line.quoted[verb.first()];
    }

    /** The verb behind that tells that they are free; -1 for none. */
    private int freed(int h) {
        for (int v = h + 1; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            if (verb.isFinite() && line.marker(verb.first() - 1) != Relation.WHO) {
                boolean done = statuses.of(v) == Status.HELD && !verb.negated();
                boolean set = verb.passive() && lexicon.setsFree.contains(verb.lemma()) && !isOnBail(verb);
                boolean back = !verb.passive() && lexicon.homecoming.contains(verb.lemma()) && isHome(verb);
                return done && (set || back) ? v : -1;
            }
        }
        return -1;
    }

    private boolean isOnBail(VerbGroup verb) {
        int noun = verb.last() + 2;
        return noun < line.tokens.size()
                && lexicon.hostages.contains(line.tokens.get(noun).norm());
    }

    private boolean isHome(VerbGroup verb) {
        for (int t = verb.last() + 1; t <= Math.min(verb.last() + HOME, line.tokens.size() - 1); t++) {
            if (lexicon.homeward.contains(line.tokens.get(t).norm())) {
                return true;
            }
        }
        return false;
    }

    /** Whose people stand right before a verb; null where that is not told. */
    private @Nullable String nation(int held) {
        String out = null;
        for (Line.Actor actor : line.actors) {
            boolean near =
                    actor.last() < held && held - actor.last() <= REACH && line.noVerbBetween(actor.last() + 1, held);
            boolean people = actor.isAdjective() || actor.mention().type() != Type.STATE;
            out = near && people && actor.mention().state() != null
                    ? actor.mention().state()
                    : out;
        }
        return out;
    }

    /** The other state in which or by which they were held; null for none. */
    private @Nullable String holder(String of, int from, int to) {
        for (Line.Actor actor : line.actors) {
            boolean in = actor.first() > from
                    && actor.last() < to
                    && actor.mention().type() == Type.STATE
                    && (actor.relation() == Relation.IN || actor.relation() == Relation.BY);
            if (in
                    && actor.mention().state() != null
                    && !of.equals(actor.mention().state())) {
                return actor.mention().state();
            }
        }
        for (Line.Span span : line.spans) {
            SpanMention m = span.mention();
            boolean in = span.first() > from && span.last() < to && span.relation() == Relation.IN;
            if (in && m.type() == SpanMention.Type.PLACE && m.code() != null && !of.equals(m.code())) {
                return m.code();
            }
        }
        return null;
    }

    /** "Held since January, was freed": whether the sentence tells when they were held, and not behind the freeing when that was. */
    private boolean isTimeOfHolding(int held, VerbGroup free) {
        boolean of = false;
        for (RawTime raw : line.times) {
            int at = line.tokenAt(raw.start());
            of |= at > held && at < free.first();
            if (at > free.last()) {
                return false;
            }
        }
        return of;
    }

    private boolean draft(int h, int free, String of, String holder) {
        VerbGroup verb = line.verbs.get(free);
        int held = line.verbs.get(h).last();
        Cast cast = new Cast(
                List.of(Participant.state(Role.ACTOR, holder)),
                List.of(new Cast.Marked(Participant.state(Role.RECIPIENT, of), Relation.BARE, false)),
                List.of(),
                false);
        Trigger release = new Trigger(
                Kind.COOPERATION, "release", Frame.ACT, null, false, "justice", "people held abroad who are free");
        boolean drafted = drafts.draft(release, verb.first(), verb.last(), Status.HELD, cast);
        if (drafted) {
            Draft mine = drafts.latest();
            mine.mentioned = isTimeOfHolding(held, verb);
            drafts.made().removeIf(d -> d != mine && (d.kind == Kind.FORCE || d.subtype.equals("release")));
        }
        return drafted;
    }
}
