package org.umubano.app;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.umubano.claim.Event;
import org.umubano.coreference.Decisions;
import org.umubano.dossier.EventWords;
import org.umubano.dossier.Words;
import org.umubano.store.StoredDecision;

/**
 * A value that a person has called wrong: it counts no more, and is shown as set aside.
 *
 * @param right what stands in its place, or null
 * @param by who decided it; empty where that is not known
 * @param because why; empty where no reason was given
 */
public record Aside(
        String mention,
        String article,
        String field,
        String value,
        @Nullable String right,
        String by,
        String because,
        LocalDate day) {

    /** What was set aside of an event, in the order in which it was decided. */
    public static List<Aside> of(Event e, Collection<StoredDecision> decisions) {
        Map<String, String> articles = new HashMap<>();
        e.mentions().forEach(m -> articles.put(m.id(), m.article()));
        List<Aside> out = new ArrayList<>();
        for (StoredDecision d : decisions) {
            if (!d.isUndone() && d.decision() instanceof Decisions.WrongValue w) {
                String article = articles.get(w.mention());
                if (article != null) {
                    out.add(of(article, w, LocalDate.ofInstant(d.at(), ZoneOffset.UTC)));
                }
            }
        }
        return out;
    }

    private static Aside of(String article, Decisions.WrongValue w, LocalDate day) {
        Signature signed = Signature.of(w.because());
        return new Aside(w.mention(), article, w.field(), w.value(), w.right(), signed.by(), signed.because(), day);
    }

    /** Those of a field, of one article or, where that is empty, of all. */
    public static List<Aside> in(List<Aside> all, String field, String article) {
        return all.stream()
                .filter(a -> a.field.equals(field) && (article.isEmpty() || a.article.equals(article)))
                .toList();
    }

    /** Fields of which nothing but values set aside is known. */
    public static Set<String> alone(Event e, List<Aside> all) {
        Set<String> out = new TreeSet<>();
        all.forEach(a -> out.add(a.field));
        e.claims().forEach(c -> out.remove(c.field()));
        return out;
    }

    /** Who has set it aside, when and why: "set aside by A. Mukasa, 3 June 2025: a misprint". */
    public String say(Words words, EventWords said) {
        String who =
                words.fill(words.get(by.isEmpty() ? "aside" : "aside.by"), Map.of("by", by, "day", said.date(day)));
        return because.isEmpty() ? who : who + ": " + because;
    }
}
