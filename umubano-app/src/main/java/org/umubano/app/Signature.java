package org.umubano.app;

/**
 * Why a person decided something, and who that was, as a decision keeps both: "misread — A. Mukasa".
 *
 * @param because empty where no reason was given
 * @param by empty where it is not known who
 */
public record Signature(String because, String by) {

    private static final String MARK = "— ";

    /** Takes apart what a decision keeps. */
    public static Signature of(String kept) {
        int mark = kept.lastIndexOf(MARK);
        return mark < 0
                ? new Signature(kept.strip(), "")
                : new Signature(
                        kept.substring(0, mark).strip(),
                        kept.substring(mark + MARK.length()).strip());
    }

    /** As a decision keeps it. */
    @Override
    public String toString() {
        return (because.isEmpty() ? "" : because + " ") + MARK + by;
    }
}
