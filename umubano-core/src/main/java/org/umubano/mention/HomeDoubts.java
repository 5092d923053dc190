package org.umubano.mention;

import java.util.List;
import java.util.Map;

/** Why somebody whose state is not told is of another one than the article takes for granted. */
final class HomeDoubts {

    private final Lexicon lexicon;
    private final List<Draft> drafts;

    HomeDoubts(Lexicon lexicon, List<Draft> drafts) {
        this.lexicon = lexicon;
        this.drafts = drafts;
    }

    /** Characters at most between two titles of one man. */
    private static final int TOUCHING = 2;

    /** "Ambassador N.N. called on President Ruto", "handed lorries to Uganda's police": an envoy is of no state whose officials he sees. */
    boolean isBesideHost(Draft envoy, String home, Map<Draft, Person> who) {
        if (!envoy.offices.contains("AMB") || lexicon.hasAugments()) {
            return false;
        }
        for (Draft other : drafts) {
            if (other.sentence != envoy.sentence || other == envoy || other.offices.isEmpty()) {
                continue;
            }
            Person person = who.get(other);
            String state = other.state != null || person == null || person.guessed ? other.state : person.state;
            if (other.end <= envoy.start && envoy.start - other.end <= TOUCHING) {
                return false; // "Foreign Minister Ambassador N.N." is of that ministry
            }
            boolean sent = other.offices.contains("AMB") || other.offices.contains("ENV");
            if (home.equals(state) && !sent && !other.rule.contains("state:home")) {
                return true;
            }
        }
        return false;
    }

    /** "Minister N.N. called on the President of Ghana": beside its own minister no outlet says whose president its own is. */
    boolean isBesideHead(Draft draft, String home) {
        int at = drafts.indexOf(draft);
        for (int i = at + 1; i < drafts.size() && drafts.get(i).sentence == draft.sentence; i++) {
            Draft head = drafts.get(i);
            if (home.equals(head.state)
                    && !lexicon.hasAugments()
                    && head.offices.stream().anyMatch(Filling.SINGLE::contains)
                    && !head.rule.contains("state:")) {
                return true;
            }
        }
        return false;
    }

    /** "The ambassador of Denmark called on Minister N.N.": of another state than the envoy, where somebody in office is met. */
    boolean isBesideEnvoy(Draft draft, String home) {
        boolean envoy = false;
        for (Draft other : drafts) {
            if (other.sentence != draft.sentence || other == draft || lexicon.hasAugments()) {
                continue;
            }
            boolean sent = home.equals(other.state)
                    && !other.offices.isEmpty()
                    && other.offices.get(0).equals("AMB");
            if (!sent || other.rule.contains("state:")) {
                return false; // where others are told of too, it may be the envoy who goes along
            }
            envoy = true;
        }
        return envoy && !draft.offices.contains("AMB");
    }
}
