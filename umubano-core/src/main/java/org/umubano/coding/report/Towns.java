package org.umubano.coding.report;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Frame;
import org.umubano.event.Countries;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Place;
import org.umubano.event.Status;
import org.umubano.language.Settings;
import org.umubano.mention.SpanMention;

/**
 * In which town an act was done whose own sentence does not say: that of its visit, of what was done there the same day,
 * that from which the report is datelined, or the only town of that state in the article. A hall or palace is replaced by
 * its town.
 */
public final class Towns {

    private final TownTable table;
    private final Datelines datelines;
    private final TownsInSentence sentences;
    private final TownsTold told;
    private final Crossings crossings;

    public Towns(String language) {
        Settings settings = Settings.of(language);
        this.table = new TownTable(language);
        this.datelines = new Datelines(language);
        this.sentences = new TownsInSentence(table, datelines, settings);
        this.told = new TownsTold(table, settings);
        this.crossings = new Crossings(language);
    }

    /** Fills the towns of the events of one article. */
    public void fill(List<Line> lines, List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        Map<String, Set<String>> named = named(lines);
        Datelines.Dateline dateline = datelines.of(lines);
        for (Draft draft : drafts) {
            if (draft.kind == Kind.STATEMENT || draft.kind == Kind.CALL) {
                ofWords(draft);
            } else if (draft.frame == Frame.BORDER) {
                crossings.place(draft, lines);
            } else {
                Place place = place(draft, lines, drafts, dateline);
                draft.place = place == null ? null : inTown(place, draft, drafts, named, dateline);
            }
        }
    }

    /** What is said over the telephone or to the world is in no town, but where the sentence gives one. */
    private void ofWords(Draft draft) {
        if (draft.place == null && draft.kind == Kind.STATEMENT) {
            draft.place = sentences.spoken(draft);
        }
        draft.place = draft.place == null ? null : ofVenue(draft.place);
    }

    /** Where an act took place by its sentence, those beside it, its visit or the dateline; null for nowhere. */
    private @Nullable Place place(
            Draft draft, List<Line> lines, List<Draft> drafts, Datelines.@Nullable Dateline dateline) {
        if (draft.place != null && !isOfTheWorld(draft.place.state())) {
            draft.place = null; // the forum itself, which is no place
        }
        Place place = own(draft, lines);
        if (place == null) {
            place = draft.place != null ? draft.place : besides(draft, drafts);
        }
        if (dateline != null && datelines.isAt(draft, place, dateline)) {
            place = dateline.place();
        }
        if (draft.kind == Kind.SUMMIT && (place == null || place.city() == null)) {
            place = ofName(draft, place == null ? venue(draft) : place);
        }
        return place == null ? null : ofHost(ofVenue(place), draft);
    }

    /** The town that its own words or the sentence behind them give an act that has no place yet, or a mission; null for none. */
    private @Nullable Place own(Draft draft, List<Line> lines) {
        boolean isMission = draft.kind == Kind.MISSION;
        Place own = isMission ? sentences.ofMission(draft) : null;
        if (own != null || draft.place != null) {
            return own;
        }
        own = isMission ? null : sentences.ofSentence(draft);
        if (own != null) {
            return own;
        }
        String seat = datelines.inCapital(draft);
        String capital = seat == null ? null : table.capital(seat);
        return capital == null ? told.of(draft, lines) : new Place(capital, seat);
    }

    /** A place with the town that is meant where only its state or province is told, and without one that is not in it. */
    private @Nullable Place inTown(
            Place place,
            Draft draft,
            List<Draft> drafts,
            Map<String, Set<String>> named,
            Datelines.@Nullable Dateline dateline) {
        String city = place.city();
        if (place.state() == null) {
            return city == null ? null : place;
        }
        Place out = place;
        if (city == null || table.isWider(city)) {
            Line sent = dateline == null ? null : dateline.line();
            String town = town(draft, place.state(), named, drafts, sent);
            out = new Place(town == null ? city : town, place.state());
        }
        boolean isState = table.isElsewhere(out) || sentences.isWholeState(out, draft);
        return isState ? new Place(null, out.state()) : out;
    }

