package org.umubano.coding.report;

import java.util.List;
import org.umubano.coding.sentence.Definites;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.sentence.Reminders;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.mention.SpanMention;
import org.umubano.text.Phrases;
import org.umubano.text.Table;
import org.umubano.time.RawTime;

/**
 * The words by which a sentence ties what it tells to what was told before it, by the table {@code ties}: "then", "after the
 * ceremony", "told the ceremony", "called it". Only what is so tied takes the day of what it is tied to. Immutable.
 */
public final class Ties {

    /** How many tokens from a verb of saying "it" may stand to be what was just done. */
    private static final int NEAR = 3;

    private static final String THEN = "then";
    private static final String OCCASION = "occasion";
    private static final String DAY = "day";
    private static final String NTH = "nth";
    private static final String TOO = "too";
    private static final String LATER = "later";
    private static final String LONG = "long";
    private static final String IT = "it";
    private static final String ALSO = "also";
    private static final String NOW = "now";
    private static final String BEFORE = "before";
    private static final String THERE = "there";

    /** "On the second day of a visit": of the visit or gathering right behind it; what else is told is of that day. */
    private static void nth(Draft draft, Phrases.Hit<String> hit, int day) {
        boolean near = draft.first >= hit.last() && draft.first - hit.last() <= NEAR_NTH;
        if (near && (draft.kind == Kind.VISIT || draft.kind == Kind.SUMMIT)) {
            draft.nth = day;
        } else if (hit.last() - hit.first() >= 4) {
            draft.dayOf = day;
        }
    }

    /** How far behind "the second day of" the visit may stand: "an official", "President X's three-day". */
    private static final int NEAR_NTH = 8;

    private final EventLexicon lexicon;
    private final Phrases<String> forms = new Phrases<>();

    public Ties(EventLexicon lexicon) {
        this.lexicon = lexicon;
        for (Table.Row row :
                Table.load("lang/" + lexicon.language + "/ties.tsv").rows()) {
            forms.add(row.get("form"), row.get("tie"));
        }
    }

    /** Notes on the drafts of a line how they are tied to what was told before. */
    public void read(Line line, List<Draft> drafts, List<Draft> before) {
        if (!before.isEmpty() && line.quoted.length > 1 && line.quoted[1]) {
            Draft last = before.get(before.size() - 1);
            if (last.kind == Kind.STATEMENT && line.number - last.line.number == 1) {
                recall(line, last); // what is said goes on
            }
        }
        if (drafts.isEmpty()) {
            return;
        }
        for (Phrases.Hit<String> hit : lexicon.sources.find(line.tokens)) {
            boolean put = !line.quoted[hit.first()];
            drafts.forEach(d -> d.isOfSource |= put);
        }
        for (Phrases.Hit<String> hit : forms.find(line.tokens)) {
            tie(line, hit, drafts);
        }
        for (Draft draft : drafts) {
            draft.isStanding |= draft.kind == Kind.STATEMENT && isHabit(line, draft)
                    || Reminders.over(line, draft.first, lexicon) >= 0;
            if (draft.kind == Kind.STATEMENT || draft.status == Status.PROPOSED) {
                recall(line, draft);
            }
        }
    }

    /** Notes on drafts what one of the words that tie says of them. */
    private void tie(Line line, Phrases.Hit<String> hit, List<Draft> drafts) {
        String tie = hit.values().get(0);
        boolean lies = tie.equals(LATER) || tie.equals(LONG) || tie.equals(BEFORE);
        if (tie.equals(NOW)) {
            boolean said = line.quoted[hit.first()];
            drafts.forEach(d -> d.isTied |= said && d.kind == Kind.STATEMENT);
            return;
        }
        if (line.quoted[hit.first()] || !lies && isInTime(line, hit.first())) {
            return;
        }
        if (tie.equals(LONG) && hit.first() > 0 && line.marker(hit.first() - 1) == Relation.OF) {
            return; // "umufatanyabikorwa w'igihe kirekire", a partner of long standing
        }
        drafts.forEach(d -> tie(line, hit, d));
    }

