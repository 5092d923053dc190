package org.umubano.app.web;

import org.jspecify.annotations.Nullable;
import org.umubano.event.Countries;
import org.umubano.store.DyadSummary;

/** What pages say of the things that they list: where each leads, what it is called, and its time. */
public final class Listed {

    private Listed() {}

    /** The page of an entry of a list. */
    public static String page(String what, Catalogue.Entry e, View v) {
        return switch (what) {
            case "persons" -> v.person(e.name());
            case "organisations" -> Countries.isOrganisation(e.name()) ? v.state(e.name()) : v.person(e.name());
            case "programmes" -> v.programme(e.name());
            default -> v.state(e.name());
        };
    }

    /** What it is called there. */
    public static String name(String what, Catalogue.Entry e, View v) {
        return what.equals("states") || what.equals("organisations") ? v.stateName(e.name()) : e.name();
    }

    /** From the first date to the last, each as precise as it is known; empty where there is none. */
    public static String span(Catalogue.@Nullable Entry e, View v) {
        return e == null || e.first() == null ? "" : v.dates(e.first(), e.last());
    }

    /** The same of a pair of states, by years where it was not counted yet: its summary has days for whole months. */
    public static String span(DyadSummary d, @Nullable Catalogue counted, View v) {
        Catalogue.Entry e = counted == null ? null : counted.dyads().get(d.dyad());
        if (e != null || d.first() == null || d.last() == null) {
            return span(e, v);
        }
        int from = d.first().getYear();
        int to = d.last().getYear();
        return from == to ? Integer.toString(from) : from + "–" + to;
    }
}