    /** "Avuye i Kigali azakomereza muri Tanzania", from Kigali he goes on to Tanzania: a visit to one state is there. */
    private Place ofHost(Place place, Draft draft) {
        if (draft.kind != Kind.VISIT || draft.subtype.equals("site") || draft.subtype.equals("memorial")) {
            return place;
        }
        String host = null;
        for (Participant p : draft.participants) {
            if (p.role() == Participant.Role.RECIPIENT && p.state() != null) {
                if (host != null && !host.equals(p.state())) {
                    return place;
                }
                host = p.state();
            }
        }
        boolean isOther = place.state() != null
                && table.capital(host) != null
                && !place.state().equals(host);
        return isOther ? new Place(null, host) : place;
    }

    /** The town after which one of the gatherings of an act is named, where that lies in its place; else the place. */
    private @Nullable Place ofName(Draft draft, @Nullable Place place) {
        for (String name : draft.named) {
            Place town = table.ofName(name);
            if (town != null && (place == null || Objects.equals(town.state(), place.state()))) {
                return town;
            }
        }
        return place;
    }

    /** The town of a hall that the table knows; a building that it does not know is no town. */
    private Place ofVenue(Place place) {
        String city = String.valueOf(place.city());
        String town = table.townOf(city);
        if (town != null || table.isTown(city) || table.isWider(city)) {
            return town == null ? place : new Place(town, place.state());
        }
        return datelines.isBuilding(city) ? new Place(null, place.state()) : place;
    }

    /** "The G20 summit in Rome": where the gatherings with a name are held that the sentence names, where that is one town. */
    private static @Nullable Place venue(Draft draft) {
        Place out = null;
        for (Line.Span span : draft.line.spans) {
            boolean named = span.venue() != null
                    && draft.named.contains(String.valueOf(span.mention().name()));
            if (named && out != null && !out.equals(span.venue())) {
                return null;
            }
            out = named ? span.venue() : out;
        }
        return out;
    }

    private static boolean isOfTheWorld(@Nullable String state) {
        return state == null || Countries.has(state);
    }

    /** Where the visit, or another act of the same sides and day, took place. */
    private static @Nullable Place besides(Draft draft, List<Draft> drafts) {
        if (draft.partOf != null && draft.partOf.place != null) {
            return new Place(null, draft.partOf.place.state());
        }
        for (Draft other : drafts) {
            if (other != draft && other.place != null && isBeside(draft, other)) {
                return other.place;
            }
        }
        return null;
    }

    private static boolean isBeside(Draft draft, Draft other) {
        boolean together = draft.kind == Kind.MEETING
                || draft.kind == Kind.AGREEMENT
                || draft.kind == Kind.SUMMIT
                || draft.kind == Kind.DISPUTE && draft.subtype.equals("mediation");
        return together
                && other.kind != Kind.RELATIONS
                && other.kind != Kind.STATEMENT
                && draft.status.isDone() == other.status.isDone()
                && draft.from != null
                && Objects.equals(draft.from, other.from)
                && (other.states().containsAll(draft.states()) || draft.onSidelines && other.kind == Kind.SUMMIT);
    }

    /** The towns that an article names, by state. */
    private Map<String, Set<String>> named(List<Line> lines) {
        Map<String, Set<String>> out = new HashMap<>();
        for (Line line : lines) {
            for (Line.Span span : line.spans) {
                SpanMention m = span.mention();
                String name = m.name();
                if (m.type() == SpanMention.Type.PLACE && m.code() != null && name != null && table.isSeat(name)) {
                    out.computeIfAbsent(m.code(), s -> new LinkedHashSet<>()).add(name);
                }
            }
        }
        return out;
    }

    /**
     * The town of an act in a state: the one its sentence names, that of an act beside it, or the only one of the article.
     *
     * @param sent the line that opens with where the report was sent from: blows are told there, and mostly dealt elsewhere
     */
    private @Nullable String town(
            Draft draft, String state, Map<String, Set<String>> named, List<Draft> drafts, @Nullable Line sent) {
        List<String> here = sentences.of(draft, state, sent);
        if (here.size() == 1) {
            return here.get(0);
        }
        if (here.isEmpty() && datelines.namesCapital(draft.line, state)) {
            return table.capital(state);
        }
        for (Draft other : drafts) {
            boolean near = other == draft.partOf || other != draft && isBeside(draft, other);
            if (near
                    && other.place != null
                    && state.equals(other.place.state())
                    && table.isTown(String.valueOf(other.place.city()))) {
                return other.place.city();
            }
        }
        Set<String> all = named.getOrDefault(state, Set.of());
        boolean anywhere = draft.status == Status.PAST || draft.kind == Kind.FORCE || draft.kind == Kind.AID;
        return all.size() == 1 && !anywhere ? all.iterator().next() : null;
    }
}
