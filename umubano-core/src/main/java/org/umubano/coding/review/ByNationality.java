package org.umubano.coding.review;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.event.Countries;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Place;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/**
 * States that a sentence names only by the nationality of people or things, or by the way, and that have no part in the act:
 * "two Danish reporters", "a Kano rocket attack", "raising pressure on the president".
 */
final class ByNationality {

    /** How far behind a nationality the noun stands that it belongs to. */
    private static final int NEAR = 2;

    private final EventLexicon lexicon;

    private ByNationality(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Takes such states out of the acts of one sentence, and the acts that have no other side. */
    static void drop(EventLexicon lexicon, List<Draft> drafts) {
        ByNationality words = new ByNationality(lexicon);
        drafts.forEach(words::struck);
        drafts.forEach(words::byCaptors);
        drafts.forEach(words::ofBombs);
        drafts.removeIf(d -> words.isOfStrangers(d)
                || isUnderPressure(d)
                || words.isOfTown(d)
                || words.isByBorder(d)
                || words.isOfStriker(d)
                || words.isOfOtherVerb(d)
                || words.isFromPaper(d)
                || words.isMoveAtHome(d));
    }

    /** "Began its withdrawal from the Paris climate accord": who leaves a paper takes no troops out of the town of its name. */
    private boolean isFromPaper(Draft d) {
        return d.subtype.equals("withdrawal")
                && d.line.nouns.stream()
                        .anyMatch(n -> n.first() > d.first
                                && lexicon.isOf(n.key(), Kind.AGREEMENT)
                                && d.line.spans.stream()
                                        .anyMatch(s -> s.first() > d.first
                                                && s.last() < n.first()
                                                && n.first() - s.last() <= NEAR
                                                && d.states()
                                                        .contains(String.valueOf(
                                                                s.mention().code()))));
    }

    /** "Rushed troops to Gao, where French officials suspected a revolt": a move to a town of one's own is nothing to those. */
    private boolean isMoveAtHome(Draft d) {
        boolean home = d.frame == Frame.DEPLOY
                && d.place != null
                && d.place.city() != null
                && String.valueOf(d.place.state()).equals(d.participants.get(0).state());
        return home
                && !d.subtype.equals("withdrawal")
                && d.line.tokens.stream().noneMatch(t -> lexicon.home.borders.contains(t.norm()))
                && d.participants.stream()
                        .filter(p -> p.role() == Participant.Role.RECIPIENT)
                        .allMatch(p -> isOnly(
                                d.line,
                                p.state(),
                                a -> a.first() > d.last && !a.relation().isOblique()));
    }

    /** "Withdrawing troops from Asia would embolden North Korea": whom another verb has as its object is no place of theirs. */
    private boolean isOfOtherVerb(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        return verb != null
                && d.subtype.equals("withdrawal")
                && d.participants.stream()
                        .anyMatch(p -> p.role() == Participant.Role.RECIPIENT
                                && isOnly(d.line, p.state(), a -> isOfOther(d.line, verb, a)));
    }

    private boolean isOfOther(Line line, VerbGroup verb, Line.Actor a) {
        VerbGroup before = line.verbAt(a.first() - 1);
        return a.relation() == Relation.BARE
                && !a.isAdjective()
                && line.tokens.get(a.first() - 1).isWord() // no "in Hiran, Somalia"
                && !lexicon.smallWords.contains(line.tokens.get(a.first() - 1).norm())
                && a.first() > verb.last() + NEAR + 1
                && (before == null || before.mood() != VerbGroup.Mood.INFINITIVE);
    }

    /** "Hostages freed in Yemen", "killed by Yemeni captors": by nameless armed men of the land, and not by its government. */
    private void byCaptors(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        boolean may = d.frame == Frame.ATTACK || d.frame == Frame.DETAIN || d.subtype.equals("release");
        if (verb == null || !verb.passive() || !may || !isPlain(d.participants.get(0))) {
            return;
        }
        String land = String.valueOf(d.participants.get(0).state());
        boolean himself = d.line.actors.stream()
                .anyMatch(a -> land.equals(a.mention().state())
                        && a.relation() == Relation.BY
                        && !isBefore(d.line, a.last(), lexicon.home.captivity::contains));
        if (!himself && d.line.tokens.stream().anyMatch(t -> lexicon.home.captivity.contains(t.norm()))) {
            d.participants.set(0, armedOf(land));
            there(d, land);
        }
    }

    /** What nameless men of a land do, they do there, where no town is told. */
    private static void there(Draft d, String land) {
        if (d.kind == Kind.FORCE && (d.place == null || d.place.city() == null)) {
            d.place = new Place(null, land);
        }
    }

    /** "Mogadishu bombings kill two soldiers": the town is where it was; those who lay bombs there are armed men of the land. */
    private void ofBombs(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        Participant doer = d.participants.get(0);
        if (verb == null || verb.passive() || d.frame != Frame.ATTACK || !isPlain(doer)) {
            return;
        }
        int last = -1;
        for (Line.Actor a : d.line.actors) {
            boolean his = a.last() < verb.first()
                    && String.valueOf(doer.state()).equals(a.mention().state());
            last = his && !a.isAdjective() ? a.last() : last;
        }
        for (Line.Span s : d.line.spans) {
            boolean his = s.last() < verb.first()
                    && String.valueOf(doer.state()).equals(s.mention().code());
            last = his ? Math.max(last, s.last()) : last;
        }
        if (last >= 0 && isBefore(d.line, last, lexicon.traps::contains)) {
            d.participants.set(0, armedOf(String.valueOf(doer.state())));
            there(d, String.valueOf(doer.state()));
        }
    }

    /** "Two Kenyan soldiers killed last week in Somalia": a verb of killing with nobody behind it is done to those before it. */
    private void struck(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        int next = verb == null ? -1 : verb.last() + 1;
        boolean bare = verb != null
                && d.frame == Frame.ATTACK
                && d.participants.size() == 2
                && verb.first() == verb.last()
                && (verb.passive() || verb.tense() == VerbGroup.Tense.PAST)
                && lexicon.home.kills.contains(verb.lemma())
                && isPlain(d.participants.get(1).as(Participant.Role.ACTOR))
                && isRightBefore(d.line, verb, d.participants.get(0).state());
        boolean nobody = next < 0
                || next >= d.line.tokens.size()
                || !d.line.tokens.get(next).isWord() && !d.line.isComma(next)
                || d.line.marker(next) != null && d.line.marker(next) != Relation.AND // "shot and killed"
                || d.line.isInTime(next)
                || lexicon.isAdverb(d.line.tokens.get(next).norm());
        if (bare && nobody) {
            Participant hit = d.participants.get(0).as(Participant.Role.RECIPIENT);
            d.participants.set(0, armedOf(String.valueOf(d.participants.get(1).state())));
            d.participants.set(1, hit);
        }
    }

    private static boolean isRightBefore(Line line, VerbGroup verb, @Nullable String state) {
        return line.actors.stream()
                .anyMatch(a -> state != null
                        && state.equals(a.mention().state())
                        && (a.last() == verb.first() - 1
                                || (a.isAdjective() || Misreadings.isAcronym(line, a))
                                        && a.last() < verb.first()
                                        && verb.first() - a.last() <= NEAR + 1)
                        && Misreadings.isPhrase(line, a.last() + 1, verb.first()));
    }

    private static boolean isPlain(Participant p) {
        return p.role() == Participant.Role.ACTOR
                && p.office() == null
                && p.name() == null
                && Countries.has(String.valueOf(p.state()));
    }

    private static Participant armedOf(String land) {
        return new Participant(Participant.Role.ACTOR, null, "ARMED", List.of("ARMED"), land);
    }

    /** "Attacked a hideout near the Somali border": the land beyond has no part in it. */
    private boolean isByBorder(Draft d) {
        int before = d.participants.size();
        if (d.frame != Frame.ATTACK && d.frame != Frame.DETAIN && d.kind != Kind.COOPERATION) {
            return false;
        }
        d.participants.removeIf(p -> p.name() == null && isOnly(d.line, p.state(), a -> isBorder(d.line, a)));
        return d.participants.size() < before && d.states().size() < 2;
    }

    private boolean isBorder(Line line, Line.Actor a) {
        int next = a.last() + 1;
        return next < line.tokens.size()
                && lexicon.home.borders.contains(line.tokens.get(next).norm())
                && a.first() > 1
                && line.marker(a.first() - 2) == Relation.IN
                && lexicon.articles.contains(line.tokens.get(a.first() - 1).norm());
    }

    /** "Sift rubble after Israel's assault", "a plan to deal with an attack by X": who strikes gives nothing and takes no part. */
    private boolean isOfStriker(Draft d) {
        return (d.kind == Kind.AID || d.kind == Kind.COOPERATION)
                && d.participants.stream()
                        .anyMatch(p -> p.name() == null && isOnly(d.line, p.state(), a -> isStriker(d.line, a)));
    }

    private boolean isStriker(Line line, Line.Actor a) {
        boolean by = a.relation() == Relation.BY
                && a.first() > 1
                && lexicon.strikes.contains(line.tokens.get(a.first() - 2).norm());
        if (by) {
            return true;
        }
        int next = line.marker(a.last() + 1) == Relation.OWNER ? a.last() + 1 : a.last();
        return (next > a.last() || a.isAdjective()) && isStrike(line, next);
    }

    /** Whether a sentence names a state, and wherever it does so in this way. */
    private static boolean isOnly(Line line, @Nullable String state, Predicate<Line.Actor> way) {
        if (state == null) {
            return false;
        }
        boolean named = false;
        for (Line.Actor a : line.actors) {
            boolean guessed = a.mention().rule().contains("state:"); // "militants", of whoever was named last
            if (state.equals(a.mention().state()) && !guessed) {
                if (!way.test(a)) {
                    return false;
                }
                named = true;
            }
        }
        return named
                && line.spans.stream().noneMatch(s -> state.equals(s.mention().code()));
    }

    /** "Said the two Danish reporters were well": whoever speaks of people does not speak to their state. */
    private boolean isOfStrangers(Draft d) {
        int before = d.participants.size();
        if (before < 2 || d.kind != Kind.STATEMENT) {
            return false;
        }
        d.participants.removeIf(p -> p.role() == Participant.Role.RECIPIENT
                && p.name() == null
                && p.office() == null
                && p.state() != null
                && isStranger(d.line, p.state()));
        return d.participants.size() < before
                && d.participants.stream().noneMatch(p -> p.role() == Participant.Role.RECIPIENT);
    }

    /** Whether a sentence names a state, and all its words for it are adjectives of those who stand for nobody. */
    private boolean isStranger(Line line, String state) {
        boolean named = false;
        for (Line.Actor a : line.actors) {
            if (state.equals(a.mention().state())) {
                boolean plain = a.mention().type() == ActorMention.Type.STATE && a.relation() == Relation.BARE;
                if (!a.isAdjective() && !plain || !isBefore(line, a.last(), lexicon.privatePeople::contains)) {
                    return false;
                }
                named = true;
            }
        }
        return named
                && line.spans.stream().noneMatch(s -> state.equals(s.mention().code()));
    }

    /** Whether a noun that is so stands right behind a nationality: "Danish [aid] workers". */
    static boolean isBefore(Line line, int adjective, Predicate<String> noun) {
        for (int t = adjective + 1; t <= adjective + NEAR && t < line.tokens.size(); t++) {
            if (line.verbAt(t) != null
                    || line.marker(t) != null
                    || !line.tokens.get(t).isWord()) {
                return false;
            }
            if (noun.test(line.tokens.get(t).norm())) {
                return true;
            }
        }
        return false;
    }

    /** "Gunmen threatened to kill him, raising pressure on the president": who is told of only under "on" says nothing. */
    private static boolean isUnderPressure(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        String name = d.participants.get(0).name();
        if (d.kind != Kind.STATEMENT || d.frame != Frame.SAY || verb == null || verb.passive() || name == null) {
            return false;
        }
        Line.Actor only = only(d.line, name);
        return only != null
                && only.first() > verb.last()
                && only.relation() == Relation.ON
                && !d.line.noVerbBetween(verb.last() + 1, only.first());
    }

    /** The one place where a sentence names somebody; null where there are none or more. */
    private static Line.@Nullable Actor only(Line line, String name) {
        Line.Actor only = null;
        for (Line.Actor a : line.actors) {
            if (name.equals(a.mention().name())) {
                if (only != null) {
                    return null;
                }
                only = a;
            }
        }
        return only;
    }

    /** "Two soldiers were killed in a Kano rocket attack": the town is where it was, and not who did it. */
    private boolean isOfTown(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        String doer = d.participants.get(0).state();
        if (verb == null
                || !verb.passive()
                || d.frame != Frame.ATTACK
                || d.participants.get(0).office() != null) {
            return false;
        }
        return d.line.actors.stream()
                        .anyMatch(a -> !a.isAdjective()
                                && String.valueOf(doer).equals(a.mention().state())
                                && isBeforeStrike(d.line, verb, a.first(), a.last()))
                || d.line.spans.stream()
                        .anyMatch(s -> String.valueOf(doer).equals(s.mention().code())
                                && isBeforeStrike(d.line, verb, s.first(), s.last()));
    }

    private boolean isBeforeStrike(Line line, VerbGroup verb, int first, int last) {
        return first > verb.last() + 1
                && lexicon.oneOf.contains(line.tokens.get(first - 1).norm())
                && isStrike(line, last);
    }

    private boolean isStrike(Line line, int town) {
        for (int t = town + 1; t <= town + NEAR && t < line.tokens.size(); t++) {
            if (lexicon.strikes.contains(line.tokens.get(t).norm())) {
                return true;
            }
        }
        return false;
    }
}
