package org.umubano.coding.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.cast.Drafts;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.sentence.TakenNouns;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/** Reads more of visits than their verb says: of what kind they are, to where else or by whom else, and what is told again. */
public final class VisitDrafts {

    /** How many places one verb may list. */
    private static final int MOST_SITES = 4;

    /** How many words the name of a place may have. */
    private static final int NAME = 5;

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final ClauseReader clauses;
    private final TakenNouns taken;
    private final Drafts drafts;

    public VisitDrafts(Reading reading, Drafts drafts) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.clauses = reading.clauses();
        this.taken = reading.taken();
        this.drafts = drafts;
    }

    /** What the clause of a visit says of it besides: its kind, and further visits. */
    void more(Trigger trigger, int v, @Nullable Status status, Cast cast) {
        if (trigger.kind() == Kind.MISSION) {
            further(trigger, status, cast, Relation.IN);
            return;
        }
        if (trigger.subtype().equals("site")) {
            moreSites(v);
        }
        refine(v);
        welcomed(v);
        gapped(trigger, v, status, cast);
        if (trigger.frame() == Frame.LEAVE) {
            further(trigger, status, cast, Relation.FOR);
        }
        if (trigger.frame() == Frame.VISIT || trigger.frame() == Frame.TRAVEL) {
            further(trigger, status, cast, trigger.frame() == Frame.TRAVEL ? Relation.TO : Relation.BARE);
            if (lexicon.headFirst) {
                joined(trigger, v, status, cast);
            }
        }
    }

    /** "Azajya muri Kenya no muri Gabon", will go to Kenya and to Gabon: a visit to each. */
    private void joined(Trigger trigger, int v, @Nullable Status status, Cast cast) {
        List<Cast.Marked> others = new ArrayList<>();
        int place = -1;
        for (Line.Actor actor : clauses.after(v)) {
            String state = actor.mention().type() == ActorMention.Type.STATE
                    ? actor.mention().state()
                    : null;
            boolean and = actor.relation() == Relation.IN && line.marker(actor.first() - 2) == Relation.AND;
            boolean listed = trigger.frame() == Frame.TRAVEL
                    && line.marker(actor.first() - 1) == Relation.AND
                    && place >= 0
                    && actor.first() - place <= 2; // "muri Kenya na Gabon"
            place = state != null && actor.relation() == Relation.IN ? actor.last() : -1;
            if ((and || listed) && state != null) {
                others.add(new Cast.Marked(
                        Participant.state(Participant.Role.RECIPIENT, state), Relation.IN, actor.isAdjective()));
            }
        }
        if (!others.isEmpty()) {
            further(trigger, status, new Cast(cast.subjects(), others, List.of(), cast.isPassive()), Relation.IN);
        }
    }

    /** "Azasura urwibutso n'uruganda", will go to a memorial and a plant: each site that "and" joins to the first is one. */
    void sites(TableNoun first, int v, @Nullable Status status, Cast cast) {
        int end = first.last();
        for (TableNoun noun : line.nouns) {
            boolean joined = lexicon.headFirst
                    && noun.first() > end
                    && noun.first() - end <= SITES_APART
                    && line.marker(noun.first() - 1) == Relation.AND
                    && line.noVerbBetween(end + 1, noun.first());
            for (EventLexicon.VerbTrigger site : joined
                    ? lexicon.verbs.getOrDefault(line.verbs.get(v).lemma(), List.of())
                    : List.<EventLexicon.VerbTrigger>of()) {
                Trigger trigger = site.trigger();
                if (trigger != null
                        && trigger.frame() == Frame.SITE
                        && site.with().contains(noun.key())) {
                    drafts.draft(trigger, noun.first(), noun.last(), status, cast);
                    end = noun.last();
                    break;
                }
            }
        }
    }

    /** Whether a visit that a noun tells of goes on to other states, and their drafts: "visits to", "a tour of". */
    public void ofNoun(Trigger trigger, @Nullable Status status, Cast cast) {
        if (trigger.frame() == Frame.TOUR || trigger.frame() == Frame.VISIT) {
            further(trigger, status, cast, trigger.frame() == Frame.TOUR ? Relation.BARE : Relation.TO);
            if (trigger.frame() == Frame.TOUR) {
                further(trigger, status, cast, Relation.OF); // "a tour of Japan, Korea and Vietnam"
                further(trigger, status, cast, Relation.TO);
            }
        }
    }

    /** How far a site that is gone to as well may stand from the one before it, with what belongs to that. */
    private static final int SITES_APART = 9;

    /** "Arrived and was welcomed by N.N.": who welcomes somebody on his coming belongs to his visit. */
    private void welcomed(int v) {
        Draft visit = drafts.latest();
        for (int w = v + 1; w < line.verbs.size() && visit.arrives; w++) {
            VerbGroup verb = line.verbs.get(w);
            if (!verb.passive()
                    || !lexicon.welcomes.contains(verb.lemma())
                    || !clauses.subjects(w).equals(clauses.subjects(v))) {
                continue;
            }
            for (Line.Actor actor : clauses.after(w)) {
                boolean by = actor.relation() == Relation.BY || actor.relation() == Relation.AND;
                boolean guessed = isGuessed(actor.mention());
                for (Participant host : by ? discourse.resolve(actor.mention()) : List.<Participant>of()) {
                    String state = guessed
                            ? visit.participants
                                    .get(visit.participants.size() - 1)
                                    .state()
                            : host.state();
                    welcomedBy(visit, new Participant(host.role(), host.name(), host.office(), host.offices(), state));
                }
            }
        }
    }

    /** Whether the state of somebody with a name is only guessed. */
    private static boolean isGuessed(ActorMention m) {
        return m.name() != null && (m.rule().contains("state:home") || m.rule().contains("state:last"));
    }

    private static void welcomedBy(Draft visit, Participant host) {
        for (int i = 0; i < visit.participants.size(); i++) {
            Participant p = visit.participants.get(i);
            boolean own = p.role() == Participant.Role.RECIPIENT && Objects.equals(p.state(), host.state());
            if (own && Cast.isState(p) && host.office() != null) {
                visit.participants.set(i, host.as(Participant.Role.RECIPIENT));
                return;
            }
            if (own && host.office() != null) {
                visit.add(host.as(Participant.Role.RECIPIENT));
                return;
            }
        }
    }

    /** "Will visit the memorial, the smelter and Kibeho": each place of a list is gone to. */
    private void moreSites(int v) {
        Draft first = drafts.latest();
        int end = clauses.end(v);
        int sites = 1;
        first.subtype = sortOf(line.verbs.get(v).last() + 1, end);
        for (int t = first.last + 1; t + 1 < end && sites < MOST_SITES; t++) {
            boolean parted = (line.isComma(t) || line.marker(t) == Relation.AND)
                    && !line.isComma(t + 1)
                    && line.marker(t + 1) != Relation.AND;
            if (line.timeTokens(t, t + 1) > 0 || line.verbAt(t) != null) {
                return;
            }
            if (parted && isSite(t + 1, end)) {
                Draft more = first.again();
                more.another = true;
                more.subtype = sortOf(t + 1, end);
                drafts.add(more);
                sites++;
            }
        }
    }

    /** "The Kigali Genocide Memorial", "the tomb of", but not "the Memorial Hospital": whether the site at a token is a memorial. */
    private String sortOf(int token, int end) {
        for (int t = token; t < Math.min(end, token + NAME) && !line.isComma(t); t++) {
            if (line.marker(t) == Relation.AND) {
                return "site";
            }
            boolean isLast =
                    t + 1 >= line.tokens.size() || !line.tokens.get(t + 1).isCapitalised();
            if (isLast && lexicon.memorials.contains(line.tokens.get(t).norm())) {
                return "memorial";
            }
        }
        return "site";
    }

    /** Whether a place with a name begins at a token, and nobody. */
    private boolean isSite(int token, int end) {
        boolean named = false;
        boolean article = lexicon.definites.contains(line.tokens.get(token).norm());
        for (int t = token;
                t < Math.min(end, token + NAME) && line.tokens.get(t).isWord();
                t++) {
            if (line.marker(t) != null && t > token) {
                break;
            }
            named |= line.tokens.get(t).isCapitalised();
        }
        boolean somebody = line.actors.stream().anyMatch(a -> a.first() <= token + 1 && token <= a.last());
        return named
                && !somebody
                && (article || line.tokens.get(token).isCapitalised())
                && line.timeTokens(token, token + 2) == 0;
    }

    /** "Left on an official visit": the noun of the clause tells the kind of visit. */
    private void refine(int v) {
        Draft draft = drafts.latest();
        int end = clauses.end(v);
        for (TableNoun noun : line.nouns) {
            List<Trigger> triggers = lexicon.nouns.get(noun.key());
            if (triggers != null
                    && triggers.get(0).kind() == Kind.VISIT
                    && noun.first() > line.verbs.get(v).last()
                    && noun.first() < end
                    && !taken.has(noun)
                    && draft.frame != Frame.SITE
                    && draft.frame != Frame.INVITE) {
                taken.take(noun);
                draft.subtype = triggers.get(0).subtype();
                return;
            }
        }
    }

    /** "Will go to Ethiopia and Somalia": a visit to each. */
    private void further(Trigger trigger, @Nullable Status status, Cast cast, Relation to) {
        Draft first = drafts.latest();
        Set<String> gone = first.states();
        for (Cast leg : FurtherStates.of(line, cast, gone, to)) {
            if (drafts.draft(trigger, first.first, first.last, status, leg)) {
                drafts.latest().subtype = first.subtype;
                drafts.latest().present = first.present;
            }
        }
    }

    /** "X came to Rwanda in 2023 and Y in 2021": the verb is not said again. */
    private void gapped(Trigger trigger, int v, @Nullable Status status, Cast cast) {
        for (Line.Actor actor : clauses.after(v)) {
            boolean timed = line.times.stream().anyMatch(t -> {
                int at = line.tokenAt(t.start());
                return at > actor.last() && at - actor.last() <= 2;
            });
            if (actor.relation() != Relation.AND || actor.mention().type() != ActorMention.Type.PERSON || !timed) {
                continue;
            }
            List<Participant> who = discourse.resolve(actor.mention());
            List<Cast.Marked> others =
                    cast.others().stream().filter(m -> !who.contains(m.who())).toList();
            drafts.draft(trigger, actor.last(), actor.last(), status, new Cast(who, others, cast.spans(), false));
            return;
        }
    }

    /** "Urwo ruzinduko ruzaba ku wa 28": more on the visit that was told of last. */
    boolean again(Trigger trigger, int first, int last, @Nullable Status status) {
        List<Participant> who = discourse.acts().lastVisit();
        if (who.isEmpty()
                || status == null
                || line.times.isEmpty()
                || line.verbs.get(0).agreement() == 0) {
            return false;
        }
        Draft draft = new Draft(line, trigger, first, last, status);
        who.forEach(draft::add);
        draft.trace.put("participants", "the visit told of before");
        drafts.add(draft);
        return true;
    }
}
