package org.umubano.coding.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Mouthpieces;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.event.Participant;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;
import org.umubano.text.Phrases;
import org.umubano.text.Token;

/** Who says what: the announcer of an act, the speaker of a remark, the author of a quotation. */
public final class Speech {

    /** Somebody says something: the tokens of the content are from {@code from} (included) to {@code to} (excluded). */
    record Saying(Participant speaker, int verb, int from, int to, boolean isAnnouncement, boolean isJoint) {

        Saying(Participant speaker, int verb, int from, int to, boolean isAnnouncement) {
            this(speaker, verb, from, to, isAnnouncement, false);
        }
    }

    /** The class of the word for news, whose verbs look like those of one person. */
    private static final int REPORTS = 6;

    private final EventLexicon lexicon;
    private final Speakers speakers;

    public Speech(EventLexicon lexicon) {
        this.lexicon = lexicon;
        this.speakers = new Speakers(lexicon);
    }

    /** What is said in a line and by whom. */
    List<Saying> sayings(Line line, ClauseReader clauses, Discourse discourse) {
        List<Saying> out = new ArrayList<>();
        for (int v = 0; v < line.verbs.size(); v++) {
            Saying saying = says(line, clauses, v) ? saying(line, clauses, discourse, v) : null;
            if (saying != null) {
                out.add(saying);
            }
        }
        Participant accorded = lexicon.headFirst ? null : Desks.accorded(line, discourse, lexicon);
        if (accorded != null) {
            out.add(new Saying(accorded, -1, 0, line.tokens.size(), true));
            return out;
        }
        for (Line.Actor actor : line.actors) {
            if (actor.relation() == Relation.ACCORD && !isOwner(line, actor)) {
                List<Participant> who = Mouthpieces.of(line, actor, discourse, lexicon);
                if (!who.isEmpty()) {
                    out.add(new Saying(who.get(0), -1, 0, line.tokens.size(), true));
                }
            }
        }
        return out;
    }

    /** Whether a verb tells that somebody says something. */
    private boolean says(Line line, ClauseReader clauses, int v) {
        VerbGroup verb = line.verbs.get(v);
        Effect effect = lexicon.governors.get(verb.lemma());
        boolean pledges = effect == Effect.PLAN
                && verb.agreement() == 0
                && verb.isFinite()
                && !verb.passive()
                && SaidContent.isAppended(line, v, clauses.subjects(v)); // "..., X promised"
        boolean promises = lexicon.promises.contains(verb.lemma())
                && verb.isFinite()
                && !verb.passive()
                && isPerson(clauses.subjects(v));
        boolean says =
                effect == Effect.SAY || effect == Effect.ANNOUNCE || pledges || promises || calls(line, clauses, v);
        if (!says || verb.negated() || SaidContent.isOnlyMeant(line, v, lexicon) || isOfNews(line, verb)) {
            return false;
        }
        return verb.mood() != VerbGroup.Mood.INFINITIVE
                || SaidContent.opensContent(
                        line, verb.last() + 1); // "rugamije gushimangira umubano": what an act is for
    }

    private boolean calls(Line line, ClauseReader clauses, int v) {
        VerbGroup verb = line.verbs.get(v);
        return lexicon.callings.contains(verb.lemma()) && isCalling(line, verb, clauses.subjects(v));
    }

    /** What is said by a verb of saying; null where nobody is known to say it. */
    private @Nullable Saying saying(Line line, ClauseReader clauses, Discourse discourse, int v) {
        VerbGroup verb = line.verbs.get(v);
        List<Line.Actor> closing = speakers.closing(line, v);
        List<Line.Actor> subjects = closing.isEmpty() ? speakers.spokesman(line, clauses.subjects(v)) : closing;
        boolean passive = verb.passive() && closing.isEmpty() && !speaks(line, v, subjects);
        List<Line.Actor> named = passive ? agents(clauses, v) : subjects;
        Participant desk = lexicon.headFirst ? null : Desks.speaking(line, verb, discourse, lexicon);
        List<Participant> who = desk == null ? who(line, discourse, v, named) : List.of(desk);
        Participant cited = desk == null ? Desks.cited(line, verb.last() + 1, discourse, lexicon) : null;
        if (cited != null
                && (who.isEmpty() || OtherSide.isOutlet(who.get(0)) || Speakers.hasPlainSubject(line, verb))) {
            return new Saying(cited, v, 0, verb.first(), true);
        }
        if (desk == null && speakers.hasNewSubject(line, verb) || clauses.isAccording(v)) {
            return null; // "nk'uko X abivuga": taken with its marker below
        }
        if (named.isEmpty() && !passive && isOfOneBefore(line, clauses, discourse, verb)) {
            who = Stream.concat(who.stream(), before(discourse, v, verb).stream())
                    .toList();
        }
        if (who.isEmpty()) {
            return null;
        }
        boolean content = calls(line, clauses, v)
                || !passive && SaidContent.contentFollows(line, v) && !SaidContent.isAppended(line, v, named);
        return new Saying(
                who.get(0),
                v,
                content ? verb.last() + 1 : 0,
                content ? line.tokens.size() : verb.first(),
                lexicon.governors.get(verb.lemma()) == Effect.ANNOUNCE,
                verb.agreement() == 0 && Participant.statesOf(who).size() > 1);
    }

