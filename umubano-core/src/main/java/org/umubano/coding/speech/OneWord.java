package org.umubano.coding.speech;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.speech.Speech.Saying;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.event.Kind;
import org.umubano.event.Participant;

/** Which statement told before goes on in what somebody says: one speech or quotation with one content is one statement. */
final class OneWord {

    /** So many sentences on a mere remark goes on what its speaker said before. */
    private static final int REMARK = 4;

    /** So many sentences on a quotation does. */
    private static final int QUOTED = 2;

    private final Discourse discourse;
    private final OtherSide others;

    OneWord(Discourse discourse, OtherSide others) {
        this.discourse = discourse;
        this.others = others;
    }

    /** The statement that a saying goes on; null where it is one of its own. */
    @Nullable
    Draft of(Line line, Saying saying, String tone, @Nullable String other, List<Draft> before) {
        boolean agreeing = saying.verb() >= 0 && line.verbs.get(saying.verb()).agreement() > 0;
        for (Draft old : before) {
            int apart = line.number - old.line.number;
            if (old.kind == Kind.STATEMENT
                    && isOf(old, saying.speaker())
                    && (old.subtype.equals(tone)
                            || tone.equals("announcement")
                            || tone.equals("remark") && (apart <= REMARK || isToSameState(old, other))
                            || (saying.verb() < 0 || agreeing || isTone(tone) && isInParagraph(line, old))
                                    && apart <= QUOTED)) {
                return old;
            }
        }
        return null;
    }

    private boolean isOf(Draft old, Participant speaker) {
        Participant told = old.participants.get(0);
        return Objects.equals(told.name(), others.asSide(speaker).name())
                && (speaker.name() == null
                        || discourse.isPerson(speaker.name())
                        || Objects.equals(told.state(), speaker.state()));
    }

    /** "X congratulated Y. 'I am ready to work with you,' he said": in a paragraph, what is quoted behind it is of one word. */
    private boolean isInParagraph(Line line, Draft old) {
        return !discourse.isAgreeing() && old.line.sentence.paragraph() == line.sentence.paragraph();
    }

    /** Where verbs agree, whatever a speaker says of one state all through an article is one remark. */
    private boolean isToSameState(Draft old, @Nullable String other) {
        return discourse.isAgreeing() && other != null && old.states().contains(other);
    }

    private static boolean isTone(String tone) {
        return tone.equals("praise") || tone.equals("appeal") || tone.equals("condemnation");
    }
}
