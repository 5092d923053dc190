package org.umubano.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coreference.Decisions;
import org.umubano.event.Place;

/** The values that a person has put in the place of wrong ones: they stand first in their claims, with the decision as source. */
final class DecidedClaims {

    /** How {@link Claim.Value#known} begins for a value that a person has decided. */
    static final String KNOWN = "decision";

    private DecidedClaims() {}

    /** The claims with the right values of all decisions on the mentions of an event. */
    static List<Claim> add(List<Claim> claims, Reports reports) {
        List<Claim> out = new ArrayList<>(claims);
        for (Decisions.Decision d : reports.decisions().all()) {
            if (d instanceof Decisions.WrongValue w && w.right() != null && isOf(w, reports)) {
                put(out, w, w.right());
            }
        }
        return out;
    }

    private static boolean isOf(Decisions.WrongValue w, Reports reports) {
        return reports.members().stream().anyMatch(m -> m.mention().id().equals(w.mention()));
    }

    private static void put(List<Claim> out, Decisions.WrongValue w, String right) {
        String known = w.because().isBlank() ? KNOWN : KNOWN + ": " + w.because();
        Claim.Value value = new Claim.Value(right, List.of(), 0, List.of(), known);
        for (int i = 0; i < out.size(); i++) {
            Claim claim = out.get(i);
            if (!claim.field().equals(w.field()) || !isOnOneThing(claim, right)) {
                continue;
            }
            if (claim.values().stream().noneMatch(v -> v.value().equals(right) && v.known() != null)) {
                List<Claim.Value> values = new ArrayList<>(List.of(value));
                values.addAll(claim.values());
                out.set(i, new Claim(claim.field(), verdict(claim, right), values));
            }
            return;
        }
        out.add(new Claim(w.field(), Verdict.SINGLE, List.of(value)));
    }

    /** "Murat Nurtleu: MFA" and "agreement: 3" tell of one person and of one thing counted. */
    private static boolean isOnOneThing(Claim claim, String right) {
        int at = right.lastIndexOf(": ");
        boolean isOfSeveral = claim.field().equals("office") || claim.field().equals("quantities");
        return !isOfSeveral
                || at < 0
                || claim.values().stream().anyMatch(v -> v.value().startsWith(right.substring(0, at + 2)));
    }

    /** Where articles say otherwise than the person, they differ at least. */
    private static Verdict verdict(Claim claim, String right) {
        boolean isSame = claim.values().stream().allMatch(v -> v.value().equals(right));
        boolean isOpen = claim.verdict() == Verdict.SINGLE || claim.verdict() == Verdict.AGREES;
        return isSame || !isOpen ? claim.verdict() : Verdict.DIFFERS;
    }

    /** The value that a person has decided for a field, or null. */
    static @Nullable String of(@Nullable Claim claim) {
        if (claim == null) {
            return null;
        }
        return claim.values().stream()
                .filter(v -> v.known() != null && v.known().startsWith(KNOWN))
                .map(Claim.Value::value)
                .findFirst()
                .orElse(null);
    }

    /** {@code Astana, KAZ}, {@code KAZ} or {@code Astana}, as claims write places. */
    static Place place(String value) {
        int comma = value.lastIndexOf(", ");
        if (comma >= 0) {
            return new Place(value.substring(0, comma), value.substring(comma + 2));
        }
        boolean isCode = value.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        return isCode ? new Place(null, value) : new Place(value, null);
    }
}
