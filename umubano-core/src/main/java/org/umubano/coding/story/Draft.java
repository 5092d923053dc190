package org.umubano.coding.story;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.coding.date.DateReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Trigger;
import org.umubano.event.EventMention;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Place;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.time.DateHow;
import org.umubano.time.RawTime;

/** An event mention in the making; lives only inside the coding of one article. */
public final class Draft {

    public final Line line;
    public final Kind kind;
    /** The tokens of the trigger. */
    public final int first;

    public final int last;
    public final Frame frame;
    public String subtype;

    @Nullable
    public String detail;

    public Status status;

    @Nullable
    public PartialDate from;

    @Nullable
    public PartialDate to;

    @Nullable
    public DateHow dateHow;

    /** The sentence that says its date, where that is not its own; null otherwise. */
    @Nullable
    public Line dateLine;

    /** How far from its trigger its date stands, by the count of {@link DateReader}. */
    public int dateDistance = Integer.MAX_VALUE;
    /** The office of a nameless group among its participants, whose names may follow in a list. */
    @Nullable
    public String group;
    /** The time by which its paper is named, "the accord of May 2021"; null for none. No other time of the sentence is its own. */
    @Nullable
    public RawTime namedBy;
    /** Whether the words tell of an arrival. */
    public boolean reached;
    /** Whether only its date tells of it, "the agreement of 2018", which is then of nothing else. */
    public boolean byDate;

    /** Whether the act is only mentioned, "the visiting minister", so that no time of the sentence is its own. */
    public boolean mentioned;
    /** Whether the day of the article lies in the month or year that it is dated in. */
    public boolean isNews;

    /** "They also signed": told as one more act. */
    public boolean another;

    /** "Three more documents": what was told before is not meant. */
    public boolean further;

    /** Whether the words tell its end. */
    public boolean ended;

    /** Whether it stands behind "at the end of", "after". */
    public boolean closing;

    public int weekday;

    @Nullable
    public String duration;

    @Nullable
    public Place place;

    public List<Participant> participants = new ArrayList<>();
    public final Set<String> topics = new LinkedHashSet<>();

    @Nullable
    public String instrument;

    public final Set<String> named = new LinkedHashSet<>();

    @Nullable
    public String purpose;

    public final List<EventMention.Quantity> quantities = new ArrayList<>();

    @Nullable
    public Participant announcedBy;

    @Nullable
    public Participant speaker;

    public EventMention.@Nullable Attribution attribution;
    public final List<EventMention.Quote> quotes = new ArrayList<>();

    @Nullable
    public Draft partOf;

    public final List<Line> also = new ArrayList<>();
    /** Whether only its beginning is told: arrivals, departures. */
    public boolean openEnded;

    /** Whether its words tell of the coming: "flew into", "arrived". */
    public boolean arrives;

    /** Whether it is a meal: talks on the same day are another act. */
    public boolean isMeal;

    /** Whether it was held on the sidelines of a gathering. */
    public boolean onSidelines;

    /** Whether its words place it where the sentence before did: "were signed there". */
    public boolean isThere;

    /** Whether its verb is a past perfect: it lies before what the sentence tells. */
    public boolean anterior;

    /** A visit told by the way, by a verb of being: its day is not that of what else its sentence tells. */
    public boolean byTheWay;

    /** Whether its announcer is told only behind it: what he says besides may be of another day. */
    public boolean spokenFor;

    /** Whether its verb is a present that may mean what is to come: "flies to Nairobi on Thursday". */
    public boolean present;

    /** Whether it is the only one of its kind in the first sentence after the headline that tells of any. */
    public boolean isLead;

    /** Whether words in the present tell its end: "winds up his visit", "a visit that ends today". */
    public boolean ending;

    /** Whether its words tell its beginning. */
    public boolean begun;

    /** Whether its words tell of what was so for long or often: "have long accused", "on many occasions". */
    public boolean isStanding;

    /** Whether its first day is told as its beginning: "that begins on Monday". */
    public boolean beginsThen;

    /** The day of a visit or gathering on which its words set it, from 1; 0 where they do not. */
    public int dayOf;

    /** Which of its days its sentence tells of, "the second day of a visit"; 0 where it does not. */
    public int nth;

    /** Whether its sentence tells of what an authority put out: "in a statement". */
    public boolean isOfSource;

