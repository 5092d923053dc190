package org.umubano.claim;

import java.util.List;
import org.umubano.coreference.Origins;

/** Counts who independently says a thing: copies and translations are their origin, and one quotation is one origin. */
final class Witnesses {

    private final Origins origins;

    Witnesses(Origins origins) {
        this.origins = origins;
    }

    /** The number of independent origins among those who say it. */
    int count(List<Said> said) {
        return origins.count(said.stream().map(Said::mention).toList());
    }
}
