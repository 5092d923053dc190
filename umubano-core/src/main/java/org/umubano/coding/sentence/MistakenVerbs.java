package org.umubano.coding.sentence;

import java.util.ArrayList;
import java.util.List;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;
import org.umubano.mention.SpanMention;
import org.umubano.text.Folding;
import org.umubano.text.Phrases;
import org.umubano.text.Token;
import org.umubano.time.RawTime;

/**
 * Tells which verb groups of a sentence are no verbs: words of a name or of a time, "May 12", "the Ministry of Planning",
 * and words of a noun of the tables, "memorandum of understanding". The reader of verbs knows only forms; what stands around
 * them is known in {@link Line} alone.
 */
final class MistakenVerbs {

    /** The class of nouns that are made of passive verbs: "isinywa", the signing. */
    private static final int NOUN_OF_ACT = 5;

    private final List<Token> tokens;
    private final List<TableNoun> nouns;
    private final EventLexicon lexicon;

    /**
     * For one sentence.
     *
     * @param nouns the nouns of the tables in it
     */
    MistakenVerbs(List<Token> tokens, List<TableNoun> nouns, EventLexicon lexicon) {
        this.tokens = tokens;
        this.nouns = nouns;
        this.lexicon = lexicon;
    }

    /** The verb groups without those that are none beside these names and times, in their order. */
    ArrayList<VerbGroup> sift(
            List<VerbGroup> verbs,
            List<ActorMention> actors,
            List<SpanMention> spans,
            List<RawTime> times,
            List<Phrases.Hit<Relation>> markers) {
        ArrayList<VerbGroup> said = new ArrayList<>(verbs.size());
        for (VerbGroup v : verbs) {
            if ((isToldTime(v, times) || !isInName(tokens.get(v.last()).start(), actors, spans, times))
                    && !isInNoun(v, markers)
                    && !isInMarker(v, markers)
                    && !(lexicon.headFirst && opensNoun(v))) {
                said.add(v);
            }
        }
        return said;
    }

    /** "Yari aherutse i Accra", was lately in Accra: a verb of the tables that alone makes a time. */
    private boolean isToldTime(VerbGroup verb, List<RawTime> times) {
        if (!lexicon.headFirst || times.isEmpty() || !lexicon.verbs.containsKey(verb.lemma())) {
            return false;
        }
        Token last = tokens.get(verb.last());
        for (int i = 0; i < times.size(); i++) {
            if (times.get(i).start() == last.start() && times.get(i).end() == last.end()) {
                return true;
            }
        }
        return false;
    }

    /** Whether what looks like a verb is part of a name or of a time: "May 12", "the Ministry of Planning". */
    private static boolean isInName(
            int start, List<ActorMention> actors, List<SpanMention> spans, List<RawTime> times) {
        for (int i = 0; i < times.size(); i++) {
            RawTime time = times.get(i);
            if (time.start() <= start && start < time.end()) {
                return true;
            }
        }
        for (int i = 0; i < spans.size(); i++) {
            SpanMention span = spans.get(i);
            boolean name = span.type() == SpanMention.Type.PLACE
                    || span.type() == SpanMention.Type.NAMED
                    || span.type() == SpanMention.Type.GATHERING;
            if (name && span.start() <= start && start < span.end()) {
                return true;
            }
        }
        for (int i = 0; i < actors.size(); i++) {
            ActorMention actor = actors.get(i);
            if (actor.start() <= start && start < actor.end()) {
                return true;
            }
        }
        return false;
    }

    /** "[Wakomeje kuzamba] kugeza ubwo", until: an infinitive that with the next word opens a clause. */
    private static boolean isInMarker(VerbGroup verb, List<Phrases.Hit<Relation>> markers) {
        boolean infinitive = verb.mood() == VerbGroup.Mood.INFINITIVE || verb.last() > verb.first();
        for (int i = 0; infinitive && i < markers.size(); i++) {
            Phrases.Hit<Relation> hit = markers.get(i);
            if (hit.first() == verb.last()
                    && hit.last() > verb.last()
                    && hit.values().get(0) == Relation.CLAUSE) {
                return true;
            }
        }
        return false;
    }

    private static boolean isJoined(int token, List<Phrases.Hit<Relation>> markers) {
        for (int i = 0; i < markers.size(); i++) {
            if (markers.get(i).first() == token && markers.get(i).values().get(0) == Relation.AND) {
                return true;
            }
        }
        return false;
    }

    /** Whether what looks like a verb is the head of a noun phrase of the tables: "ifungurwa ry'umupaka", "irahira". */
    private boolean opensNoun(VerbGroup verb) {
        return verb.mood() != VerbGroup.Mood.INFINITIVE
                && nouns.stream()
                        .anyMatch(n -> n.first() == verb.first()
                                && (n.last() > n.first()
                                        || lexicon.classesOf(Folding.fold(tokens.get(n.first())
                                                                .form()))
                                                        .contains(NOUN_OF_ACT)
                                                && verb.last() == n.last()));
    }

    /** Whether a participle is part of a longer noun: "memorandum of understanding", "uruzinduko rwihariye". */
    private boolean isInNoun(VerbGroup verb, List<Phrases.Hit<Relation>> markers) {
        if (lexicon.headFirst) {
            for (int i = 0; verb.mood() != VerbGroup.Mood.INFINITIVE && i < nouns.size(); i++) {
                if (nouns.get(i).first() < verb.first()
                        && verb.last() <= nouns.get(i).last()) {
                    return true;
                }
            }
            return false;
        }
        boolean bare = verb.mood() == VerbGroup.Mood.FINITE
                && verb.tense() == VerbGroup.Tense.PAST
                && verb.first() == verb.last(); // "behind closed doors"
        boolean plural = verb.mood() == VerbGroup.Mood.FINITE
                && verb.tense() == VerbGroup.Tense.PRESENT
                && verb.first() == verb.last(); // "relief supplies"
        for (TableNoun n : nouns) {
            boolean within = n.last() > n.first()
                    && n.first() <= verb.first()
                    && verb.last() <= n.last()
                    && !isJoined(n.first(), markers); // "[scrambled jets] and shot down"
            if (within
                    && (verb.mood() == VerbGroup.Mood.PARTICIPLE
                            || bare && (n.first() < verb.first() || isAttribute(n, verb)) // "the hardest hit"
                            || plural && n.last() == verb.last() && n.first() < verb.first())) {
                return true;
            }
        }
        return false;
    }

    /** "Nineteen captured fighters", "the captured fighters": a form of the past between an article or number and a noun. */
    private boolean isAttribute(TableNoun noun, VerbGroup verb) {
        if (noun.first() != verb.first() || noun.last() == verb.last() || verb.first() == 0) {
            return false;
        }
        String before = tokens.get(verb.first() - 1).norm();
        return lexicon.definites.contains(before)
                || lexicon.indefinites.contains(before)
                || Character.isDigit(before.charAt(0))
                || lexicon.numbers.contains(before);
    }
}
