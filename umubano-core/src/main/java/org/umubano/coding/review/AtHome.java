package org.umubano.coding.review;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.DeedWords;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.event.Countries;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;
import org.umubano.mention.SpanMention;

/**
 * What is told of one state alone, in a language whose verbs agree: an opposition that blames its government, a leader who
 * promises something to his own people, an army that retakes towns of its own land. None of it is of two states.
 */
public final class AtHome {

    private AtHome() {}

    /** Takes such acts out of those of one sentence. */
    public static void drop(Line line, EventLexicon lexicon, List<Draft> drafts) {
        if (lexicon.headFirst && isAsked(line, lexicon)) {
            drafts.clear();
        }
        if (lexicon.headFirst) {
            drafts.removeIf(d -> isOfOwn(line, lexicon, d)
                    || isOwnLand(line, d)
                    || isWithin(line, lexicon, d)
                    || isAmongPeople(line, lexicon, d)
                    || isOfPeopleShut(line, d)
                    || isOwnCrime(line, lexicon, d)
                    || isOwnCouncil(line, lexicon, d)
                    || OnlyThere.is(line, d)
                    || isToOwnBody(line, lexicon, d)
                    || PrivateVisitors.is(line, lexicon, d));
            ListedLands.drop(line, lexicon, drafts);
        }
    }

    private static boolean isOfOwn(Line line, EventLexicon lexicon, Draft d) {
        if (d.kind == Kind.DISPUTE && isOfPeople(line, lexicon, d)) {
            return true; // "abatavuga rumwe na we", those who disagree with him
        }
        if (d.kind != Kind.STATEMENT || d.participants.isEmpty()) {
            return false;
        }
        if (isOfPeople(line, lexicon, d) || isQuality(line, d) || isToStaff(line, lexicon, d)) {
            return true;
        }
        Participant speaker = d.participants.get(0);
        boolean privately = speaker.office() != null && Misreadings.AT_HOME.contains(speaker.office());
        boolean remarks = d.subtype.equals("remark") || d.subtype.equals("announcement");
        if (!privately && !(remarks && isToPeople(line, lexicon, d))) {
            return false;
        }
        return speaker.state() != null
                && line.actors.stream()
                        .map(a -> a.mention().state())
                        .allMatch(s -> s == null || s.equals(speaker.state()));
    }

    /** "Abanya-X bahurira kuri kiliziya", people of X gather at a church: no talks with a state that the sentence does not name. */
    private static boolean isAmongPeople(Line line, EventLexicon lexicon, Draft d) {
        if (d.kind != Kind.MEETING
                || !lexicon.bothStates.find(line.tokens).isEmpty()
                || d.participants.stream()
                        .anyMatch(p -> p.name() != null || p.office() != null && !"CIV".equals(p.office()))) {
            return false;
        }
        Set<String> named = line.states();
        boolean guessed = d.states().stream().anyMatch(s -> !named.contains(s));
        boolean people = line.actors.stream()
                .anyMatch(a -> (a.isAdjective() || a.mention().offices().contains("CIV"))
                        && d.states().contains(String.valueOf(a.mention().state())));
        return guessed && people;
    }

    /** "Inama yari iyobowe na Perezida", a meeting chaired by the president, of which nothing else is told: of his own state. */
    private static boolean isOwnCouncil(Line line, EventLexicon lexicon, Draft d) {
        VerbGroup verb = d.kind == Kind.SUMMIT && d.frame == Frame.HOST ? line.verbAt(d.first) : null;
        return verb != null
                && lexicon.presides.contains(verb.lemma())
                && d.participants.size() == 1
                && line.actors.stream()
                        .map(a -> a.mention().state())
                        .noneMatch(s -> s != null && Countries.isOrganisation(s))
                && line.spans.stream().noneMatch(s -> s.mention().type() == SpanMention.Type.GATHERING)
                && line.nouns.stream()
                        .allMatch(n -> !lexicon.isOf(n.key(), Kind.SUMMIT) || lexicon.gatherings.contains(n.key()));
    }

    /** Takes out of an article what it says of "that meeting" of one state, where no gathering of several was told. */
    public static void dropMeetings(List<Draft> drafts) {
        drafts.removeIf(d -> d.line.lexicon.headFirst && isThatMeeting(d));
    }

