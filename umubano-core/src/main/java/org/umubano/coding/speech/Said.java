package org.umubano.coding.speech;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.speech.Speech.Saying;
import org.umubano.coding.story.Draft;
import org.umubano.event.Participant;
import org.umubano.language.VerbGroup;

/** A saying in its line, with the acts that this line tells and those told before. */
record Said(Line line, ClauseReader clauses, Saying saying, List<Draft> drafts, List<Draft> before) {

    Participant speaker() {
        return saying.speaker();
    }

    /** The verb of saying; null where a source is named or a quotation goes on. */
    @Nullable
    VerbGroup verb() {
        return saying.verb() < 0 ? null : line.verbs.get(saying.verb());
    }

    /** Whether the verb of saying agrees with who speaks. */
    boolean agrees() {
        return saying.verb() >= 0 && line.verbs.get(saying.verb()).agreement() > 0;
    }

    /** The state of who speaks, known of everybody who may make a remark. */
    String own() {
        return Objects.requireNonNull(saying.speaker().state());
    }
}
