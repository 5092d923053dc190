package org.umubano.coding.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.speech.Speech.Saying;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;

/**
 * Joins sayings to the acts they tell of, and has a statement made of what officials say of another state where it tells
 * of no act: one communiqué, speech or quotation with one content is one statement.
 */
public final class Remarks {

    /** The last sentence of the opening of a report. */
    private static final int LEAD = 7;

    private final EventLexicon lexicon;
    private final Speech speech;
    private final Discourse discourse;
    private final Sources sources;
    private final OtherSide others;
    private final StateRemarks remarks;
    private final Strangers strangers;
    private final Announcements announcements;
    private final LastBody lastBody;
    private @Nullable Participant lastSpeaker;
    private int lastParagraph = -1;

    public Remarks(EventLexicon lexicon, Speech speech, Discourse discourse) {
        WordsSaid words = new WordsSaid(lexicon);
        this.lexicon = lexicon;
        this.speech = speech;
        this.discourse = discourse;
        this.sources = new Sources(lexicon, discourse);
        this.others = new OtherSide(lexicon, discourse, words);
        this.remarks = new StateRemarks(lexicon, speech, discourse, words, others);
        this.strangers = new Strangers(lexicon, discourse);
        this.lastBody = new LastBody(lexicon, discourse);
        this.announcements = new Announcements(lexicon, discourse, others);
    }

    /** Adds what officials say in a line. */
    public void read(Line line, ClauseReader clauses, List<Draft> drafts, List<Draft> before) {
        List<Saying> sayings = new ArrayList<>(speech.sayings(line, clauses, discourse));
        SaidVerbs.drop(line, sayings, drafts, lexicon);
        Saying source = source(line, sayings);
        if (source != null && sayings.stream().noneMatch(s -> s.from() <= source.from() && s.verb() < 0)) {
            sayings.add(source);
        }
        int told = 0;
        for (Saying saying : sayings) {
            Said said = new Said(line, clauses, lastBody.of(line, clauses, saying), drafts, before);
            if (!said.agrees() && isWithin(said, told)) {
                continue;
            }
            if (!said.agrees() && isOutsider(said.speaker())) {
                told = Math.max(told, saying.to()); // what else is said up to there is within what he says
                continue;
            }
            if (Strangers.isSpokenOf(line, clauses, saying.verb(), said.speaker())) {
                strangers.spoke();
                forgetSpeaker(line);
            } else {
                hear(said);
            }
        }
        if (strangers.speak(line, clauses, sayings)) {
            forgetSpeaker(line);
        }
        if (sayings.isEmpty() && !lexicon.headFirst) {
            lastBody.told(line, drafts);
        }
        announceBefore(line, clauses, source, before);
        if (sayings.isEmpty() && lastSpeaker != null) {
            goOn(new Said(line, clauses, new Saying(lastSpeaker, -1, 0, line.tokens.size(), false), drafts, before));
        }
    }

    /** The source that a sentence names, who is not the one who speaks in it; null for none. */
    private @Nullable Saying source(Line line, List<Saying> sayings) {
        Saying framed = sources.saying(line);
        return framed != null && isHis(framed, line, sayings) ? null : framed;
    }

    /** "In a statement, the ministry said": the statement is of who speaks. */
    private boolean isHis(Saying framed, Line line, List<Saying> sayings) {
        return !lexicon.headFirst
                && line.marker(0) == Relation.IN
                && sayings.stream()
                        .anyMatch(s -> s.verb() >= 0 && line.verbs.get(s.verb()).first() > framed.from());
    }

    /**
     * "'He sat down and said so,' an aide recalled": whether a verb of saying is part of what somebody else says, in his
     * quotation or up to where he was told to speak.
     */
    private static boolean isWithin(Said said, int told) {
        VerbGroup verb = said.verb();
        if (verb == null) {
            return false;
        }
        int at = verb.first();
        boolean[] quoted = said.line().quoted;
        return at > 0 && quoted[at] && quoted[at - 1] || at < told;
    }

