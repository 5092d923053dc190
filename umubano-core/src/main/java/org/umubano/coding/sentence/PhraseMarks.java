package org.umubano.coding.sentence;

import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/** Says how the phrases of a sentence are marked: by the preposition, conjunction or owner that stands before each of them. */
final class PhraseMarks {

    /** Where nouns stand first, only a determiner may stand between a preposition and its noun; these are short. */
    private static final int LONGEST_DETERMINER = 4;

    /** How far before "city" its own marker may stand: "in the northern Ugandan border | town". */
    private static final int TOWN = 5;

    private final EventLexicon lexicon;
    private final Line line;
    /** The tokens that the names of places cover. */
    private final boolean[] inPlace;

    PhraseMarks(EventLexicon lexicon, Line line, boolean[] inPlace) {
        this.lexicon = lexicon;
        this.line = line;
        this.inPlace = inPlace;
    }

    /**
     * The marker before a phrase, over at most four words that are neither verbs nor punctuation; right before one that begins
     * with its own article, "on the second day | the King".
     */
    Relation before(int first) {
        if (lexicon.headFirst && (isAfterOffice(first) || line.marker(first) == Relation.AND)) {
            return Relation
                    .BARE; // "yahuriye i Doha | na mugenzi we", met in Doha with his counterpart, who is in no place
        }
        if (first > 0
                && first < line.tokens.size()
                && !line.tokens.get(first).isCapitalised()
                && lexicon.nominatives.contains(line.tokens.get(first).norm())) {
            return line.marker(first - 1) == Relation.AND ? Relation.AND : Relation.BARE; // "in Kigali she"
        }
        boolean determined = !lexicon.headFirst
                && first < line.tokens.size()
                && lexicon.definites.contains(line.tokens.get(first).norm());
        for (int i = first - 1; i >= Math.max(0, first - (determined ? 1 : 4)); i--) {
            if (isInNounOrTime(i)) {
                return Relation.BARE;
            }
            Relation marker = line.marker(i);
            if (!lexicon.headFirst
                    && i > 0
                    && inPlace[i - 1]
                    && lexicon.definites.contains(line.tokens.get(i).norm())) {
                return Relation.BARE; // "in Manila the | Japanese side"
            }
            if (marker == Relation.OWNER) {
                return ofOwned(i - 1);
            }
            if (marker == Relation.OF
                    && i > 0
                    && lexicon.countryNouns.contains(line.tokens.get(i - 1).norm())) {
                return before(i - 1); // "ibihugu bya | Togo na Mali", the countries of Togo and Mali, are these two
            }
            if (marker == Relation.AND && isGivenToo(i)) {
                return Relation.BARE;
            }
            if (marker != null) {
                return marker.opensClause() ? Relation.BARE : marker;
            }
            boolean phrase = lexicon.headFirst && line.tokens.get(i).form().length() > LONGEST_DETERMINER;
            boolean capital = line.tokens.get(i).isCapitalised() && !inPlace[i];
            if (!line.tokens.get(i).isWord() || capital || line.verbAt(i) != null || phrase) {
                return Relation.BARE;
            }
        }
        return Relation.BARE;
    }

    /** "Iha na | Sudani toni 10", it gives Sudan ten tonnes too: "na" right behind a verb of giving joins no one. */
    private boolean isGivenToo(int and) {
        VerbGroup verb = lexicon.headFirst ? line.verbAt(and - 1) : null;
        return verb != null && !verb.passive() && lexicon.deedWords.gifts.contains(verb.lemma());
    }

    /** "Mu biro bye | Minisitiri", in his office the minister: a place of work that is whole by itself. */
    private boolean isAfterOffice(int first) {
        for (int i = line.actors.size() - 1; i >= 0; i--) {
            Line.Actor actor = line.actors.get(i);
            if (actor.last() == first - 1) {
                return actor.mention().type() == ActorMention.Type.ORGANISATION
                        && actor.mention().reference() == ActorMention.Reference.PERSON;
            }
        }
        return false;
    }

    /** "At State House, Nairobi": a place after that of a hall in it stands as the hall does. */
    Relation ofHall(int token) {
        int t = token;
        while (t > 0 && line.tokens.get(t).isCapitalised()) {
            t--;
        }
        return t < token && line.marker(t) == Relation.IN ? Relation.IN : Relation.BARE;
    }

    /** "In the Uzbek city of [Samarkand]": a town named after such a word stands as that word does. */
    Relation ofTown(int token) {
        if (token < 0 || !lexicon.settlements.contains(line.tokens.get(token).norm())) {
            return Relation.OF;
        }
        for (int t = token - 1; t >= Math.max(0, token - TOWN); t--) {
            Relation marker = line.marker(t);
            if (marker != null) {
                return marker.opensClause() ? Relation.OF : marker;
            }
            if (!line.tokens.get(t).isWord() || line.verbAt(t) != null) {
                return Relation.OF;
            }
        }
        return Relation.OF;
    }

    /** How the owner of what follows, which ends at a token, stands: "in [Kenya's] capital" as "in". */
    private Relation ofOwned(int token) {
        for (Line.Actor actor : line.actors) {
            if (actor.last() == token || actor.last() == token + 1) {
                return actor.mention().type() == ActorMention.Type.PERSON ? actor.relation() : Relation.OF;
            }
        }
        return Relation.OF;
    }

    /** A phrase that is whole by itself marks nothing after it: "uruzinduko rw'akazi | Minisitiri ...". */
    private boolean isInNounOrTime(int token) {
        for (TableNoun noun : line.nouns) {
            if (noun.first() < token && token <= noun.last() && !isOpen(noun)) {
                return true;
            }
        }
        return line.isInTime(token);
    }

    /** "In the", "off to": words beside a verb that are no phrase by themselves, as what they open comes after them. */
    private boolean isOpen(TableNoun noun) {
        String last = line.tokens.get(noun.last()).norm();
        return !lexicon.headFirst
                && (line.marker(noun.last()) != null
                        || lexicon.definites.contains(last)
                        || lexicon.indefinites.contains(last));
    }
}
