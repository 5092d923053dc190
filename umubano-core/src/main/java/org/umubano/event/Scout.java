package org.umubano.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.umubano.event.EventLexicon.VerbTrigger;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;
import org.umubano.mention.SpanMention;
import org.umubano.text.Token;

/**
 * Tells of most articles without an event that they have none, before their times are read and their lines are made. It
 * reads an article up to its first event as {@link LanguageCoder} does, but for the sentences that name nobody and cannot
 * tell of anything by themselves; whatever it is not sure of it takes for an event. So it errs on one side only: where it
 * says no, there is none.
 */
final class Scout {

    private final EventLexicon lexicon;

    private final boolean isAgreeing;
    private final Set<String> gatherings;

    /** @param isAgreeing whether the verbs of the language may mean their subjects and objects by their form alone */
    Scout(EventLexicon lexicon, boolean isAgreeing) {
        this.lexicon = lexicon;
        this.isAgreeing = isAgreeing;
        this.gatherings = Hearing.gatherings(lexicon);
    }

    /** Whether an article may tell of an event; false only where it tells of none. */
    boolean mayTell(List<Sketch> sketches) {
        Outlook outlook = new Outlook(lexicon, sketches, isAgreeing);
        if (outlook.isOpen()) {
            return true; // most of these tell of something
        }
        Hearing hearing = new Hearing(outlook, gatherings);
        int next = hearing.next();
        if (next < 0) {
            return false;
        }
        boolean agreeing = isAgreeing && anyLineAgrees(sketches, next);
        if (isAgreeing && !agreeing || hasBodyAbroad(sketches)) {
            return true;
        }
        Protagonists protagonists = Protagonists.ofOneSide(sketches, agreeing);
        Set<String> doubtful = outlook.isGuessing ? guessed(sketches) : Set.of();
        Discourse discourse = new Discourse(protagonists);
        Remarks remarks = new Remarks(lexicon, new Speech(lexicon), discourse);
        for (int i = 0; next >= 0; next = hearing.next()) {
            if (!hearing.isRemark()) {
                Line line = sketches.get(next).line(lexicon);
                Discourse alone = new Discourse(protagonists, doubtful);
                alone.bodies(line);
                boolean tells = !new EventFinder(lexicon, alone, line).find().isEmpty();
                if (!alone.wasAsked()) {
                    if (tells) {
                        return true;
                    }
                    continue; // what it is remembered for is read when a later one asks
                }
            }
            for (; i < next; i++) {
                Sketch sketch = sketches.get(i);
                if (!isMute(sketch)) {
                    remember(sketch.line(lexicon), outlook, discourse, remarks);
                }
            }
            if (tells(sketches.get(i++).line(lexicon), discourse, remarks)) {
                return true;
            }
        }
        return false;
    }

    /** The people whose state is only guessed. */
    private static Set<String> guessed(List<Sketch> sketches) {
        Set<String> out = new HashSet<>();
        for (int i = 0; i < sketches.size(); i++) {
            for (ActorMention m : sketches.get(i).actors) {
                if (m.name() != null && Bearer.isGuessed(m)) {
                    out.add(m.name());
                }
            }
        }
        return out;
    }