    /** Who speaks by the words beside a verb: an official of a seat of government, whom a pronoun means, those named. */
    private List<Participant> who(Line line, Discourse discourse, int v, List<Line.Actor> named) {
        Participant official = speakers.official(line, line.verbs.get(v));
        if (official != null) {
            return List.of(official);
        }
        List<Participant> meant =
                Strangers.isReference(named) ? discourse.meant().of(v, List.of()) : List.of();
        if (!meant.isEmpty()) {
            return meant;
        }
        List<Participant> who = new ArrayList<>();
        named.forEach(a -> who.addAll(Mouthpieces.of(line, speakers.named(line, a), discourse, lexicon)));
        return who;
    }

    /** Whether a verb with nobody beside it is of somebody who was named before. */
    private static boolean isOfOneBefore(Line line, ClauseReader clauses, Discourse discourse, VerbGroup verb) {
        return verb.agreement() != 16
                && !clauses.hasOwnNoun(verb)
                && !Strangers.opensWithName(line, verb, discourse)
                && !Speakers.hasPlainSubject(line, verb);
    }

    private static List<Participant> before(Discourse discourse, int v, VerbGroup verb) {
        return verb.agreement() > 1
                ? discourse.unnamed(verb.agreement())
                : discourse.meant().of(v, discourse.speaker());
    }

    /** "Amakuru avuga ko", reports say that: the form is also that of what one person says, and nobody named before is meant. */
    private boolean isOfNews(Line line, VerbGroup verb) {
        int before = verb.first() - 1;
        return verb.agreement() == 1
                && !verb.passive()
                && before >= 0
                && lexicon.classesOf(line.tokens.get(before).norm()).contains(REPORTS)
                && line.actors.stream().noneMatch(a -> a.first() <= before && before <= a.last());
    }

    /** "According to [its] embassy". */
    private boolean isOwner(Line line, Line.Actor actor) {
        return !lexicon.headFirst
                && actor.first() == actor.last()
                && lexicon.possessives.contains(line.tokens.get(actor.first()).norm())
                && line.actors.stream().anyMatch(a -> a.first() == actor.last() + 1);
    }

    /** "Described the programme as proof", "called the terms soft": a person, and a thing right behind the verb. */
    private boolean isCalling(Line line, VerbGroup verb, List<Line.Actor> subjects) {
        int next = verb.last() + 1;
        boolean thing = next < line.tokens.size()
                && line.tokens.get(next).isWord()
                && line.marker(next) == null
                && lexicon.definites.contains(line.tokens.get(next).norm())
                && line.actors.stream()
                        .noneMatch(a -> (a.first() == next || a.first() == next + 1)
                                && a.mention().type() != ActorMention.Type.STATE);
        boolean state = line.actors.stream()
                .anyMatch(a ->
                        a.first() == next && !a.isAdjective() && a.mention().type() == ActorMention.Type.STATE);
        return verb.isFinite() && !verb.passive() && isPerson(subjects) && (thing || state);
    }

    private static List<Line.Actor> agents(ClauseReader clauses, int v) {
        return clauses.after(v).stream()
                .filter(a -> a.relation() == Relation.BY || a.relation() == Relation.WITH)
                .limit(1)
                .toList();
    }

    private static boolean isPerson(List<Line.Actor> speakers) {
        return speakers.size() == 1
                && speakers.get(0).mention().type() == ActorMention.Type.PERSON
                && speakers.get(0).mention().name() != null;
    }

    /** "..., the ministry announced on Friday": what looks like a participle after its speaker is a verb. */
    private static boolean speaks(Line line, int v, List<Line.Actor> before) {
        VerbGroup verb = line.verbs.get(v);
        if (verb.mood() != VerbGroup.Mood.PARTICIPLE || verb.first() != verb.last() || before.isEmpty()) {
            return false;
        }
        Line.Actor actor = before.get(before.size() - 1);
        ActorMention m = actor.mention();
        boolean mouth = m.type() == ActorMention.Type.PERSON
                || m.type() == ActorMention.Type.OFFICE
                || m.type() == ActorMention.Type.ORGANISATION && m.reference() == null;
        int gap = verb.first() - actor.last();
        int next = verb.last() + 1;
        boolean by = line.marker(next) == Relation.BY;
        return mouth
                && !by
                && !actor.relation().isOblique()
                && (gap == 1 || gap <= 3 && line.isComma(verb.first() - 1));
    }

    /** Whether a line has a word that says how good something is: "cooperation" alone is no praise. */
    private boolean isEvaluated(Line line) {
        for (Token token : line.tokens) {
            if (lexicon.evaluations.contains(token.norm())) {
                return true;
            }
        }
        return false;
    }

    /** The subtype of a remark by the words of praise or blame in it, or null. */
    @Nullable
    String tone(Line line, int from, int to) {
        for (Phrases.Hit<String> hit : lexicon.praise.find(line.tokens)) {
            boolean bare = hit.first() == hit.last()
                    && lexicon.plainNouns.contains(line.tokens.get(hit.first()).norm());
            boolean blames = hit.values().get(0).equals("praise")
                    && (lexicon.home.isBlaming(line.tokens) || isDenied(line, hit.last(), to));
            if (hit.first() >= from && hit.last() < to && (!bare || isEvaluated(line)) && !blames) {
                return hit.values().get(0);
            }
        }
        return null;
    }

    /** "Umubano w'ibihugu byombi utifashe neza", their ties, which are not well: no praise of what is said not to be. */
    private boolean isDenied(Line line, int noun, int to) {
        return lexicon.headFirst
                && line.verbAt(noun) == null
                && line.verbs.stream()
                        .anyMatch(v -> v.negated()
                                && v.agreement() > 2
                                && v.first() > noun
                                && v.first() - noun <= DENIED
                                && v.last() < to);
    }

    /** How far behind a noun the verb may stand that denies it, with whose it is between. */
    private static final int DENIED = 8;
}