    private static boolean isThatMeeting(Draft d) {
        return d.kind == Kind.SUMMIT
                && d.also.isEmpty()
                && d.named.isEmpty()
                && d.participants.size() == 1
                && d.participants.get(0).name() == null
                && !Countries.isOrganisation(
                        String.valueOf(d.participants.get(0).state()))
                && d.line.spans.stream().noneMatch(s -> s.mention().type() == SpanMention.Type.GATHERING)
                && d.line.nouns.stream()
                        .anyMatch(n -> n.first() > 0
                                && d.line.lexicon.gatherings.contains(n.key())
                                && d.line.lexicon.demonstratives.contains(
                                        d.line.tokens.get(n.first() - 1).norm()));
    }

    /** "Politiki yo guhakana", a policy of denial: what a thing is like, where nobody to whom it might be said is named. */
    private static boolean isQuality(Line line, Draft d) {
        VerbGroup verb = line.verbAt(d.first);
        Set<String> named = line.states();
        return verb != null
                && verb.mood() == VerbGroup.Mood.INFINITIVE
                && d.subtype.equals("denial")
                && line.marker(verb.first() - 1) == Relation.OF
                && d.participants.stream()
                        .anyMatch(p ->
                                p.role() == Participant.Role.RECIPIENT && !named.contains(String.valueOf(p.state())));
    }

    /** "Abahakana n'abapfobya", those who deny and belittle: people of no state, where nobody stands before them whom it tells of. */
    private static boolean isOfPeople(Line line, EventLexicon lexicon, Draft d) {
        VerbGroup verb = line.verbAt(d.first);
        return verb != null
                && verb.relative()
                && verb.agreement() == 2
                && DeedWords.opens(line.tokens.get(verb.first()).norm(), lexicon.deedWords.peopleOpenings)
                && line.actors.stream().noneMatch(a -> a.last() == verb.first() - 1);
    }

    /** "Yasabye Inteko kwemerera ingabo kujya muri X", asked parliament to let troops go to X: said to those of one's own state. */
    private static boolean isToOwnBody(Line line, EventLexicon lexicon, Draft d) {
        VerbGroup verb =
                d.subtype.equals("appeal") ? line.verbAt(d.first) : null; // what parliament is told others hear
        String own = d.participants.get(0).state();
        if (verb == null || verb.passive() || own == null) {
            return false;
        }
        int next = verb.last() + 1;
        boolean body = next < line.tokens.size()
                && lexicon.ownBodies.contains(line.tokens.get(next).norm());
        return body
                && line.actors.stream()
                        .noneMatch(a -> a.first() >= next
                                && a.first() <= next + OF
                                && a.mention().state() != null
                                && !own.equals(a.mention().state()));
    }

    /** How far behind a body its state may be told: "Inteko Ishinga Amategeko ya [X]". */
    private static final int OF = 4;

    /** "Yijeje abaturage ko", assured the people that: said to those right behind the verb. */
    private static boolean isToPeople(Line line, EventLexicon lexicon, Draft d) {
        VerbGroup verb = line.verbAt(d.first);
        int next = verb == null ? line.tokens.size() : verb.last() + 1;
        return next < line.tokens.size()
                && lexicon.commoners.contains(line.tokens.get(next).norm());
    }

    /** "Yashimiye abakozi bakoranaga", thanked the staff: one's own. */
    private static boolean isToStaff(Line line, EventLexicon lexicon, Draft d) {
        VerbGroup verb = d.subtype.equals("thanks") || d.subtype.equals("praise") ? line.verbAt(d.first) : null;
        int next = verb == null ? line.tokens.size() : verb.last() + 1;
        return next < line.tokens.size()
                && lexicon.deedWords.staff.contains(line.tokens.get(next).norm());
    }