    private boolean isOutsider(Participant speaker) {
        return OtherSide.isOutlet(speaker) || discourse.text().isFormer(speaker);
    }

    private void forgetSpeaker(Line line) {
        lastSpeaker = null;
        lastBody.spoke(null, line);
    }

    /** Joins what somebody says to the acts it tells of, or makes a remark of it, and remembers who spoke. */
    private void hear(Said said) {
        Line line = said.line();
        Saying saying = said.saying();
        Participant speaker = said.speaker();
        VerbGroup verb = said.verb();
        others.accused(line, saying, said.drafts());
        boolean tells = announcements.announce(line, saying, said.drafts(), said.before());
        LeadSpeakers.speak(line, saying, said.before(), discourse, lexicon);
        if (speaker.name() != null && verb != null) {
            sources.spoke(line, speaker);
        }
        discourse.remember(List.of(speaker), List.of(), true);
        if (tells && verb != null) {
            dropStatements(verb, said.drafts());
        }
        if (verb != null && isRemark(said, verb, tells)) {
            remarks.make(said);
        }
        lastSpeaker = speaker;
        lastParagraph = line.sentence.paragraph();
        lastBody.spoke(speaker, line);
    }

    /** Drops the statement that a verb of saying makes by itself where it tells of an act. */
    private void dropStatements(VerbGroup verb, List<Draft> drafts) {
        boolean toPress = lexicon.headFirst && verb.object() > 2; // "yabitangarije abanyamakuru"
        drafts.removeIf(d -> d.kind == Kind.STATEMENT
                && (d.subtype.equals("remark") || toPress && d.subtype.equals("press-conference"))
                && d.first == verb.first());
    }

    /** Whether what is said may be a remark: beside acts that it tells of only where it judges them or is quoted. */
    private boolean isRemark(Said said, VerbGroup verb, boolean tells) {
        Line line = said.line();
        int at = verb.first();
        boolean covered = said.drafts().stream()
                .anyMatch(d -> d.first == at || d.kind == Kind.STATEMENT && !isParted(line, d.first, at));
        boolean opens =
                tells && line.hasQuote(0) && WordsSaid.isQuotation(line); // the acts are told beside what is quoted
        return (!tells || opens || others.judges(line, said.saying()))
                && !covered
                && !lexicon.promises.contains(verb.lemma());
    }

    /** "X called the accord just; Y told the ceremony": whether a semicolon parts what two say. */
    private static boolean isParted(Line line, int first, int at) {
        for (int t = Math.max(0, first); t < at; t++) {
            if (line.tokens.get(t).form().equals(";")) {
                return true;
            }
        }
        return false;
    }

    /** Who announced what was told before: whoever makes it, or the source that the opening names. */
    private void announceBefore(Line line, ClauseReader clauses, @Nullable Saying source, List<Draft> before) {
        Participant maker = lexicon.makes.isEmpty() ? null : LeadSpeakers.maker(line, clauses, discourse, lexicon);
        if (maker != null) {
            announcements.announceBefore(line, maker, before);
        }
        if (source != null && line.number <= LEAD) {
            Announcements.announceLead(line, source.speaker(), before);
        }
    }

    /** What is planned in the paragraph of a speaker is announced by him, and a quotation that goes on is his. */
    private void goOn(Said said) {
        if (lastParagraph == said.line().sentence.paragraph()) {
            said.drafts().stream()
                    .filter(d -> d.status == Status.PLANNED && d.kind != Kind.STATEMENT && d.announcedBy == null)
                    .forEach(d -> d.announcedBy = said.speaker());
        }
        if (goesOn(said.line())) {
            remarks.make(said);
        }
    }

    /** A sentence inside a quotation, in the paragraph of its speaker. */
    private boolean goesOn(Line line) {
        int words = 0;
        for (int t = 0; t < line.tokens.size(); t++) {
            words += line.quoted[t] ? 1 : 0;
        }
        int apart = line.sentence.paragraph() - lastParagraph;
        return (apart == 0 || apart == 1 && line.hasQuote(0)) && words * 2 > line.tokens.size();
    }
}