    /** Whether it is said as another said something before: "for his part". */
    public boolean isToo;

    /** Whether its words set it some time after what was told last: "later". */
    public boolean isLater;

    /** The nouns of acts that its sentence points back to: "that deal". */
    public final Set<String> pointed = new HashSet<>();

    /** Whether its words set it after, before or in what was told just now: "then", "after the ceremony". */
    public boolean isSequel;

    /** Whether they name the occasion: "after the ceremony". */
    public boolean isAfterOccasion;

    /** Whether its words name an occasion at which one speaks, or what was just done: "told the ceremony", "called it". */
    public boolean isTied;

    /** Whether they name a speech, press conference or ceremony: "mu ijambo rye". */
    public boolean isAtOccasion;

    /** The kinds of acts that its sentence names again: "the loan", "that visit". */
    public final Set<Kind> recalls = EnumSet.noneOf(Kind.class);

    /** The nouns of acts that its sentence names again. */
    public final Set<String> nouns = new HashSet<>();

    /** Those who, as only a sentence below it tells, signed it for their side: what they say is of no certain day. */
    public final Set<String> signers = new HashSet<>();

    public final Map<String, String> trace = new TreeMap<>();

    public Draft(Line line, Trigger trigger, int first, int last, Status status) {
        this.line = line;
        this.kind = trigger.kind();
        this.frame = trigger.frame();
        this.subtype = trigger.subtype();
        this.first = first;
        this.last = last;
        this.status = status;
        trace.put("kind", trigger.rule());
    }

    /** Says who announced the act, in a sentence that is then evidence of it. */
    public void announce(Participant speaker, Line told, String why) {
        announcedBy = speaker;
        trace.put("announced_by", why);
        if (told != line && !also.contains(told)) {
            also.add(told);
        }
    }

    /** The same as an act of another kind. */
    public Draft as(Kind kind, String subtype, Frame frame) {
        Trigger trigger = new Trigger(kind, subtype, frame, null, false, null, trace.getOrDefault("kind", ""));
        Draft out = new Draft(line, trigger, first, last, status);
        out.participants.addAll(participants);
        out.from = from;
        out.to = to;
        out.dateHow = dateHow;
        out.weekday = weekday;
        out.duration = duration;
        out.place = place;
        out.topics.addAll(topics);
        out.named.addAll(named);
        out.purpose = purpose;
        out.announcedBy = announcedBy;
        out.attribution = attribution;
        out.quotes.addAll(quotes);
        out.also.addAll(also);
        trace.forEach(out.trace::putIfAbsent);
        return out;
    }

    /** The same act another time: of the same people, without date. */
    public Draft again() {
        Trigger trigger = new Trigger(kind, subtype, frame, null, false, null, trace.getOrDefault("kind", ""));
        Draft out = new Draft(line, trigger, first, last, status);
        out.participants.addAll(participants);
        out.place = place;
        out.topics.addAll(topics);
        out.named.addAll(named);
        return out;
    }

    /** The same act another time, told of by a word of another sentence. */
    public Draft againIn(Line other, int word) {
        Trigger trigger = new Trigger(kind, subtype, frame, null, false, null, trace.getOrDefault("kind", ""));
        Draft out = new Draft(other, trigger, word, word, status);
        out.participants.addAll(participants);
        out.topics.addAll(topics);
        out.another = true;
        return out;
    }

    /** The verb of its words, where one begins or ends them; null for none. */
    public @Nullable VerbGroup verb() {
        VerbGroup verb = line.verbAt(first);
        return verb == null ? line.verbAt(last) : verb;
    }

    /** The states of all participants. */
    public Set<String> states() {
        return Participant.statesOf(participants);
    }

    /** The names of the people who take part. */
    public Set<String> people() {
        Set<String> out = new LinkedHashSet<>();
        for (Participant p : participants) {
            if (p.name() != null) {
                out.add(p.name());
            }
        }
        return out;
    }

    /** Adds somebody who takes part, where he is not among them yet. */
    public void add(Participant participant) {
        for (int i = 0; i < participants.size(); i++) {
            Participant old = participants.get(i);
            if (Objects.equals(old.name(), participant.name())
                    && Objects.equals(old.state(), participant.state())
                    && (old.name() != null || Objects.equals(old.office(), participant.office()))) {
                return;
            }
        }
        participants.add(participant);
    }
}
