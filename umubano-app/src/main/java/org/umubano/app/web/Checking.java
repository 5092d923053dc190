package org.umubano.app.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.umubano.analysis.TextAnalyser;
import org.umubano.article.Article;
import org.umubano.claim.Check;
import org.umubano.claim.CheckedClaim;
import org.umubano.claim.CheckedSentence;
import org.umubano.claim.Event;
import org.umubano.claim.Linker;
import org.umubano.claim.Understanding;
import org.umubano.coreference.Origins;
import org.umubano.event.ArticleReport;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;
import org.umubano.event.Kind;
import org.umubano.event.Origin;
import org.umubano.event.Participant;
import org.umubano.store.EventFilter;

/** Holds a sentence against the record: only events of its states and its kind are looked at. */
final class Checking {

    /** The longest sentence that is checked. */
    static final int LONGEST = 600;

    private static final int MOST_EVENTS = 2000;

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
        CodedArticle coded = coded(sentence);
        String language = coded.report().language().language();
        Collection<Event> events = candidates(coded.mentions());
        // Who is independent of whom needs the texts; they are looked up only for the events that it is about.
        List<CheckedClaim> first = new Check(events, origins(List.of())).answer(coded.mentions());
        TreeSet<String> articles = new TreeSet<>();
        first.forEach(c -> c.events().forEach(e -> e.mentions().forEach(m -> articles.add(m.article()))));
        List<CodedArticle> read = new ArrayList<>();
        articles.forEach(a -> site.records.coded(a).ifPresent(read::add));
        List<CheckedClaim> claims =
                articles.isEmpty() ? first : new Check(events, origins(read)).answer(coded.mentions());
        Map<String, Event> asked = new TreeMap<>();
        for (Event e : new Linker().link(List.of(coded))) {
            e.mentions().forEach(m -> asked.put(m.id(), e));
        }
        Understanding understanding =
                TextAnalyser.reads(language) ? Understanding.of(sentence, language) : new Understanding(0, List.of());
        return new Checked(new CheckedSentence(sentence, language, claims, understanding), asked);
    }

    /** The sentence as an article; one whose language is uncertain in the language in which more is read in it. */
    private CodedArticle coded(String sentence) {
        Article article = Article.of(null, null, sentence);
        CodedArticle coded = site.coder.code(article);
        if (coded.isRead()) {
            return coded;
        }
        CodedArticle best = coded;
        for (String language : Interface.LANGUAGES) {
            CodedArticle other = site.coder.code(article, language);
            boolean isSecond = language.equals(coded.report().language().second());
            int more = Integer.compare(other.mentions().size(), best.mentions().size());
            best = more > 0 || (more == 0 && (isSecond || best == coded)) ? other : best;
        }
        return best;
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
