package org.umubano.coding.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Mouthpieces;
import org.umubano.coding.sentence.Brackets;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.event.Participant;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;
import org.umubano.text.Folding;
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

    /** How far before the verb the article of a new speaker may stand: "an industry [body] said". */
    private static final int NEW = 5;

    /** How far before who speaks the comma may stand: ", the airline's [chief executive]". */
    private static final int BEFORE = 4;

    /** The class of the word for news, whose verbs look like those of one person. */
    private static final int REPORTS = 6;

    private final EventLexicon lexicon;

    public Speech(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What is said in a line and by whom. */
    List<Saying> sayings(Line line, ClauseReader clauses, Discourse discourse) {
        List<Saying> out = new ArrayList<>();
        for (int v = 0; v < line.verbs.size(); v++) {
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
            boolean calls = lexicon.callings.contains(verb.lemma()) && isCalling(line, verb, clauses.subjects(v));
            if (effect != Effect.SAY && effect != Effect.ANNOUNCE && !pledges && !promises && !calls
                    || verb.negated()
                    || SaidContent.isOnlyMeant(line, v, lexicon)
                    || isOfNews(line, verb)) {
                continue;
            }
            if (verb.mood() == VerbGroup.Mood.INFINITIVE && !SaidContent.opensContent(line, verb.last() + 1)) {
                continue; // "rugamije gushimangira umubano": what an act is for
            }
            List<Line.Actor> closing = closing(line, v);
            List<Line.Actor> subjects = closing.isEmpty() ? spokesman(line, clauses.subjects(v)) : closing;
            boolean passive = verb.passive() && closing.isEmpty() && !speaks(line, v, subjects);
            List<Line.Actor> speakers = passive ? agents(clauses, v) : subjects;
            List<Participant> who = new ArrayList<>();
            Participant desk = lexicon.headFirst ? null : Desks.speaking(line, verb, discourse, lexicon);
            Participant posted = desk == null ? official(line, verb) : desk;
            if (posted != null) {
                who.add(posted);
            } else {
                List<Participant> meant =
                        Strangers.isReference(speakers) ? discourse.meant().of(v, List.of()) : List.of();
                who.addAll(meant);
                if (meant.isEmpty()) {
                    speakers.forEach(a -> who.addAll(Mouthpieces.of(line, named(line, a), discourse, lexicon)));
                }
            }
            Participant cited = desk == null ? Desks.cited(line, verb.last() + 1, discourse, lexicon) : null;
            if (cited != null && (who.isEmpty() || OtherSide.isOutlet(who.get(0)) || hasPlainSubject(line, verb))) {
                out.add(new Saying(cited, v, 0, verb.first(), true));
                continue;
            }
            if (desk == null && hasNewSubject(line, verb) || clauses.isAccording(v)) {
                continue; // "nk'uko X abivuga": taken with its marker below
            }
            if (speakers.isEmpty()
                    && !passive
                    && verb.agreement() != 16
                    && !clauses.hasOwnNoun(verb)
                    && !Strangers.opensWithName(line, verb, discourse)
                    && !hasPlainSubject(line, verb)) {
                who.addAll(
                        verb.agreement() > 1
                                ? discourse.unnamed(verb.agreement())
                                : discourse.meant().of(v, discourse.speaker()));
            }
            if (!who.isEmpty()) {
                boolean content = calls
                        || !passive
                                && SaidContent.contentFollows(line, v)
                                && !SaidContent.isAppended(line, v, speakers);
                out.add(new Saying(
                        who.get(0),
                        v,
                        content ? verb.last() + 1 : 0,
                        content ? line.tokens.size() : verb.first(),
                        effect == Effect.ANNOUNCE,
                        verb.agreement() == 0 && Participant.statesOf(who).size() > 1));
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

    /** "Amakuru avuga ko", reports say that: the form is also that of what one person says, and nobody named before is meant. */
    private boolean isOfNews(Line line, VerbGroup verb) {
        int before = verb.first() - 1;
        return verb.agreement() == 1
                && !verb.passive()
                && before >= 0
                && lexicon.classesOf(line.tokens.get(before).norm()).contains(REPORTS)
                && line.actors.stream().noneMatch(a -> a.first() <= before && before <= a.last());
    }

    /**
     * "Oman has brokered a truce with the Houthis, [its minister, N.N.], announced": who is set apart by a comma after what
     * is told, right before a verb of saying; empty for none.
     */
    private List<Line.Actor> closing(Line line, int v) {
        VerbGroup verb = line.verbs.get(v);
        if (lexicon.headFirst || v == 0 || verb.first() != verb.last() && verb.passive()) {
            return List.of();
        }
        Line.Actor inverted = line.isComma(verb.first() - 1) ? behind(line, verb) : null;
        if (inverted != null) {
            return List.of(inverted);
        }
        int end = Brackets.before(line, line.isComma(verb.first() - 1) ? verb.first() - 2 : verb.first() - 1);
        for (int i = line.actors.size() - 1; i >= 0; i--) {
            Line.Actor actor = line.actors.get(i);
            if (actor.last() != end || actor.isAdjective()) {
                continue;
            }
            Line.Actor body = ofBody(line, actor, i);
            Line.Actor other = i == 0 ? null : line.actors.get(i - 1);
            boolean both = body == actor
                    && other != null
                    && other.last() == actor.first() - 2
                    && line.marker(actor.first() - 1) == Relation.AND;
            List<Line.Actor> all = both && other != null ? List.of(other, actor) : List.of(body);
            int first = all.get(0).first();
            for (int t = first - 1; t >= Math.max(0, first - BEFORE); t--) {
                if (line.verbAt(t) != null) {
                    return isPutOut(line, t) ? all : List.of();
                }
                if (line.isComma(t) || line.hasQuote(t)) {
                    boolean told = line.verbs.get(0).last() < t;
                    boolean relative = t + 1 < line.tokens.size() && line.marker(t + 1) == Relation.WHO;
                    return !told || relative ? List.of() : all;
                }
            }
            return List.of();
        }
        return List.of();
    }

    /** "..., a statement released by [the ministry] said". */
    private boolean isPutOut(Line line, int token) {
        VerbGroup verb = line.verbAt(token);
        return verb != null
                && lexicon.putsOut.contains(verb.lemma())
                && line.marker(token + 1) == Relation.BY
                && lexicon.sources.find(line.tokens).stream().anyMatch(h -> h.last() == verb.first() - 1);
    }

    /** "The European Union has lifted the ban, it said": the body that opens the sentence, for "it" behind a comma. */
    private Line.Actor named(Line line, Line.Actor speaker) {
        Line.Actor first = line.actors.get(0);
        ActorMention m = first.mention();
        boolean it = !lexicon.headFirst
                && speaker.mention().reference() == ActorMention.Reference.THING
                && speaker.mention().name() == null
                && line.isComma(speaker.first() - 1)
                && first.last() < speaker.first();
        return it
                        && m.type() == ActorMention.Type.ORGANISATION
                        && m.name() != null
                        && m.reference() == null
                        && first.relation() == Relation.BARE
                ? first
                : speaker;
    }

    /** "..., a senior official in Accra said": the government whose seat stands before a verb of saying, where nobody is named. */
    private @Nullable Participant official(Line line, VerbGroup verb) {
        if (lexicon.headFirst || verb.passive() || !verb.isFinite()) {
            return null;
        }
        for (Line.Span span : line.spans) {
            String name = span.mention().name();
            if (span.last() != verb.first() - 1 || span.relation() != Relation.IN || name == null) {
                continue;
            }
            String code = lexicon.seats.get(Folding.fold(name));
            String government = code == null ? null : lexicon.world.government(code);
            for (int t = span.first() - 2; government != null && t >= Math.max(0, span.first() - NEW); t--) {
                int at = t;
                boolean named = line.actors.stream()
                        .anyMatch(a ->
                                a.first() <= at && at <= a.last() && a.mention().name() != null);
                if (named || line.verbAt(t) != null) {
                    return null;
                }
                if (lexicon.officials.contains(line.tokens.get(t).norm())) {
                    return new Participant(Participant.Role.ACTOR, government, "GOV", List.of("GOV"), code);
                }
            }
        }
        return null;
    }

    /** "India is a friend of the Maldives, said Minister N.N.": whoever stands right behind a verb of saying; null for nobody. */
    private static Line.@Nullable Actor behind(Line line, VerbGroup verb) {
        for (Line.Actor actor : line.actors) {
            ActorMention m = actor.mention();
            if (actor.last() == verb.first() - 2 && m.type() != ActorMention.Type.STATE) {
                return null; // "the minister, N.N., told President M.M."
            }
            boolean speaks = m.type() == ActorMention.Type.PERSON
                    || m.type() == ActorMention.Type.OFFICE
                    || m.type() == ActorMention.Type.ORGANISATION;
            int gap = actor.first() - verb.last();
            if (speaks && !actor.isAdjective() && (gap == 1 || gap == 2 && line.marker(verb.last() + 1) == null)) {
                return verb.isFinite() && verb.first() == verb.last() && isAtEnd(line, actor) ? actor : null;
            }
        }
        return null;
    }

    /** Whether no verb follows somebody before the next comma or the end: "..., said Kenya would" says what was said. */
    private static boolean isAtEnd(Line line, Line.Actor actor) {
        for (int t = actor.last() + 1; t < line.tokens.size() && !line.isComma(t); t++) {
            if (line.verbAt(t) != null) {
                return false;
            }
        }
        return true;
    }

    /** "According to [its] embassy". */
    private boolean isOwner(Line line, Line.Actor actor) {
        return !lexicon.headFirst
                && actor.first() == actor.last()
                && lexicon.possessives.contains(line.tokens.get(actor.first()).norm())
                && line.actors.stream().anyMatch(a -> a.first() == actor.last() + 1);
    }

    /** "The government's spokesman, N.N., said": the person, not the body that he speaks for. */
    private List<Line.Actor> spokesman(Line line, List<Line.Actor> subjects) {
        if (lexicon.headFirst
                || subjects.size() != 1
                || line.marker(subjects.get(0).last() + 1) != Relation.OWNER) {
            return subjects;
        }
        for (Line.Actor actor : line.actors) {
            if (actor.first() == subjects.get(0).last() + 2
                    && actor.mention().type() == ActorMention.Type.PERSON
                    && actor.mention().name() != null) {
                return List.of(actor);
            }
        }
        return subjects;
    }

    /** "A ministry spokesman": the body, where whoever speaks for it has no name. */
    private static Line.Actor ofBody(Line line, Line.Actor actor, int at) {
        ActorMention m = actor.mention();
        Line.Actor before = at == 0 ? null : line.actors.get(at - 1);
        boolean speaksFor = m.name() == null
                && m.type() == ActorMention.Type.OFFICE
                && before != null
                && before.last() >= actor.first() - 2
                && before.mention().type() == ActorMention.Type.ORGANISATION
                && before.mention().name() != null;
        return speaksFor && before != null ? before : actor;
    }

    /** "Officials say", "the statement added": a word right before the verb that is no one who was named. */
    private static boolean hasPlainSubject(Line line, VerbGroup verb) {
        int before = verb.first() - 1;
        return verb.agreement() == 0
                && verb.isFinite()
                && before >= 0
                && line.tokens.get(before).isWord()
                && line.marker(before) == null
                && line.verbAt(before) == null
                && line.timeTokens(before, before + 1) == 0;
    }

    /** "India's mills crushed less cane, an industry body said": somebody who is new and has no name speaks after a comma. */
    private boolean hasNewSubject(Line line, VerbGroup verb) {
        if (!hasPlainSubject(line, verb)) {
            return false;
        }
        for (int t = verb.first() - 1; t >= Math.max(1, verb.first() - NEW); t--) {
            String word = line.tokens.get(t).norm();
            if (lexicon.indefinites.contains(word)) {
                return line.isComma(t - 1);
            }
            if (line.isComma(t)) {
                return t < verb.first() - 1; // ", Turkish media reported"
            }
            int at = t;
            boolean plain = line.tokens.get(t).isWord()
                    && line.actors.stream().noneMatch(a -> a.first() <= at && at <= a.last() && !a.isAdjective())
                    && (!line.tokens.get(t).isCapitalised()
                            || line.actors.stream().anyMatch(a -> a.first() <= at && at <= a.last()));
            if (!plain) {
                return false;
            }
        }
        return false;
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
