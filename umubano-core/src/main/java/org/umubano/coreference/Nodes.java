package org.umubano.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;
import org.umubano.event.Evidence;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Place;
import org.umubano.event.Status;
import org.umubano.time.DateHow;

/** Makes the nodes of one article: what its mentions state, and what the article around them adds. */
final class Nodes {

    /** Wider than this, an act counts as undated: it would meet everything. */
    private static final int WIDEST = 1100;

    /** Days by which a text may appear after it was written. */
    private static final int LATE = 4;

    /** Days that an act may be over when an article seems to tell of it as still to come. */
    private static final int MISREAD = 20;

    /** How a sentence ends that was cut. */
    private static final String CUT = "…";

    private final Acts acts;
    /** Names come again and again: each is folded once. */
    private final Map<String, FoldedName> names = new ConcurrentHashMap<>();

    private final Map<String, Integer> cities = new ConcurrentHashMap<>();

    Nodes(Acts acts) {
        this.acts = acts;
    }

    /** The nodes of an article, in the order of its mentions. */
    List<Node> of(CodedArticle article) {
        Context context = Context.of(article);
        Sessions sessions = new Sessions(article.mentions());
        List<Node.Builder> made = new ArrayList<>();
        for (EventMention mention : article.mentions()) {
            made.add(node(mention, article, context, sessions));
        }
        Rivals.count(made);
        return made.stream().map(Node::new).toList();
    }

    private Node.Builder node(EventMention mention, CodedArticle article, Context context, Sessions sessions) {
        Node.Builder b = new Node.Builder(mention, article, acts.of(mention));
        b.published = context.published() == null
                ? Node.NEVER
                : day(context.published().first().toEpochDay());
        dates(b, context);
        who(b);
        Place place = mention.place();
        if (place != null && !isAtHome(b, hash(place.state())) && !isMisplaced(b, hash(place.state()))) {
            b.city = place.city() == null
                    ? 0
                    : cities.computeIfAbsent(place.city(), c -> Names.fold(c).hashCode());
            b.placeState = hash(place.state());
        }
        for (String topic : mention.topics()) {
            b.topics |= 1L << (topic.hashCode() & 63);
        }
        if (!mention.named().isEmpty()) {
            b.named = Sets.of(mention.named().stream()
                    .map(n -> String.join(" ", Names.words(n)).hashCode())
                    .toList());
        }
        if (!mention.quantities().isEmpty()) {
            figures(b);
        }
        if (b.session == Sessions.NONE && mention.kind() == Kind.AGREEMENT) {
            b.session = sessions.of(mention);
        }
        b.wording = Wording.of(mention);
        b.concepts = Concepts.of(mention);
        b.isMeal = Meals.isMeal(mention);
        b.isWithPeople = Meals.isWithPeople(mention);
        b.context = context.people();
        b.story = context.story();
        b.usual = context.usual(b.states);
        b.elsewhere = elsewhere(mention);
        KeysOf.fill(b, context);
        return b;
    }

    /** The coder's trace says which states it took from other sentences. */
    private static int[] elsewhere(EventMention mention) {
        String codes = mention.trace().get("elsewhere");
        return codes == null
                ? NONE
                : Sets.of(Arrays.stream(codes.split(" ")).map(String::hashCode).toList());
    }

    private static final int[] NONE = {};

    private static void figures(Node.Builder b) {
        List<EventMention.Quantity> quantities = b.mention.quantities();
        b.figures = Sets.of(quantities.stream()
                .map(q -> (q.what() + ' ' + q.value()).hashCode())
                .toList());
        b.session = Sessions.number(b.mention);
    }

    /** A mission lies abroad: a place in the state that opens or closes it is where that was said. */
    private static boolean isAtHome(Node.Builder b, int placeState) {
        return b.mention.kind() == Kind.MISSION && b.actors.length == 1 && b.actors[0] == placeState;
    }

    /** Nobody is a guest at home: the place of a visit in the visitor's own state was read from another sentence. */
    private static boolean isMisplaced(Node.Builder b, int placeState) {
        return b.mention.kind() == Kind.VISIT && b.actors.length == 1 && b.actors[0] == placeState;
    }

    static int day(long epochDay) {
        return (int) epochDay;
    }

    private static int hash(@Nullable String code) {
        return code == null ? 0 : code.hashCode();
    }

