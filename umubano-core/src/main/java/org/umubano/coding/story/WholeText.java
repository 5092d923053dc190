package org.umubano.coding.story;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.event.Participant;
import org.umubano.mention.ActorMention;
import org.umubano.mention.ActorMention.Type;

/** What stands anywhere in an article, before and behind the sentence that is read. Asked only where a rare word calls for it. */
public final class WholeText {

    /** A report of fewer sentences is of those whom it names, wherever it does. */
    public static final int LONG = 14;

    /** So many sentences back at most a state is named that a sentence of a long report means without naming it. */
    public static final int NEAR = 3;

    /** What every so many sentences of a long report name, it is about. */
    private static final int OFTEN = 5;

    /** A long report of two states names both in one of so many sentences at least. */
    private static final int FEW = 3;

    /** How many sentences back a person may be named whom a pronoun means. */
    private static final int BACK = 2;

    /** How far apart a gathering and the organisation that it is of may stand. */
    private static final int OWNED = 7;

    /** How many words before a phrase may belong to it. */
    private static final int BEFORE = 2;

    private final List<Line> lines;

    WholeText(List<Line> lines) {
        this.lines = lines;
    }

    /** Whether the article is one sentence, so that no report tells what its headline does. */
    public boolean isOneLine() {
        return lines.size() == 1;
    }

    /** Whether the article is a long report, which may tell of many sides. */
    public boolean isLong() {
        return lines.size() >= LONG;
    }

    /** Whether one of some verbs stands anywhere in the article. */
    public boolean hasVerb(Set<String> lemmas) {
        for (Line line : lines) {
            for (int v = 0; v < line.verbs.size(); v++) {
                if (lemmas.contains(line.verbs.get(v).lemma())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The person named last in the sentences before a line, whoever he is; null for none. */
    @Nullable
    public ActorMention lastPerson(Line line) {
        ActorMention last = null;
        for (Line before : lines) {
            for (Line.Actor actor : before.number < line.number && line.number - before.number <= BACK
                    ? before.actors
                    : List.<Line.Actor>of()) {
                boolean named =
                        actor.mention().type() == Type.PERSON && actor.mention().name() != null;
                last = named ? actor.mention() : last;
            }
        }
        return last;
    }

    /** "The former minister": whether a person is told of who holds his office no more, and speaks for himself. */
    public boolean isFormer(Participant p) {
        for (Line line : lines) {
            for (int a = 0; a < line.actors.size(); a++) {
                ActorMention m = line.actors.get(a).mention();
                if (m.former()
                        && m.type() == Type.PERSON
                        && m.name() != null
                        && m.name().equals(p.name())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Retired Ugandan general N.N.": whether one of some words stands in or right before a phrase that names a person. */
    public boolean isCalled(Participant p, Set<String> words) {
        for (Line line : lines) {
            for (int a = 0; a < line.actors.size(); a++) {
                Line.Actor actor = line.actors.get(a);
                boolean his =
                        p.name() != null && p.name().equals(actor.mention().name());
                for (int t = Math.max(0, actor.first() - BEFORE); his && t < actor.last(); t++) {
                    if (words.contains(line.tokens.get(t).norm())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The first of some organisations whose gathering or leaders an article tells of, or that it calls a bloc; null for none. */
    @Nullable
    String gatherer(List<String> organisations) {
        if (!organisations.isEmpty() && !lines.isEmpty() && hasWord(lines.get(0).lexicon.home.blocs)) {
            return organisations.get(0);
        }
        for (String organisation : organisations) {
            for (Line line : lines) {
                for (int a = 0; a < line.actors.size(); a++) {
                    Line.Actor actor = line.actors.get(a);
                    if (organisation.equals(actor.mention().state()) && gathers(line, actor)) {
                        return organisation;
                    }
                }
                for (Line.Span span : line.spans) {
                    String code = span.mention().code();
                    if (code != null && code.startsWith(organisation) && code.length() > organisation.length()) {
                        return organisation; // a gathering that the tables know
                    }
                }
            }
        }
        return null;
    }

    /** "The EAC's 14th summit", "the summit of the EAC", "the leaders of the EAC", "the EAC chairman". */
    private static boolean gathers(Line line, Line.Actor actor) {
        boolean leaders =
                !actor.mention().offices().isEmpty() || actor.mention().type() == Type.GROUP;
        if (leaders || line.marker(actor.last() + 2) == Relation.WHO && line.isComma(actor.last() + 1)) {
            return true; // "the EAC, whose leaders"
        }
        for (TableNoun noun : line.nouns) {
            if (line.lexicon.summits.contains(line.tokens.get(noun.last()).norm())
                    || line.lexicon.isGathering(noun.key())) {
                boolean owns = noun.first() > actor.last()
                        && noun.last() - actor.last() <= OWNED
                        && line.noVerbBetween(actor.last() + 1, noun.first());
                boolean of = actor.relation() == Relation.OF
                        && noun.last() < actor.first()
                        && actor.first() - noun.last() <= OWNED
                        && line.noVerbBetween(noun.last() + 1, actor.first());
                if (owns || of) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a word that opens a sentence is a name: it stands with a capital letter inside another one too. */
    public boolean isName(String form) {
        for (Line line : lines) {
            for (int t = 1; t < line.tokens.size(); t++) {
                if (line.tokens.get(t).form().equals(form)
                        && (line.tokens.get(t - 1).isWord() || line.isComma(t - 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a sentence may mean a state that it does not name: one just named, or one that the article is about. */
    boolean mayMean(@Nullable Line here, String state) {
        if (here == null || !isLong()) {
            return true;
        }
        int naming = 0;
        for (Line line : lines) {
            boolean names = names(line, state);
            if (names && line.number <= here.number && here.number - line.number <= NEAR) {
                return true;
            }
            naming += names ? 1 : 0;
        }
        return naming * OFTEN >= lines.size();
    }

    /** Whether a report is short or every third sentence names two states: what is said of nobody is said of the other. */
    public boolean isOfBoth(String own, String other) {
        int both = 0;
        for (Line line : isLong() ? lines : List.<Line>of()) {
            both += names(line, own) && names(line, other) ? 1 : 0;
        }
        return !isLong() || both * FEW >= lines.size();
    }

    /** Some sides, where a sentence may mean all of them without naming them; else none. */
    List<Participant> meant(@Nullable Line here, List<Participant> sides) {
        return sides.stream().allMatch(p -> mayMean(here, String.valueOf(p.state()))) ? sides : List.of();
    }

    private static boolean names(Line line, String state) {
        for (int a = 0; a < line.actors.size(); a++) {
            if (state.equals(line.actors.get(a).mention().state())) {
                return true;
            }
        }
        for (int s = 0; s < line.spans.size(); s++) {
            if (state.equals(line.spans.get(s).mention().code())) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of some words stands anywhere in the article. */
    public boolean hasWord(Set<String> words) {
        for (Line line : lines) {
            for (int t = 0; t < line.tokens.size(); t++) {
                if (words.contains(line.tokens.get(t).norm())) {
                    return true;
                }
            }
        }
        return false;
    }
}
