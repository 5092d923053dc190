package org.umubano.coding.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.event.Countries;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Place;
import org.umubano.event.Status;
import org.umubano.language.Settings;
import org.umubano.language.VerbGroup;
import org.umubano.mention.SpanMention;
import org.umubano.text.Table;

/**
 * In which town an act was done whose own sentence does not say: that of its visit, of what was done there the same day,
 * that from which the report is datelined, or the only town of that state in the article. A hall or palace is replaced by
 * its town.
 */
public final class Towns {

    private static final Set<String> KINDS = Set.of("capital", "city", "town", "border post", "district");
    /** Those that an article which names only one of a state may mean throughout. */
    private static final Set<String> SEATS = Set.of("capital", "city", "town");

    /** How far behind the verb the town of a mission may stand: "opened its first embassy in". */
    private static final int MISSION = 6;

    private final Set<String> towns = new HashSet<>();
    private final Set<String> cities = new HashSet<>();
    /** The states of the cities. */
    private final Map<String, String> states = new HashMap<>();

    /** All states that have a place of a name. */
    private final Map<String, Set<String>> owners = new HashMap<>();

    /** All names of the table that are no towns: provinces, parks, halls. */
    private final Set<String> wider = new HashSet<>();

    private final Map<String, String> capitals = new HashMap<>();
    private final Map<String, String> venues = new HashMap<>();
    private final Datelines datelines;
    private final Set<String> takesPlace;
    private final TownsTold told;
    private final Crossings crossings;
    private final Map<String, String> stateNames = new HashMap<>();
    /** The word that stands before towns, and not before states; empty where there is none. */
    private final String townSign;

