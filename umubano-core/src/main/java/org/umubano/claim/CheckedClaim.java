package org.umubano.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.umubano.event.EventMention;
import org.umubano.event.Evidence;

/**
 * One act that a sentence speaks of, held against what articles say.
 *
 * @param asked the act as the sentence tells it
 * @param answer what the fields come to
 * @param events the events that it is, or none
 * @param fields what it says, field by field, the act itself first
 * @param near events of the same states and kind that it is not, for the reader to see; only where {@code events} is empty
 */
public record CheckedClaim(
        EventMention asked, Answer answer, List<Event> events, List<Field> fields, List<Event> near) {

    public CheckedClaim {
        events = List.copyOf(events);
        fields = List.copyOf(fields);
        near = List.copyOf(near);
    }

    /** The same without some of its fields. */
    CheckedClaim with(List<Field> others) {
        return new CheckedClaim(
                asked, events.isEmpty() ? Answer.SILENT : FieldChecks.together(others), events, others, near);
    }

    /** What articles say to a claim. */
    public enum Answer {
        /** Articles say all of it, and nobody anything that excludes it. */
        SUPPORTED,
        /** Somebody says what excludes it; others may say it. */
        DISPUTED,
        /** Nobody says it, or not all of it, nor what excludes it. */
        SILENT;

        /** As output has it, in small letters. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One thing that the sentence says.
     *
     * @param field of the contract; {@code act} for the act itself with its status
     * @param value as the sentence has it
     * @param supports what articles say that bears it out
     * @param disputes what they say that excludes it
     * @param others what they say on it that does neither
     */
    public record Field(
            String field, String value, List<Witnessed> supports, List<Witnessed> disputes, List<Witnessed> others) {

        public Field {
            supports = List.copyOf(supports);
            disputes = List.copyOf(disputes);
            others = List.copyOf(others);
        }

        /** Of what has one value at a time, everybody wants to know who says another. */
        private static final Set<String> ONE_VALUE = Set.of("from", "duration", "place", "office", "quantities");

        /** What is shown of the others: all where nobody bears the value out, else those that give another one. */
        public List<Witnessed> besides() {
            return answer() == Answer.SILENT || ONE_VALUE.contains(field) ? others : List.of();
        }

        /** Disputed where any article disputes it, else supported where one bears it out, else silent. */
        public Answer answer() {
            return !disputes.isEmpty() ? Answer.DISPUTED : supports.isEmpty() ? Answer.SILENT : Answer.SUPPORTED;
        }
    }

    /**
     * A value with those who say it.
     *
     * @param origins number of independent ones among them
     * @param mentions by article and place
     * @param sentences of each mention the sentence that says it, in the same order
     */
    public record Witnessed(String value, int origins, List<EventMention> mentions, List<Evidence> sentences) {
        public Witnessed {
            mentions = List.copyOf(mentions);
            sentences = List.copyOf(sentences);
        }
    }
}
