package org.umubano.app.web;

import org.umubano.coreference.Decisions;
import org.umubano.store.StoredDecision;

/** What a decision says, in words. */
public final class Decided {

    private Decided() {}

    public static String what(StoredDecision d, View v) {
        Decisions.Decision decision = d.decision();
        if (decision instanceof Decisions.Same) {
            return v.t("review.same");
        }
        if (decision instanceof Decisions.NotSame) {
            return v.t("review.notsame");
        }
        if (decision instanceof Decisions.WrongValue w) {
            return v.t("field." + w.field()) + ": " + w.value() + " ✕" + (w.right() == null ? "" : " → " + w.right());
        }
        return "…";
    }
}