    public Towns(String language) {
        for (Table.Row row : Table.load("lang/" + language + "/places.tsv").rows()) {
            String kind = row.get("kind");
            String name = row.get("name");
            (KINDS.contains(kind) ? towns : wider).add(name);
            owners.computeIfAbsent(name, k -> new HashSet<>()).add(row.get("state"));
            if (SEATS.contains(kind)) {
                cities.add(name);
                states.putIfAbsent(name, row.get("state"));
            }
            if (kind.equals("capital")) {
                capitals.putIfAbsent(row.get("state"), name);
            }
        }
        Table.load("world/venues.tsv").rows().forEach(r -> venues.put(r.get("venue"), r.get("town")));
        this.datelines = new Datelines(language);
        this.townSign = Settings.of(language).word("town-sign");
        Table.load("world/states.tsv").rows().forEach(r -> stateNames.put(r.get("code"), r.get("name")));
        this.takesPlace = Settings.of(language).words("takes-place");
        this.told = new TownsTold(towns, Settings.of(language));
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
            if (draft.kind == Kind.STATEMENT) {
                draft.place = draft.place == null ? spoken(draft) : draft.place;
            }
            if (draft.kind == Kind.STATEMENT || draft.kind == Kind.CALL) {
                draft.place = draft.place == null ? null : ofVenue(draft.place);
                continue;
            }
            if (draft.frame == Frame.BORDER) {
                crossings.place(draft, lines);
                continue;
            }
            if (draft.place != null && !isOfTheWorld(draft.place.state())) {
                draft.place = null; // the forum itself, which is no place
            }
            Place own = draft.kind == Kind.MISSION ? ofMission(draft) : draft.place == null ? ofSentence(draft) : null;
            String seat = own == null && draft.place == null ? datelines.inCapital(draft) : null;
            own = seat == null || capitals.get(seat) == null ? own : new Place(capitals.get(seat), seat);
            own = own == null && draft.place == null ? told.of(draft, lines) : own;
            Place place = own != null ? own : draft.place != null ? draft.place : besides(draft, drafts);
            if (dateline != null && datelines.isAt(draft, place, dateline)) {
                place = dateline.place();
            }
            if (draft.kind == Kind.SUMMIT && (place == null || place.city() == null)) {
                place = ofName(draft, place == null ? venue(draft) : place);
            }
            place = place == null ? null : ofVenue(place);
            place = place == null ? null : ofHost(place, draft);
            if (place == null || place.state() == null) {
                draft.place = place == null || place.city() == null ? null : place;
                continue;
            }
            String city = place.city();
            if (city == null || wider.contains(city)) {
                Line sent = dateline == null ? null : dateline.line();
                String town = town(draft, String.valueOf(place.state()), named, drafts, sent);
                place = new Place(town == null ? city : town, place.state());
            }
            draft.place = isElsewhere(place) || isWholeState(place, draft) ? new Place(null, place.state()) : place;
        }
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
                && capitals.containsKey(host)
                && !place.state().equals(host);
        return isOther ? new Place(null, host) : place;
    }

    /** "Muri Singapore", in Singapore: the state, where no line of the act has the word that stands before towns. */
    private boolean isWholeState(Place place, Draft draft) {
        if (townSign.isEmpty() || !Objects.equals(stateNames.get(place.state()), place.city())) {
            return false;
        }
        for (Line.Span span : draft.line.spans) {
            boolean town = Objects.equals(span.mention().name(), place.city())
                    && span.first() > 0
                    && draft.line.tokens.get(span.first() - 1).norm().equals(townSign);
            if (town) {
                return false;
            }
        }
        return true;
    }

    /** "Opened its embassy in Kigali after it had opened its own in Brasilia": the town right behind the trigger. */
    private @Nullable Place ofMission(Draft draft) {
        for (Line.Span span : draft.line.spans) {
            SpanMention m = span.mention();
            String name = m.name();
            boolean behind = span.first() > draft.first && span.first() - draft.last <= MISSION;
            if (behind && span.relation() == Relation.IN && name != null && cities.contains(name) && m.code() != null) {
                return new Place(name, m.code());
            }
        }
        return null;
    }

    /** "Signed the deal at a ceremony in Kigali": the one town of the sentence, where its state takes part. */
    private @Nullable Place ofSentence(Draft draft) {
        boolean placed = switch (draft.kind) {
            case MEETING, AGREEMENT, ACCREDITATION, SUMMIT ->
                draft.status.isDone() && !draft.subtype.equals("in-force");
            default -> false;
        };
        Place out = null;
        for (Line.Span span : placed ? draft.line.spans : List.<Line.Span>of()) {
            SpanMention m = span.mention();
            String name = m.name();
            String state = m.code();
            if (m.type() != SpanMention.Type.PLACE || name == null || state == null || !cities.contains(name)) {
                continue;
            }
            boolean ours = span.relation() == Relation.IN
                    && span.first() > draft.first
                    && draft.states().contains(state)
                    && !draft.line.quoted[span.first()]
                    && isOfAct(draft, span);
            if (!ours || out != null && !name.equals(out.city())) {
                return null;
            }
            out = new Place(name, state);
        }
        return out;
    }

    /** Whether the last verb before a town is that of the act or tells that it took place: "in a ceremony held in". */
    private boolean isOfAct(Draft draft, Line.Span span) {
        VerbGroup last = null;
        for (VerbGroup verb : draft.line.verbs) {
            last = verb.isFinite() && verb.last() < span.first() ? verb : last;
        }
        return last == null || last.first() <= draft.last || takesPlace.contains(last.lemma());
    }

    /** "Agreed to build a line that will reach Mombasa": a town that a verb behind the act leads to is of what was agreed. */
    private boolean isOfThing(Draft draft, Line.Span span) {
        boolean paper = draft.kind == Kind.AGREEMENT || draft.kind == Kind.MEETING;
        return paper && span.first() > draft.last && !isOfAct(draft, span);
    }

    /** Whether a town is of another state than the place: both were named, and not together. */
    private boolean isElsewhere(Place place) {
        Set<String> states = owners.get(String.valueOf(place.city()));
        return states != null && !states.contains(String.valueOf(place.state()));
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

    /** "The Astana International Forum" is in the town that it is named after. */
    private @Nullable Place ofName(Draft draft, @Nullable Place place) {
        for (String name : draft.named) {
            int space = name.indexOf(' ');
            String town = space < 0 ? "" : name.substring(0, space);
            String state = states.get(town);
            if (state != null && (place == null || state.equals(place.state()))) {
                return new Place(town, state);
            }
        }
        return place;
    }

    /** The town of a hall that the table knows; a building that it does not know is no town. */
    private Place ofVenue(Place place) {
        String city = String.valueOf(place.city());
        String town = townOf(city);
        if (town != null || towns.contains(city) || wider.contains(city)) {
            return town == null ? place : new Place(town, place.state());
        }
        return datelines.isBuilding(city) ? new Place(null, place.state()) : place;
    }

    private static boolean isOfTheWorld(@Nullable String state) {
        return state == null || Countries.has(state);
    }

    /** The town of a hall, also where words stand before its name: "the Akorda palace". */
    private @Nullable String townOf(String hall) {
        for (int from = 0; from >= 0; from = hall.indexOf(' ', from + 1)) {
            String town = venues.get(hall.substring(from).strip());
            if (town != null) {
                return town;
            }
        }
        return null;
    }

    /** Where something was said: "told a briefing in Dodoma that ...", "in Kigali, the spokesperson ...". */
    private @Nullable Place spoken(Draft draft) {
        Line line = draft.line;
        for (Line.Span span : line.spans) {
            SpanMention m = span.mention();
            String name = m.name();
            boolean town = m.type() == SpanMention.Type.PLACE
                    && span.relation() == Relation.IN
                    && !line.quoted[span.first()]
                    && name != null
                    && (towns.contains(name)
                            || venues.containsKey(name)
                            || m.rule().equals("head") && !datelines.isBuilding(name));
            if (town && isBesideSaying(line, draft, span) && name != null) {
                return new Place(name, m.code());
            }
        }
        return null;
    }

    /** Whether no word that opens a clause stands between a place and the verb of saying. */
    private static boolean isBesideSaying(Line line, Draft draft, Line.Span span) {
        int from = Math.min(span.last(), draft.last);
        int to = Math.max(span.first(), draft.first);
        for (int t = from + 1; t < to; t++) {
            Relation marker = line.marker(t);
            if (marker != null && marker.opensClause()) {
                return false;
            }
        }
        return span.last() < draft.first || span.first() - draft.last <= 8;
    }

    /** The towns that an article names, by state. */
    private Map<String, Set<String>> named(List<Line> lines) {
        Map<String, Set<String>> out = new HashMap<>();
        for (Line line : lines) {
            for (Line.Span span : line.spans) {
                SpanMention m = span.mention();
                String name = m.name();
                if (m.type() == SpanMention.Type.PLACE && m.code() != null && name != null && cities.contains(name)) {
                    out.computeIfAbsent(m.code(), s -> new LinkedHashSet<>()).add(name);
                }
            }
        }
        return out;
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

    /** "Kampala yavuze ko", Kampala said that: a capital that a verb has as its subject is a government, and not where. */
    private boolean doesSomething(Line line, Line.Span span) {
        boolean placed = span.relation().isOblique() && span.relation() != Relation.ACCORD;
        VerbGroup next = townSign.isEmpty() || placed ? null : line.verbAt(span.last() + 1);
        return next != null && !next.relative();
    }

    /** @param sent the line that opens with where the report was sent from: blows are told there, and mostly dealt elsewhere */
    private @Nullable String town(
            Draft draft, String state, Map<String, Set<String>> named, List<Draft> drafts, @Nullable Line sent) {
        List<String> here = new ArrayList<>();
        for (Line.Span span : draft.line.spans) {
            String name = span.mention().name();
            boolean dateline = draft.kind == Kind.FORCE && draft.line == sent && span.first() == 0;
            if (span.mention().type() == SpanMention.Type.PLACE
                    && !dateline
                    && state.equals(span.mention().code())
                    && name != null
                    && towns.contains(name)
                    && !here.contains(name)
                    && !isOfThing(draft, span)
                    && !doesSomething(draft.line, span)) {
                here.add(name);
            }
        }
        if (here.size() == 1) {
            return here.get(0);
        }
        if (here.isEmpty() && datelines.namesCapital(draft.line, state)) {
            return capitals.get(state);
        }
        for (Draft other : drafts) {
            boolean near = other == draft.partOf || other != draft && isBeside(draft, other);
            if (near
                    && other.place != null
                    && state.equals(other.place.state())
                    && towns.contains(String.valueOf(other.place.city()))) {
                return other.place.city();
            }
        }
        Set<String> all = named.getOrDefault(state, Set.of());
        boolean anywhere = draft.status == Status.PAST || draft.kind == Kind.FORCE || draft.kind == Kind.AID;
        return all.size() == 1 && !anywhere ? all.iterator().next() : null;
    }
}
