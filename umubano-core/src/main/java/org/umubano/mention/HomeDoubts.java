package org.umubano.mention;

import java.util.List;

/** Why somebody whose state is not told is of another one than the article takes for granted. */
final class HomeDoubts {

    private final Lexicon lexicon;
    private final List<Draft> drafts;

    HomeDoubts(Lexicon lexicon, List<Draft> drafts) {
        this.lexicon = lexicon;
        this.drafts = drafts;
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