    private void tie(Line line, Phrases.Hit<String> hit, Draft draft) {
        String tie = hit.values().get(0);
        if (tie.equals(THEN) && isSaid(line, draft, hit.first())) {
            return;
        }
        if (tie.startsWith(DAY)) {
            draft.dayOf = tie.charAt(DAY.length()) - '0';
        }
        if (tie.startsWith(NTH)) {
            nth(draft, hit, tie.charAt(NTH.length()) - '0');
        }
        boolean alsoSaid = tie.equals(TOO) || tie.equals(ALSO) && line.isComma(hit.first() - 1);
        draft.isToo |= alsoSaid && draft.kind == Kind.STATEMENT; // "X, also on Twitter, said"
        draft.isThere |= tie.equals(THERE);
        draft.isLater |= tie.equals(LATER);
        draft.isStanding |= tie.equals(LONG) && !isOfWhatIsSaid(line, draft, hit.first());
        draft.isSequel |= tie.equals(THEN);
        if (tie.equals(BEFORE) && hit.first() <= 1) {
            draft.isSequel = true; // "before that they had held talks": the same day
            draft.anterior = false;
        }
        draft.isAfterOccasion |= tie.equals(THEN) && hit.last() - hit.first() >= 2;
        draft.isTied |= tie.equals(OCCASION) || tie.equals(THEN);
        draft.isAtOccasion |= tie.equals(OCCASION) || tie.equals(THEN);
        draft.isTied |= tie.equals(IT) && Math.abs(hit.first() - draft.first) <= NEAR;
        draft.isTied |= tie.equals(ALSO) && Math.abs(hit.last() - draft.first) <= NEAR;
    }

    /** "Yavuze ko byatangiye nyuma yo guhura", said that it began after they met: such words are of what is said, not of when. */
    private boolean isSaid(Line line, Draft draft, int tie) {
        for (int t = draft.last + 1; lexicon.headFirst && draft.kind == Kind.STATEMENT && t < tie; t++) {
            if (line.marker(t) == Relation.THAT) {
                return true;
            }
        }
        return false;
    }

    /** "Accused it of meddling time and again": the words are of what somebody is accused of, or of the verb of what is said. */
    private boolean isOfWhatIsSaid(Line line, Draft draft, int tie) {
        if (draft.kind != Kind.STATEMENT) {
            return false;
        }
        for (int t = draft.last + 1; t < tie; t++) {
            int next = t + 1;
            boolean of = !lexicon.headFirst
                    && line.marker(t) == Relation.OF
                    && line.actors.stream().noneMatch(a -> a.first() <= next && next <= a.last());
            VerbGroup verb = line.verbAt(t);
            if (of || verb != null && verb.first() > draft.last && verb.last() < tie) {
                return true;
            }
        }
        return false;
    }

    /** "Yashinjaga": a past that went on, by the ending of the verb where the language has one. */
    private boolean isHabit(Line line, Draft draft) {
        for (VerbGroup verb : line.verbs) {
            boolean own = verb.first() >= draft.first && verb.last() <= draft.last;
            if (own && verb.isFinite() && verb.tense() == VerbGroup.Tense.PAST) {
                String norm = line.tokens.get(verb.last()).norm();
                for (String ending : lexicon.habits) {
                    if (norm.endsWith(ending)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** What the sentence of a remark names again of acts. */
    private void recall(Line line, Draft draft) {
        for (int v = 0; v < line.verbs.size(); v++) {
            boolean says = line.verbs.get(v).first() >= draft.first
                    && line.verbs.get(v).last() <= draft.last;
            draft.isTied |= says && line.verbs.get(v).object() > 2;
        }
        for (TableNoun noun : line.nouns) {
            if (!lexicon.headFirst && !Definites.isKnown(line, noun.first())) {
                continue;
            }
            draft.nouns.add(noun.key());
            if (noun.first() > 0 && pointsBack(line.tokens.get(noun.first() - 1).norm())) {
                draft.pointed.add(noun.key());
            }
            for (Kind kind : Kind.values()) {
                if (lexicon.isOf(noun.key(), kind)) {
                    draft.recalls.add(kind);
                }
            }
            List<Trigger> triggers = lexicon.nouns.get(noun.key());
            if (triggers != null) {
                triggers.forEach(t -> draft.recalls.add(t.kind()));
            }
        }
        for (Line.Span span : line.spans) {
            if (span.mention().type() == SpanMention.Type.INSTRUMENT
                    && (lexicon.headFirst || Definites.isKnown(line, span.first()))) {
                draft.recalls.add(Kind.AGREEMENT);
            }
        }
    }

    private boolean pointsBack(String norm) {
        return lexicon.demonstratives.contains(norm) || lexicon.headFirst && lexicon.definites.contains(norm);
    }

    private static boolean isInTime(Line line, int token) {
        int at = line.tokens.get(token).start();
        for (RawTime time : line.times) {
            if (time.start() <= at && at < time.end()) {
                return true;
            }
        }
        return false;
    }
}