    private boolean anyLineAgrees(List<Sketch> sketches, int to) {
        for (int i = 0; i <= to; i++) {
            if (agrees(sketches.get(i).verbs()) && agrees(sketches.get(i).line(lexicon).verbs)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the state of a body may be another than the one guessed, once the words after it are read. */
    private boolean hasBodyAbroad(List<Sketch> sketches) {
        for (int i = 0; lexicon.headFirst && i < sketches.size(); i++) {
            List<ActorMention> actors = sketches.get(i).actors;
            for (int a = 0; a + 1 < actors.size(); a++) {
                ActorMention m = actors.get(a);
                if (m.type() == ActorMention.Type.ORGANISATION
                        && m.name() != null
                        && m.rule().endsWith("state:home")
                        && actors.get(a + 1).type() == ActorMention.Type.STATE) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean agrees(List<VerbGroup> verbs) {
        for (int i = 0; i < verbs.size(); i++) {
            if (verbs.get(i).agreement() > 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Goes past a sentence that tells of no act. What is remembered of it is whom it is about and who speaks, and the noun of
     * an act beside its verb.
     */
    private void remember(Line line, Outlook outlook, Discourse discourse, Remarks remarks) {
        discourse.bodies(line);
        ClauseReader clauses = line.clauses();
        if (outlook.isGuessing || hasCompanion(line)) {
            new EventFinder(lexicon, discourse, line).find();
        } else {
            new MainSubjects(lexicon, discourse, line, clauses).remember();
        }
        remarks.read(line, clauses, new ArrayList<>(), List.of());
    }

    private boolean hasCompanion(Line line) {
        for (VerbGroup verb : line.verbs) {
            List<VerbTrigger> triggers = lexicon.verbs.get(verb.lemma());
            for (int i = 0; triggers != null && i < triggers.size(); i++) {
                if (triggers.get(i).mayBe(line.companions()) && isAmong(line.nouns, triggers.get(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isAmong(List<Line.Noun> nouns, VerbTrigger trigger) {
        for (Line.Noun noun : nouns) {
            if (lexicon.isCompanion(noun.key(), trigger)) {
                return true;
            }
        }
        return false;
    }

    private boolean tells(Line line, Discourse discourse, Remarks remarks) {
        discourse.bodies(line);
        EventFinder finder = new EventFinder(lexicon, discourse, line);
        List<Draft> drafts = finder.find();
        if (drafts.isEmpty()) {
            remarks.read(line, finder.clauses, drafts, List.of());
        }
        return !drafts.isEmpty();
    }

    /** Whether a sentence names nobody, no place, no speaker and no source, so that nothing is remembered of it. */
    private boolean isMute(Sketch sketch) {
        if (!sketch.actors.isEmpty()) {
            return false;
        }
        for (SpanMention span : sketch.spans) {
            if (span.type() == SpanMention.Type.PLACE || span.type() == SpanMention.Type.GATHERING) {
                return false;
            }
        }
        for (VerbGroup verb : sketch.verbs()) {
            Effect effect = lexicon.governors.get(verb.lemma());
            boolean speaks = effect == Effect.SAY || effect == Effect.ANNOUNCE;
            // A verb that agrees may mean somebody by its form alone.
            boolean means = verb.agreement() == 1 || verb.agreement() > 0 && lexicon.verbs.containsKey(verb.lemma());
            if (speaks || means) {
                return false;
            }
        }
        return !(sketch.hasHyphen() && lexicon.joinsStates(sketch.sentence.tokens()))
                && !speaks(sketch)
                && !hasCompanion(sketch);
    }

    /**
     * A verb with the noun that makes it a trigger: the noun is remembered, for "the decision to reopen" after it. Beside a
     * verb that agrees any noun of an act may be somebody's.
     */
    private boolean hasCompanion(Sketch sketch) {
        boolean agrees = agrees(sketch.verbs());
        List<Line.Noun> nouns = null;
        for (VerbGroup verb : sketch.verbs()) {
            List<VerbTrigger> triggers = lexicon.verbs.get(verb.lemma());
            if (triggers == null && !agrees) {
                continue;
            }
            nouns = nouns == null ? sketch.nouns(lexicon) : nouns;
            for (int n = 0; n < nouns.size(); n++) {
                String noun = nouns.get(n).key();
                if (agrees && (lexicon.nouns.containsKey(noun) || lexicon.named.containsKey(noun))) {
                    return true;
                }
                for (int i = 0; triggers != null && i < triggers.size(); i++) {
                    if (triggers.get(i).with().contains(noun)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** A quotation that goes on with praise or blame, and "the statement" of a government, are somebody's words. */
    private boolean speaks(Sketch sketch) {
        List<Token> tokens = sketch.sentence.tokens();
        boolean quoted = false;
        for (boolean inside : sketch.quoted()) {
            quoted |= inside;
        }
        return quoted && !lexicon.praise.find(tokens).isEmpty()
                || !lexicon.sources.find(tokens).isEmpty();
    }
}
