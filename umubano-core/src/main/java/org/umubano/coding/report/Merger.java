package org.umubano.coding.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.story.Draft;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;

/**
 * Repeated mentions of one act inside one article become one: the first place of statement, the fullest values. Which mentions are
 * of one act is for {@link SameAct} to say.
 */
public final class Merger {

    private Merger() {}

    /** The drafts in their order, each that tells again what an earlier told taken into the last that told it. */
    public static List<Draft> merge(List<Draft> drafts) {
        List<Draft> out = new ArrayList<>();
        Map<Kind, List<Draft>> byKind = new EnumMap<>(Kind.class);
        for (Draft draft : drafts) {
            List<Draft> alike = byKind.computeIfAbsent(draft.kind, k -> new ArrayList<>());
            Draft same = lastSame(alike, draft);
            if (same == null) {
                out.add(draft);
                alike.add(draft);
            } else {
                take(same, draft);
            }
        }
        return out;
    }

    private static @Nullable Draft lastSame(List<Draft> alike, Draft draft) {
        for (int i = alike.size() - 1; i >= 0; i--) {
            if (SameAct.isSame(alike.get(i), draft)) {
                return alike.get(i);
            }
        }
        return null;
    }

    /** The later mention fills what the earlier leaves open. */
    private static void take(Draft into, Draft from) {
        if (SameAct.isHeadlineOf(into, from) && !RetoldThings.is(into, from)) {
            into.status = from.status;
            into.from = null;
            into.to = null;
        }
        if (SameAct.isComing(into, from)) {
            into.status = Status.PLANNED;
        }
        if (into.from == null && from.status == Status.PAST && RetoldPapers.is(into, from)) {
            into.status = Status.PAST;
        }
        if (ToldInHeadline.isDoneAfterAll(into, from)) {
            into.status = Status.HELD;
        }
        if (from.line != into.line && !into.also.contains(from.line)) {
            into.also.add(from.line);
        }
        when(into, from);
        boolean over = into.kind == Kind.VISIT && (isOver(into) || isOver(from));
        into.ended |= from.ended;
        into.ending |= from.ending;
        into.nth = into.nth == 0 ? from.nth : into.nth;
        into.reached |= from.reached;
        where(into, from);
        if (isPlain(into.subtype) && !isPlain(from.subtype)) {
            into.subtype = from.subtype;
            into.trace.put("subtype", from.trace.getOrDefault("kind", ""));
        }
        status(into, from, over);
        boolean turned = RetoldThings.is(into, from)
                && !Objects.equals(
                        into.participants.get(0).state(),
                        from.participants.get(0).state());
        if (!turned && !(RetoldActs.isSequel(from) && RetoldActs.is(into, from))) {
            people(into, from); // who stands beside "after handing in his letters" is told of what he did next
        }
        fill(into, from);
    }

    private static void when(Draft into, Draft from) {
        if (ComingAndGoing.is(into, from)) {
            ComingAndGoing.join(into, from);
        } else if (from.from != null && (into.from == null || isFiner(into, from))) {
            into.openEnded = from.openEnded;
            into.beginsThen = from.beginsThen;
            into.dateLine = from.dateLine;
            into.from = from.from;
            into.to = from.to;
            into.dateHow = from.dateHow;
            into.weekday = from.weekday;
            into.trace.put("from", from.trace.getOrDefault("from", ""));
        }
        if (into.weekday == 0 && Objects.equals(into.from, from.from)) {
            into.weekday = from.weekday;
        }
        into.duration = into.duration == null ? from.duration : into.duration;
    }

    /** Whether the later mention has a day of the earlier one's month, or the days of which a visit has only one. */
    private static boolean isFiner(Draft into, Draft from) {
        if (into.from == null || from.from == null) {
            return false;
        }
        return into.from.contains(from.from) && !into.from.equals(from.from)
                || into.kind == Kind.VISIT
                        && from.to != null
                        && !from.from.equals(from.to)
                        && Objects.equals(into.from, into.to);
    }

    private static void where(Draft into, Draft from) {
        into.group = into.group == null ? from.group : into.group;
        if (from.place != null
                && (into.place == null
                        || into.place.city() == null
                                && from.place.city() != null
                                && Objects.equals(into.place.state(), from.place.state()))) {
            into.place = from.place;
        }
    }

    private static void status(Draft into, Draft from, boolean over) {
        boolean lasts = into.kind == Kind.VISIT || into.kind == Kind.MEETING || into.kind == Kind.SUMMIT;
        if (from.status == Status.ONGOING && (into.status == Status.PLANNED || into.status == Status.HELD && lasts)) {
            into.status = Status.ONGOING;
        }
        if (over && into.status == Status.ONGOING) {
            into.status = Status.HELD;
        }
    }

    private static void fill(Draft into, Draft from) {
        into.topics.addAll(from.topics);
        into.named.addAll(from.named);
        into.signers.addAll(from.signers);
        into.quotes.addAll(from.quotes);
        into.instrument = into.instrument == null ? from.instrument : into.instrument;
        into.purpose = into.purpose == null ? from.purpose : into.purpose;
        into.announcedBy = into.announcedBy == null ? from.announcedBy : into.announcedBy;
        into.attribution = into.attribution == null ? from.attribution : into.attribution;
        if (into.quantities.isEmpty()) {
            into.quantities.addAll(from.quantities);
        }
    }

    /** "Yasoje uruzinduko", has ended his visit: it goes on no more, whatever else is told of it. */
    private static boolean isOver(Draft visit) {
        return visit.ended && !visit.ending && visit.status == Status.HELD && !visit.present;
    }

    private static boolean isPlain(String subtype) {
        return subtype.equals("visit")
                || subtype.equals("in-principle")
                || subtype.equals("arrival")
                || subtype.equals("talks");
    }

    /** A named person stands for his state; of two spellings the first stays. */
    private static void people(Draft into, Draft from) {
        for (Participant p : from.participants) {
            boolean known = false;
            for (int i = 0; i < into.participants.size(); i++) {
                Participant old = into.participants.get(i);
                if (!Objects.equals(old.state(), p.state())) {
                    if (p.name() != null && p.name().equals(old.name()) && (p.state() == null || old.state() == null)) {
                        into.participants.set(i, p.state() == null ? old : p.as(old.role())); // his state is told once
                        known = true;
                        break;
                    }
                    continue;
                }
                if (old.name() != null
                        && p.name() != null
                        && SameAct.surname(old.name()).equals(SameAct.surname(p.name()))) {
                    known = true;
                } else if (old.name() == null
                        && p.name() != null
                        && (old.office() == null
                                || old.office().equals(p.office())
                                || into.kind == Kind.AGREEMENT && old.office().equals("GOV"))) {
                    into.participants.set(i, p.as(old.role()));
                    known = true;
                } else if (p.name() == null) {
                    boolean more = old.name() == null && old.office() == null && p.office() != null;
                    if (more && (into.kind == Kind.AGREEMENT || into.kind == Kind.MEETING)) {
                        into.participants.set(i, p.as(old.role())); // "signed by the ministers of both"
                    }
                    known = true;
                }
                if (known) {
                    break;
                }
            }
            if (!known) {
                into.participants.add(p);
            }
        }
    }
}
