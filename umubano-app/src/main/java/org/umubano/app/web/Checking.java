package org.umubano.app.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.umubano.app.Questions;
import org.umubano.claim.Check;
import org.umubano.claim.CheckedSentence;
import org.umubano.claim.Event;
import org.umubano.claim.KnownPeople;
import org.umubano.claim.Linker;
import org.umubano.claim.Question;
import org.umubano.coreference.Origins;
import org.umubano.event.ArticleReport;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;
import org.umubano.event.Kind;
import org.umubano.event.Origin;
import org.umubano.event.Participant;
import org.umubano.store.EventFilter;

/** Holds a sentence against the record: only events of its states and its kind are looked at. */
public final class Checking {

    /** The longest sentence that is checked. */
    static final int LONGEST = 600;

    /** The most sentences that are shown for one value. */
    public static final int MOST_SENTENCES = 5;

    private static final int MOST_EVENTS = 2000;

    /** A last name that stands alone. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]{4,}");

    private static final int MOST_NAMES = 6;
    private static final int MOST_OF_NAME = 50;

    private final Site site;

    Checking(Site site) {
        this.site = site;
    }

    /**
     * What came of it.
     *
     * @param asked the acts of the sentence as events, by the id of the mention
     */
    record Checked(CheckedSentence sentence, Map<String, Event> asked) {}

    Checked check(String sentence) {
        Questions.Read read = Questions.read(site.coder, sentence, null, KnownPeople.of(List.of()));
        if (read.question().mentions().isEmpty()) {
            read = Questions.read(site.coder, sentence, null, people(sentence));
        }
        Question question = read.question();
        Collection<Event> events = candidates(question.mentions());
        // Who is independent of whom needs the texts; they are looked up only for the events that it is about.
        CheckedSentence first = new Check(events, origins(List.of())).answer(question);
        TreeSet<String> articles = new TreeSet<>();
        first.claims().forEach(c -> c.events().forEach(e -> e.mentions().forEach(m -> articles.add(m.article()))));
        List<CodedArticle> texts = new ArrayList<>();
        articles.forEach(a -> site.records.coded(a).ifPresent(texts::add));
        CheckedSentence checked = articles.isEmpty() ? first : new Check(events, origins(texts)).answer(question);
        Map<String, Event> asked = new TreeMap<>();
        for (Event e : new Linker().link(List.of(read.coded()))) {
            e.mentions().forEach(m -> asked.put(m.id(), e));
        }
        return new Checked(checked, asked);
    }

    /** Who may be meant by words that look like names, from events that tell of them. */
    private KnownPeople people(String sentence) {
        Map<String, Event> out = new LinkedHashMap<>();
        NAME.matcher(sentence)
                .results()
                .map(MatchResult::group)
                .distinct()
                .limit(MOST_NAMES)
                .forEach(name -> site.find(name, EventFilter.ALL, 0, MOST_OF_NAME)
                        .events()
                        .forEach(e -> out.put(e.id(), e)));
        return KnownPeople.of(out.values());
    }

    private Collection<Event> candidates(List<EventMention> mentions) {
        Map<String, Event> out = new LinkedHashMap<>();
        for (EventMention m : mentions) {
            List<String> states = states(m);
            for (int i = 0; i < states.size(); i++) {
                for (int k = i + 1; k < states.size(); k++) {
                    add(out, site.records.events(of(states.get(i) + "-" + states.get(k), m.kind())));
                }
            }
            if (states.size() == 1) {
                String name = Interface.of("en").words.title(states.get(0));
                site.find(name, of(null, m.kind()), 0, MOST_EVENTS).events().forEach(e -> out.put(e.id(), e));
            }
        }
        return out.values();
    }

    private static void add(Map<String, Event> out, List<org.umubano.store.StoredEvent> events) {
        events.forEach(e -> out.put(e.event().id(), e.event()));
    }

    private static EventFilter of(@org.jspecify.annotations.Nullable String dyad, Kind kind) {
        return new EventFilter(dyad, kind, null, null, null, null, null, null, MOST_EVENTS, 0);
    }

    private static List<String> states(EventMention m) {
        TreeSet<String> out = new TreeSet<>();
        for (Participant p : m.participants()) {
            if (p.state() != null) {
                out.add(p.state());
            }
        }
        return List.copyOf(out);
    }

    private static Origins origins(List<CodedArticle> articles) {
        Map<String, String> roots = new TreeMap<>();
        for (CodedArticle a : articles) {
            ArticleReport r = a.report();
            if (r.origin().kind() != Origin.Kind.ORIGINAL && r.origin().of() != null) {
                roots.put(r.id(), r.origin().of());
            }
        }
        return new Origins.Texts().given(roots, articles);
    }
}
