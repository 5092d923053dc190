package org.umubano.coding.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.speech.Speech.Saying;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Countries;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;
import org.umubano.text.Phrases;

/** Of which other state somebody speaks, and as what side he does: his state, an office, himself. */
public final class OtherSide {

    private static final Trigger ACCUSATION = new Trigger(
            Kind.STATEMENT, "accusation", Frame.SAY, null, false, null, "what the other side is said to have done");

    private static final Set<String> OFFICIAL = Set.of("GOV", "MFA", "MOD", "MIN", "AMB");

    /** Leaders, whose words count where they are on the other side of the report. */
    private static final Set<String> LEADERS = Set.of("HOS", "HOG", "DHOG", "VP", "DMFA", "SG", "ENV", "ARMY", "LEG");

    /** Those whose doings are their state's. */
    private static final Set<String> DOERS = Set.of("GOV", "ARMY", "ARMED", "HOS", "HOG", "MFA", "MOD");

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final WordsSaid words;

    OtherSide(EventLexicon lexicon, Discourse discourse, WordsSaid words) {
        this.lexicon = lexicon;
        this.discourse = discourse;
        this.words = words;
    }

    /** Whether somebody speaks of another state by name, in a report of what is between them. */
    boolean isOnAnother(Line line, Saying saying, String own, List<Draft> before) {
        if (saying.verb() < 0
                || line.verbs.get(saying.verb()).agreement() == 0
                        && (saying.isAnnouncement() || !isNamed(line, saying) || !discourse.hasTwoSides())) {
            return false;
        }
        for (Line.Actor actor : line.actors) {
            if (actor.first() < saying.from() || actor.last() >= saying.to()) {
                continue;
            }
            for (Participant p : discourse.resolve(actor.mention())) {
                boolean other = p.state() != null && !p.state().equals(own);
                if (other
                        && before.stream()
                                .anyMatch(d -> d.states().contains(p.state())
                                        && d.states().contains(own))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A government that speaks is its state, a ministry or agency that does has its office and no name. */
    Participant asSide(Participant speaker) {
        if (discourse.isPerson(speaker.name()) || speaker.state() == null) {
            return speaker.as(Role.ACTOR);
        }
        String government = lexicon.world.government(speaker.state());
        return "GOV".equals(speaker.office()) && Objects.equals(government, speaker.name())
                ? Participant.state(Role.ACTOR, speaker.state())
                : new Participant(Role.ACTOR, null, speaker.office(), speaker.offices(), speaker.state());
    }

    /** "Chancellor N.N. said that Germany would look at the plan": somebody who speaks abroad and is named before what he says. */
    boolean isPlainRemark(Line line, ClauseReader clauses, Saying saying) {
        VerbGroup verb = saying.verb() < 0 ? null : line.verbs.get(saying.verb());
        return verb != null
                && lexicon.plainSayings.contains(verb.lemma())
                && verb.isFinite()
                && !verb.passive()
                && saying.from() > verb.last()
                && discourse.hasTwoSides()
                && ABROAD.contains(String.valueOf(saying.speaker().office()))
                && !words.isOnSport(line)
                && clauses.subjects(saying.verb()).stream()
                        .anyMatch(a -> a.mention().reference() == null
                                && (a.mention().type() == ActorMention.Type.PERSON
                                        || a.mention().type() == ActorMention.Type.OFFICE)
                                && a.last() < verb.first());
    }

    private static final Set<String> ABROAD = Set.of("HOS", "HOG", "MFA", "MOD", "AMB", "CDA");

    /** Whether a body speaks for a state: its government, a ministry, its army. */
    static boolean isOfficial(Participant speaker) {
        return OFFICIAL.contains(String.valueOf(speaker.office()));
    }

    /** Whether the speaker is one person, named before the verb of saying or meant by "he" or "she" there. */
    private boolean isNamed(Line line, Saying saying) {
        String name = saying.speaker().name();
        return name != null
                && discourse.isPerson(name)
                && line.actors.stream()
                        .anyMatch(a -> a.mention().reference() == ActorMention.Reference.PERSON
                                || name.equals(a.mention().name())
                                || a.mention().type() == ActorMention.Type.OFFICE);
    }

    /** "Dushanbe said the Kyrgyz had opened fire on it": what the other side is said to have done to one's own is an accusation. */
    void accused(Line line, Saying saying, List<Draft> drafts) {
        String own = saying.speaker().state();
        if (own == null) {
            return;
        }
        boolean fronted = saying.verb() >= 0
                && saying.from() > 0
                && line.verbs.get(saying.verb()).agreement() == 0;
        for (int i = 0; fronted && i < drafts.size(); i++) {
            Draft act = drafts.get(i);
            boolean inside = act.first >= saying.from() && act.first < saying.to();
            VerbGroup verb = line.verbAt(act.first);
            boolean alleged = inside
                    && act.kind == Kind.FORCE
                    && act.frame == Frame.ATTACK
                    && verb != null
                    && verb.tense() == VerbGroup.Tense.PAST_PERFECT
                    && !Objects.equals(own, act.participants.get(0).state())
                    && act.states().contains(String.valueOf(own));
            if (alleged) {
                Draft accusation = new Draft(line, ACCUSATION, act.first, act.first, Status.HELD);
                accusation.add(asSide(saying.speaker()));
                accusation.add(act.participants.get(0).as(Role.RECIPIENT));
                drafts.set(i, accusation);
            }
        }
    }

    /** "The minister said that Kenya had never paid": what an official says another state is or does is a remark on it. */
    @Nullable
    String subjectOf(Line line, ClauseReader clauses, Saying saying, Participant speaker) {
        boolean speaks = saying.verb() >= 0
                && line.verbs.get(saying.verb()).agreement() == 0
                && discourse.hasTwoSides()
                && (isOfficial(speaker) || LEADERS.contains(String.valueOf(speaker.office())))
                && !words.isOnSport(line);
        for (int v = 0; speaks && v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            if (v == saying.verb() || verb.first() < saying.from() || verb.last() >= saying.to() || !verb.isFinite()) {
                continue;
            }
            for (Line.Actor actor : clauses.subjects(v)) {
                String state = actor.mention().state();
                boolean other = state != null
                        && actor.mention().reference() == null
                        && !actor.isAdjective()
                        && !state.equals(speaker.state())
                        && actor.first() >= saying.from()
                        && line.marker(actor.first() - 1) != Relation.WHO
                        && (actor.mention().type() == ActorMention.Type.STATE
                                || actor.mention().offices().stream().anyMatch(DOERS::contains));
                if (other) {
                    return state;
                }
                boolean denies = verb.negated()
                        && actor.mention().type() == ActorMention.Type.STATE
                        && actor.mention().reference() == null
                        && !actor.isAdjective()
                        && actor.first() >= saying.from()
                        && Objects.equals(state, speaker.state());
                if (denies) {
                    return discourse.partnerOf(speaker.state()); // "the embassy said Moscow does not control them"
                }
            }
            return null;
        }
        return null;
    }

    /** Who is thanked: somebody of the other state whom the words name, else that state. */
    Participant thanked(Line line, String state) {
        for (Line.Actor actor : line.actors) {
            for (Participant p : discourse.resolve(actor.mention())) {
                if (p.name() != null && state.equals(p.state())) {
                    return p.as(Role.RECIPIENT);
                }
            }
        }
        return Participant.state(Role.RECIPIENT, state);
    }

    /** The other state that a remark is about: named in it, or meant by "both countries", "our relations". */
    @Nullable
    String addressed(Line line, Saying saying, String own) {
        String body = toldBody(line, saying, own);
        if (body != null) {
            return body;
        }
        List<Participant> named = new ArrayList<>();
        List<String> places = new ArrayList<>(); // "told reporters in Malabo, Equatorial Guinea"
        for (Line.Actor actor : line.actors) {
            if (actor.first() < saying.from()
                    || actor.last() >= saying.to()
                    || isListed(line, actor)
                    || isGuessed(line, actor.mention())) {
                continue;
            }
            boolean place = actor.relation() == Relation.IN && actor.mention().type() == ActorMention.Type.STATE;
            for (Participant p : discourse.resolve(actor.mention())) {
                if (!place) {
                    named.add(p);
                } else if (p.state() != null && !p.state().equals(own)) {
                    places.add(p.state());
                }
            }
        }
        String other = null;
        for (Participant p : named) {
            String state = p.state();
            if (state == null || state.equals(own) || isOutlet(p)) {
                continue;
            }
            boolean isBody = lexicon.headFirst && Countries.isOrganisation(state);
            boolean may = state.length() == 3 || isBody;
            if (may && (!lexicon.headFirst || Countries.has(state))) {
                return state;
            }
            other = may && other == null ? state : other;
        }
        if (other != null) {
            return other;
        }
        String ofWhat = saidOf(line, saying, own);
        if (ofWhat != null) {
            return ofWhat;
        }
        String partner = discourse.partnerOf(own);
        return partner == null && !places.isEmpty() ? places.get(0) : partner;
    }

    /** "Inyeshyamba", rebels, "urugo rwa Perezida", the President's home: whose they are only the rest of an article points to. */
    static boolean isGuessed(Line line, ActorMention m) {
        String rule = m.name() == null && line.lexicon.headFirst ? m.rule() : "";
        return rule.contains("state:home") || rule.contains("state:other");
    }

    /**
     * "Said that the bloc should lift its tariffs", "that its ruling was unfair", "that it would not let its inspectors in": a
     * body of states on which that is said; null for none.
     */
    private @Nullable String toldBody(Line line, Saying saying, String own) {
        if (saying.verb() < 0 || lexicon.headFirst) {
            return null;
        }
        for (Phrases.Hit<String> hit : lexicon.praise.find(line.tokens)) {
            if (hit.first() <= saying.from() || hit.last() >= saying.to()) {
                continue;
            }
            String tone = hit.values().get(0);
            boolean asks = tone.equals("appeal");
            boolean refuses = tone.equals("refusal");
            VerbGroup before = tone.equals("condemnation") ? line.verbAt(hit.first() - 1) : null;
            boolean judges = before != null && before.lemma().equals(lexicon.copula);
            for (Line.Actor actor : asks || judges || refuses ? line.actors : List.<Line.Actor>of()) {
                String code = actor.mention().state();
                boolean other = code != null && !code.equals(own) && actor.first() >= saying.from();
                boolean meant = refuses
                        ? actor.first() > hit.last() && actor.last() < saying.to()
                        : actor.last() < hit.first() && (judges || actor.last() == hit.first() - 1);
                if (other && meant) {
                    return discourse.isCountry(code) ? null : code;
                }
            }
        }
        return null;
    }

    /** What is said against somebody, or asked of him. */
    private static final Set<String> AIMED =
            Set.of("appeal", "condemnation", "accusation", "threat", "denial", "refusal");

    /** Whether a body of states speaks as such: right before the verb, and nobody of it being named. */
    boolean isBody(Line line, Saying saying) {
        Participant speaker = saying.speaker();
        boolean body = speaker.office() == null
                && speaker.name() != null
                && speaker.state() != null
                && !discourse.isCountry(speaker.state());
        int at = line.verbs.get(saying.verb()).first() - 1;
        return body
                && line.actors.stream()
                        .anyMatch(a ->
                                a.last() == at && Objects.equals(a.mention().state(), speaker.state()));
    }

    /** "The EU said Belarus should hold new elections": whether what a body says is aimed at a state that it names. */
    static boolean isPointed(Line line, Saying saying, @Nullable String other, @Nullable String tone) {
        return tone != null
                && AIMED.contains(tone)
                && line.actors.stream()
                        .anyMatch(a -> a.first() >= saying.from()
                                && Objects.equals(a.mention().state(), other)
                                && a.relation() != Relation.FROM
                                && a.relation() != Relation.IN
                                && a.relation() != Relation.TO);
    }

    /** "Said the invasion of its neighbour was illegal": an act is judged by what is said of it, and no news. */
    boolean judges(Line line, Saying saying) {
        VerbGroup first = null;
        for (int v = 0; v < line.verbs.size() && first == null && saying.verb() >= 0 && !lexicon.headFirst; v++) {
            VerbGroup verb = line.verbs.get(v);
            first = verb.first() >= saying.from() && verb.isFinite() ? verb : null;
        }
        if (first == null || !first.lemma().equals(lexicon.copula)) {
            return false;
        }
        for (Phrases.Hit<String> hit : lexicon.praise.find(line.tokens)) {
            if (hit.first() == first.last() + 1 && hit.values().get(0).equals("condemnation")) {
                return true;
            }
        }
        return false;
    }

    /** "The five (A, B, C, D and E)": those whom brackets list are not spoken to. */
    private boolean isListed(Line line, Line.Actor actor) {
        int open = actor.first() - 1;
        while (open >= 0
                && !line.tokens.get(open).form().equals("(")
                && !line.tokens.get(open).form().equals(")")) {
            open--;
        }
        return !lexicon.headFirst
                && open >= 0
                && line.tokens.get(open).form().equals("(")
                && (open < actor.first() - 1 || line.isComma(actor.last() + 1));
    }

    /** Whether somebody who speaks is a firm or of the public, and speaks for no state. */
    public static boolean isOutlet(Participant speaker) {
        return "COMPANY".equals(speaker.office()) || "CIV".equals(speaker.office());
    }

    /** Whether somebody's words count where he is on the other side of the report. */
    static boolean isLeader(Participant speaker) {
        return LEADERS.contains(String.valueOf(speaker.office()));
    }

    /** "'That is a lie,' he said of the Congolese claim": of which state something is said, right behind the verb. */
    private @Nullable String saidOf(Line line, Saying saying, String own) {
        if (saying.verb() < 0 || lexicon.headFirst) {
            return null;
        }
        int last = line.verbs.get(saying.verb()).last();
        for (Line.Actor actor : line.actors) {
            boolean of = actor.relation() == Relation.OF && actor.first() > last && actor.first() - last <= 3;
            for (Participant p : of ? discourse.resolve(actor.mention()) : List.<Participant>of()) {
                if (p.state() != null && !p.state().equals(own) && p.state().length() == 3) {
                    return p.state();
                }
            }
        }
        return null;
    }
}