    /** "I Khartoum, ingabo za leta zigaruriye uturere tubiri", government troops retook two districts: of one state, there, and of no rebels. */
    private static boolean isOwnLand(Line line, Draft d) {
        if (d.kind != Kind.FORCE || d.frame != Frame.ATTACK || d.participants.isEmpty()) {
            return false;
        }
        String own = d.participants.get(0).state();
        return own != null
                && line.spans.stream().anyMatch(s -> own.equals(s.mention().code()))
                && d.participants.stream().allMatch(p -> Objects.equals(p.state(), own) && !"ARMED".equals(p.office()));
    }

    /** "Cyohereje abasirikare muri Cabo Delgado", of the army of the land where they are sent: not abroad. */
    private static boolean isWithin(Line line, EventLexicon lexicon, Draft d) {
        if (d.kind != Kind.FORCE || d.frame != Frame.DEPLOY || d.participants.isEmpty()) {
            return false;
        }
        boolean mission = line.nouns.stream().anyMatch(n -> lexicon.isOf(n.key(), Kind.MISSION));
        String own = mission ? null : d.participants.get(0).state(); // an embassy is not of the land where it stands
        if (own == null) {
            return false;
        }
        VerbGroup verb = line.verbAt(d.first);
        boolean there = verb != null && verb.there(); // "muri X cyoherejeyo": the place stands before
        boolean within = d.subtype.equals("deployment") && isIn(line, d.last, own);
        for (Line.Span span : line.spans) {
            boolean beside = span.first() > d.first || there;
            if (beside && span.relation() == Relation.IN && !isSaidThere(line, lexicon, d, span)) {
                if (!own.equals(span.mention().code())) {
                    return false; // "left X for Y"
                }
                within = true;
            }
        }
        return within
                && line.actors.stream()
                        .noneMatch(a -> a.first() > d.first
                                && a.relation() == Relation.IN
                                && a.mention().state() != null
                                && !own.equals(a.mention().state()));
    }

    /** "Bajugunywa ku mupaka bafunzwe", left at the border after they were locked up: it is people who were shut in. */
    private static boolean isOfPeopleShut(Line line, Draft d) {
        VerbGroup verb = d.frame == Frame.BORDER ? line.verbAt(d.first) : null;
        return verb != null && verb.passive() && verb.agreement() == 2;
    }

    /** "Polisi y'u Rwanda yafashe Abarundi binjizaga magendu", police of Rwanda caught Burundians who smuggled: policing at home. */
    private static boolean isOwnCrime(Line line, EventLexicon lexicon, Draft d) {
        if (!d.subtype.equals("detention")
                || !"AGENCY".equals(d.participants.get(0).office())) {
            return false;
        }
        boolean people = d.participants.stream()
                .filter(p -> p.role() == Participant.Role.RECIPIENT)
                .allMatch(p -> p.office() == null || "CIV".equals(p.office()));
        return people && line.tokens.stream().anyMatch(t -> lexicon.pettyCrimes.contains(t.norm()));
    }

    /** How far behind a verb the land may stand to which troops go: "zizajya muri [X]". */
    private static final int NEAR = 3;

    /** Whether a state is told right behind a token as where something is. */
    private static boolean isIn(Line line, int from, String state) {
        return line.actors.stream()
                .anyMatch(a -> a.first() > from
                        && a.first() - from <= NEAR
                        && line.lexicon.ofPlaces.contains(
                                line.tokens.get(a.first() - 1).norm())
                        && a.mention().type() == ActorMention.Type.STATE
                        && state.equals(a.mention().state()));
    }

    /** "..., nk'uko perezida yabitangarije i Y", as he announced in Y: where it was said. */
    private static boolean isSaidThere(Line line, EventLexicon lexicon, Draft d, Line.Span span) {
        for (VerbGroup verb : line.verbs) {
            Effect effect =
                    verb.first() > d.last && verb.last() < span.first() ? lexicon.governors.get(verb.lemma()) : null;
            if (effect == Effect.SAY || effect == Effect.ANNOUNCE) {
                return true;
            }
        }
        return false;
    }

    /** "Kuki X yasuye Y?", why did X visit Y: a question of the report itself tells of nothing. */
    private static boolean isAsked(Line line, EventLexicon lexicon) {
        int last = line.tokens.size() - 1;
        return line.tokens.get(last).form().equals("?")
                && !line.quoted[last]
                && lexicon.askers.contains(line.tokens.get(0).norm());
    }
}
