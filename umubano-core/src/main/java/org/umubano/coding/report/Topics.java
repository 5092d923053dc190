package org.umubano.coding.report;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.mention.SpanMention;

/**
 * What acts are about. A word for a sector belongs to the act told right before it, or to the one after it where a new
 * clause begins between; acts whose kind says all, a visit, an embassy, a recall, take none.
 */
public final class Topics {

    /** What is done to relations as such is about no sector. */
    private static final Set<String> BARE =
            Set.of("established", "upgraded", "downgraded", "severed", "restored", "expulsion", "recall", "summons");

    /** A cooperation that only teaches is about what is taught, where that is said. */
    private static final String TEACHING = "training";

    private static final String EDUCATION = "education";
    private static final String DEFENCE = "defence";
    private static final String SECURITY = "security";
    private static final String PEACE = "peace";

    private Topics() {}

    /** Gives the words for sectors of a line to its acts. */
    public static void spread(EventLexicon lexicon, Line line, List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        for (Line.Span span : line.spans) {
            SpanMention m = span.mention();
            boolean topic = m.type() == SpanMention.Type.TOPIC;
            if (!topic && m.type() != SpanMention.Type.INSTRUMENT) {
                continue;
            }
            String code = topic ? m.code() : lexicon.world.topicOf(String.valueOf(m.code()));
            Draft owner = code == null ? null : owner(line, span, drafts);
            if (owner != null && code != null && (topic || owner.kind != Kind.STATEMENT)) {
                give(line, span, owner, code);
            }
        }
        contents(line, drafts);
    }

    private static void give(Line line, Line.Span span, Draft owner, String code) {
        boolean none = owner.kind == Kind.VISIT && !isOfSite(line, span, owner)
                || owner.kind == Kind.MISSION
                || owner.kind == Kind.ACCREDITATION
                || owner.kind == Kind.FORCE
                || owner.kind == Kind.DISPUTE && owner.subtype.equals("mediation")
                || owner.kind == Kind.RELATIONS && BARE.contains(owner.subtype);
        if (!none) {
            owner.topics.add(code);
        }
    }

    /** "Toured a vaccine plant": what stands right after the words for a tour is what was seen. */
    private static boolean isOfSite(Line line, Line.Span span, Draft owner) {
        return owner.subtype.equals("site")
                && span.first() > owner.last
                && span.first() - owner.last <= 6
                && line.noVerbBetween(owner.last + 1, span.first());
    }

    /** The act that a word stands with: the one before it, or the next where its clause begins after that. */
    static Draft owner(Line line, Line.Span span, List<Draft> drafts) {
        Draft owner = drafts.get(0);
        @Nullable Draft next = null;
        for (Draft draft : drafts) {
            if (draft.first <= span.first()) {
                owner = draft;
            } else if (next == null) {
                next = draft;
            }
        }
        boolean ofNext = next != null
                && owner.last < span.first()
                && (isParted(line, owner.last, span.first())
                        || opens(line, owner.last, span.first()) && !opens(line, span.last(), next.first));
        return ofNext && next != null ? next : owner;
    }

    /** Whether a word opens a clause between two tokens: "called after jets bombed ...". */
    private static boolean opens(Line line, int from, int to) {
        for (int t = from + 1; t < to; t++) {
            Relation marker = line.marker(t);
            if (marker != null && marker.opensClause()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isParted(Line line, int from, int to) {
        for (int t = from + 1; t < to; t++) {
            if (line.tokens.get(t).form().equals(";")) {
                return true;
            }
        }
        return false;
    }

    /** "An agreement to host the tournament": what is agreed on is what the agreement is about. */
    private static void contents(Line line, List<Draft> drafts) {
        for (int i = 0; i + 1 < drafts.size(); i++) {
            Draft agreement = drafts.get(i);
            Draft content = drafts.get(i + 1);
            boolean tells = agreement.kind == Kind.AGREEMENT
                    && agreement.topics.isEmpty()
                    && (content.kind == Kind.COOPERATION
                            || content.kind == Kind.AID
                            || content.kind == Kind.AGREEMENT && content.first > agreement.first);
            if (tells && !isParted(line, agreement.last, content.first)) {
                agreement.topics.addAll(content.topics);
            }
            boolean same = agreement.kind == Kind.AGREEMENT
                    && content.kind == Kind.AGREEMENT
                    && content.topics.isEmpty()
                    && !isParted(line, agreement.last, content.first);
            if (same) {
                content.topics.addAll(agreement.topics);
            }
        }
    }

    /** What is known only of the whole: after repeated mentions are one. */
    public static void settle(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.kind == Kind.STATEMENT && draft.topics.isEmpty()) {
                said(draft, drafts);
            }
            if (draft.kind == Kind.COOPERATION && draft.subtype.equals(TEACHING) && draft.topics.size() > 1) {
                draft.topics.remove(EDUCATION);
            }
            if (draft.kind == Kind.DISPUTE && draft.subtype.equals("mediation")) {
                draft.topics.add(PEACE);
            }
            if (draft.frame == Frame.BORDER && draft.topics.isEmpty()) {
                draft.topics.add("transport");
            }
            if (draft.kind == Kind.AID && draft.topics.contains("humanitarian")) {
                draft.topics.remove("agriculture"); // what is given is food, not farming
            }
            if (draft.kind == Kind.FORCE && draft.subtype.equals("attack") && isOfArmies(draft)) {
                draft.topics.remove(SECURITY);
                draft.topics.add(DEFENCE);
            }
        }
    }

    /**
     * What is said of the news without a word for what it is about: thanks and congratulations are for the act that the
     * article reports, appeals and praise may be for peace, accusations and denials about security.
     */
    private static void said(Draft statement, List<Draft> drafts) {
        boolean beside = drafts.stream().noneMatch(d -> isLead(d, statement));
        for (Draft act : drafts) {
            boolean lead = beside ? act.kind != Kind.STATEMENT && !act.topics.isEmpty() : isLead(act, statement);
            if (!lead) {
                continue;
            }
            if (act.topics.size() <= 2) {
                Set<String> taken = switch (statement.subtype) {
                    case "thanks", "congratulation" -> act.topics;
                    case "praise", "remark" -> statement.recalls.contains(act.kind) ? act.topics : Set.of(PEACE);
                    case "appeal" -> Set.of(PEACE, DEFENCE, SECURITY);
                    case "accusation", "denial", "condemnation", "threat" -> Set.of(DEFENCE, SECURITY);
                    default -> Set.of();
                };
                act.topics.stream().filter(taken::contains).forEach(statement.topics::add);
            }
            return;
        }
    }

    /** Whether an act with a topic is one of the states of a statement. */
    private static boolean isLead(Draft act, Draft statement) {
        return act.kind != Kind.STATEMENT
                && !act.topics.isEmpty()
                && act.states().stream().anyMatch(statement.states()::contains);
    }

    /** Whether two states fight, not one of them armed groups. */
    private static boolean isOfArmies(Draft draft) {
        boolean armed = draft.participants.stream().anyMatch(p -> "ARMED".equals(p.office()));
        return !armed && draft.states().size() > 1;
    }
}
