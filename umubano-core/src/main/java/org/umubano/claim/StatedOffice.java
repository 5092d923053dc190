package org.umubano.claim;

import org.jspecify.annotations.Nullable;
import org.umubano.coreference.Names;
import org.umubano.mention.ActorMention;

/** The office that a sentence itself gives to a person: "President Kagame", not "Kagame". */
final class StatedOffice {

    private StatedOffice() {}

    /** Its code, or null where the sentence names the person alone. */
    static @Nullable String of(String name, Wording wording) {
        for (ActorMention actor : wording.actors()) {
            boolean isHe = actor.name() != null && Names.same(Names.words(actor.name()), Names.words(name));
            boolean isMore = actor.end() - actor.start() > actor.nameEnd() - actor.nameStart();
            if (isHe && isMore && !actor.offices().isEmpty()) {
                return actor.offices().get(0);
            }
        }
        return null;
    }
}