    private static void dates(Node.Builder b, Context context) {
        EventMention m = b.mention;
        PartialDate from = m.from() != null ? m.from() : m.to();
        if (from != null) {
            PartialDate to = m.to() != null ? m.to() : from;
            b.precision = from.isDay() ? 3 : from.month() != 0 ? 2 : 1;
            b.from = day(from.first().toEpochDay());
            b.to = Math.max(day(to.last().toEpochDay()), day(from.last().toEpochDay()));
            b.isLoose = m.dateHow() != DateHow.STATED;
            b.isOpen = m.to() == null && m.status() == Status.ONGOING;
            if (m.from() == null) {
                // Only an end is known: the act may have begun some time before it, a deadline leaves all the time
                // until it.
                boolean isDeadline = m.status() == Status.PLANNED || m.status() == Status.PROPOSED;
                b.from -= isDeadline ? b.act.lookAhead() : b.act.lookBack();
                if (isDeadline && b.published != Node.NEVER) {
                    // What is still to come when an article appears is not what was done before.
                    b.from = Math.min(b.to, Math.max(b.from, b.published - LATE));
                }
            }
            b.low = b.from;
            b.high = b.isOpen ? openEnd(b, context) : b.to;
            if (b.high - b.low > WIDEST) {
                b.low = Node.EVER;
            }
            return;
        }
        soft(b, context);
    }

    /** What goes on at the time of its article reaches to that time, at least some days. */
    private static int openEnd(Node.Builder b, Context context) {
        int some = b.to + 4;
        return context.published() == null
                ? some
                : Math.max(some, day(context.published().last().toEpochDay()));
    }

    /** Where an act without a date lies by its status and the time of its article. */
    private static void soft(Node.Builder b, Context context) {
        if (context.low() == Node.EVER) {
            return;
        }
        switch (b.mention.status()) {
            case HELD, ONGOING -> {
                b.low = context.low() - b.act.lookBack();
                b.high = context.high() + 2;
                b.expect(context.low(), context.high());
            }
            case PLANNED, PROPOSED -> {
                b.low = context.low() - MISREAD;
                b.high = context.high() + b.act.lookAhead();
                b.expect(context.low(), context.high());
            }
            case CANCELLED, DENIED -> {
                b.low = context.low() - b.act.lookBack();
                b.high = context.high() + b.act.lookAhead();
                b.expect(context.low(), context.high());
            }
            case PAST -> b.high = context.high();
        }
        b.isGuess = !context.isSure();
        if (!context.isSure() || (b.low != Node.EVER && b.high - b.low > WIDEST)) {
            // The time of the article is only a guess: it may lean, but bars nothing.
            b.low = Node.EVER;
            b.high = Node.NEVER;
        }
    }

    private void who(Node.Builder b) {
        List<Node.Person> people = new ArrayList<>();
        TreeSet<Integer> states = new TreeSet<>();
        TreeSet<Integer> hosts = new TreeSet<>();
        TreeSet<Integer> actors = new TreeSet<>();
        for (Participant p : b.mention.participants()) {
            int state = hash(p.state());
            if (state != 0) {
                states.add(state);
                (p.role() == Participant.Role.ACTOR ? actors : hosts).add(state);
            }
            if (p.name() != null || p.office() != null) {
                people.add(person(p, b.mention));
            }
        }
        Participant speaker = b.mention.speaker();
        if (b.mention.kind() == Kind.STATEMENT
                && speaker != null
                && speaker.name() != null
                && people.stream()
                        .noneMatch(p -> speaker.name().equals(p.participant().name()))) {
            people.add(person(speaker, b.mention));
        }
        Place place = b.mention.place();
        b.actors = Sets.of(actors);
        if (place != null
                && place.state() != null
                && b.mention.kind() != Kind.STATEMENT
                && !isMisplaced(b, hash(place.state()))) {
            states.add(place.state().hashCode());
            if (hosts.isEmpty()) {
                hosts.add(place.state().hashCode());
            }
        }
        b.people = people.toArray(new Node.Person[0]);
        b.states = Sets.of(states);
        b.hosts = Sets.of(hosts);
    }

    private Node.Person person(Participant p, EventMention mention) {
        TreeSet<Integer> offices = new TreeSet<>();
        if (p.office() != null) {
            offices.add(p.office().hashCode());
        }
        p.offices().forEach(o -> offices.add(o.hashCode()));
        FoldedName name = p.name() == null ? FoldedName.NONE : names.computeIfAbsent(p.name(), FoldedName::of);
        return new Node.Person(name, Sets.of(offices), hash(p.state()), p, isTold(p.name(), mention));
    }

    /** Whether a sentence that tells of the act has the last word of a name; what was cut off may have it. */
    private static boolean isTold(@Nullable String name, EventMention mention) {
        if (name == null) {
            return true;
        }
        String last = name.substring(Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1);
        return tells(mention.evidence(), last) || mention.also().stream().anyMatch(e -> tells(e, last));
    }

    private static boolean tells(Evidence e, String word) {
        return e.text().contains(word) || e.text().endsWith(CUT);
    }
}
