package org.umubano.app.web;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.umubano.app.Aside;
import org.umubano.claim.Claim;
import org.umubano.claim.Event;
import org.umubano.claim.Verdict;
import org.umubano.dossier.EventWords;
import org.umubano.dossier.SourceNames;
import org.umubano.dossier.Timing;
import org.umubano.event.ArticleReport;
import org.umubano.event.Countries;
import org.umubano.event.EventMention;
import org.umubano.event.Participant;
import org.umubano.language.kinyarwanda.AnalysedToken;

/**
 * What a page needs to be written: its language, its place, and the words.
 *
 * @param language en or rw
 * @param path of the page without its language, encoded as it came: {@code /dyads/kaz-rwa}
 * @param query of the page as it came, without the question mark; or empty
 * @param events the words for events, each name in one spelling
 * @param day from which what is to come is reckoned
 * @param hasTokens whether there are things here for which one needs a token
 * @param assets where the style sheet and the script lie; their names change with their content
 */
public record View(
        String language,
        String path,
        String query,
        Assets assets,
        Glosses glosses,
        EventWords events,
        LocalDate day,
        boolean hasTokens) {

    /** A stretch of a sentence, and whether it is what a value rests on. */
    public record Piece(String text, boolean isMarked) {}

    private Interface ui() {
        return Interface.of(language);
    }

    /** A text of the pages. */
    public String t(String key) {
        return ui().get(key);
    }

    public String t(String key, String name, Object value) {
        return ui().fill(key, Map.of(name, String.valueOf(value)));
    }

    public String fill(String key, Map<String, String> values) {
        return ui().fill(key, values);
    }

    /** Who has set a value aside, when and why. */
    public String say(Aside aside) {
        return aside.say(ui().words, events);
    }

    public String count(String key, int n) {
        return t(key + (n == 1 ? ".1" : ".n"), "n", n);
    }

    /** The address of a page in this language. */
    public String to(String page) {
        return "/" + language + page;
    }

    /** This page in another language. */
    public String in(String other) {
        return "/" + other + path + (query.isEmpty() ? "" : "?" + query);
    }

    public List<String> languages() {
        return Interface.LANGUAGES;
    }

    public static String name(String ofLanguage) {
        return Interface.of(ofLanguage).get("lang.name");
    }

    /** The texts on the method that this build has. */
    public static List<String> documents() {
        return List.of("method", "codebook", "accuracy", "languages").stream()
                .filter(Documents::exists)
                .toList();
    }

    /** One segment of an address. */
    public static String segment(String s) {
        return URLEncoder.encode(s, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public String event(Event e) {
        return to("/events/" + segment(e.id()));
    }

    public String article(String id) {
        return to("/articles/" + segment(id));
    }

    public String person(String name) {
        return to("/persons/" + segment(name));
    }

    public String state(String code) {
        return to((Countries.isOrganisation(code) ? "/organisations/" : "/states/")
                + segment(code.toLowerCase(Locale.ROOT)));
    }

    public String programme(String name) {
        return to("/programmes/" + segment(name));
    }

    public String agreement(Event e) {
        return to("/agreements/" + segment(e.id()));
    }

    /** What an agreement is called: its proper name; else its instrument and topics. */
    public String agreementName(Agreements.Thread t) {
        if (!t.named().isEmpty()) {
            return String.join(", ", t.named());
        }
        String instrument = t("instrument." + (t.instrument() == null ? "agreement" : t.instrument()));
        String topics =
                String.join(", ", t.topics().stream().map(x -> t("topic." + x)).toList());
        String name = topics.isEmpty() ? instrument : instrument + ": " + topics;
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Outlet and date of an article, as far as they are known. */
    public String source(org.umubano.event.@Nullable ArticleReport r, String id) {
        if (r == null) {
            return id;
        }
        String outlet = SourceNames.orId(r, id);
        return r.published() != null && isDated(r) ? outlet + ", " + date(r.published()) : outlet;
    }

    /** Whether it is known when an article was published, and not only guessed. */
    public static boolean isDated(ArticleReport r) {
        return r.published() != null && r.publishedHow() != ArticleReport.PublishedHow.INFERRED;
    }

    /** When an article was published; a guess is said to be one. */
    public String published(ArticleReport r) {
        if (r.published() == null) {
            return t("origin.published.none");
        }
        return isDated(r) ? date(r.published()) : t("origin.published.guessed", "date", date(r.published()));
    }

    /** The same of several articles, by id. */
    public Map<String, String> sources(Map<String, ArticleReport> reports) {
        Map<String, String> out = new TreeMap<>();
        reports.forEach((id, r) -> out.put(id, source(r, id)));
        return out;
    }

    /** What an article is called: its title; else outlet and date. */
    public String articleName(org.umubano.event.ArticleReport r) {
        String title = r.title();
        return title == null ? source(r, r.id()) : title;
    }

    public String languageNames(List<String> codes) {
        return String.join(", ", codes.stream().map(c -> t("language." + c)).toList());
    }

    /** A value of a sentence that is checked. The act itself is its status. */
    public String checked(org.umubano.claim.CheckedClaim.Field f) {
        return checked(f.field(), f.value());
    }

    public String checked(String field, String value) {
        return field.equals("act") ? t("status." + value) : value(field, value);
    }

    /** What a sentence says against the calendar. */
    public String slip(org.umubano.claim.CalendarSlip slip) {
        return slip.weekday() == 0
                ? t("check.slip.day", "text", slip.text())
                : fill(
                        "check.slip.weekday",
                        Map.of("text", slip.text(), "weekday", ui().words.get("weekday." + slip.weekday())));
    }

    /** The formats in which so many events are given out: of very many only the one that needs no memory. */
    public static List<String> exports(int events) {
        return events > ApiExports.MOST ? List.of(ApiExports.STREAMED) : ApiExports.names();
    }

    public String outlet(String name) {
        return to("/outlets/" + segment(name));
    }

    public String dyad(String dyad) {
        return to("/dyads/" + dyad.toLowerCase(Locale.ROOT));
    }

    /** "Kazakhstan – Rwanda". */
    public String dyadName(String dyad) {
        int dash = dyad.indexOf('-');
        return dash < 0 ? dyad : stateName(dyad.substring(0, dash)) + " – " + stateName(dyad.substring(dash + 1));
    }

    public String stateName(String code) {
        return ui().words.title(code);
    }

    public String say(Event e) {
        return events.event(e);
    }

    /** The one spelling of a name. */
    public String spelt(String name) {
        return events.spelt(name);
    }

    /** What one article reports, without its date. */
    public String say(EventMention m) {
        return ui().events.event(m);
    }

    public String when(Event e) {
        return events.dates(e.from(), e.to());
    }

    public String dates(org.umubano.article.@Nullable PartialDate from, org.umubano.article.@Nullable PartialDate to) {
        return events.dates(from, to);
    }

    org.umubano.dossier.Words words() {
        return ui().words;
    }

    public String date(LocalDate d) {
        return events.date(d);
    }

    public String date(org.umubano.article.PartialDate d) {
        return events.date(d);
    }

    public String who(Participant p) {
        return events.participant(p);
    }

    public String value(String field, String value, Event e) {
        return events.value(field, value, e);
    }

    public String value(String field, String value) {
        return events.value(field, value);
    }

    /** What a change has of a field, before it or after; empty for nothing. */
    public String recorded(String field, @Nullable String recorded) {
        return recorded == null ? "" : ui().events.recorded(field, recorded);
    }

    public String kind(Event e) {
        return t("kind." + e.kind().code());
    }

    /** Kind and subtype, said once where they are called the same. */
    public String kindAndSubtype(Event e) {
        String kind = kind(e);
        String subtype = subtype(e.subtype());
        return kind.equals(subtype) ? kind : kind + ": " + subtype;
    }

    /** What made a value, in words where it is no line of a table. */
    public String reason(String reason) {
        return ui().reasons.say(reason);
    }

    public String subtype(String code) {
        return t("subtype." + code);
    }

    public String office(String code, @Nullable String state) {
        return ui().words.office(code, state);
    }

    public String offices(Participant p) {
        List<String> codes = p.offices().isEmpty() && p.office() != null ? List.of(p.office()) : p.offices();
        return String.join(", ", codes.stream().map(o -> office(o, p.state())).toList());
    }

    /** Whether articles tell of something as done or going on that begins after the day of the page. */
    public boolean isAhead(Event e) {
        return Timing.isAhead(e, day);
    }

    /** Whether something was planned for a day that has passed by the day of the page, and no report tells that it was held. */
    public boolean isUnheard(Event e) {
        return Timing.of(e, day, null) == Timing.NO_LATER_REPORT;
    }

    public static boolean isContradicted(Event e) {
        return e.disagreements().stream().anyMatch(View::isContradiction);
    }

    /** Whether articles contradict each other on a claim. */
    public static boolean isContradiction(Claim c) {
        return c.verdict() == Verdict.CONTRADICTS && c.values().stream().allMatch(v -> v.known() == null);
    }

    /** Whether an article goes against what is known anyway. */
    public static boolean isCheck(Claim c) {
        return c.values().stream().anyMatch(v -> v.known() != null);
    }

    /** The word for a status, with a mark for what is not done. */
    public String status(Event e) {
        return t("status." + e.status().code());
    }

    public String sign(Verdict verdict) {
        return t("sign." + verdict.code());
    }

    /** The sign of a claim's verdict; of what only tells how an act came about an arrow. */
    public String sign(Claim c) {
        return sign(c.isProgress() ? Verdict.SUPERSEDED : c.verdict());
    }

    public String verdict(Claim c) {
        return c.isProgress() ? t("verdict.progress") : verdict(c.verdict());
    }

    public String verdict(Verdict verdict) {
        return t("verdict." + verdict.code());
    }

    /** An address that may stand in a link: of the web; null for any other. */
    public static @Nullable String link(@Nullable String url) {
        if (url == null) {
            return null;
        }
        try {
            URI uri = new URI(url);
            boolean isWeb = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return isWeb && uri.getHost() != null ? uri.toASCIIString() : null;
        } catch (java.net.URISyntaxException e) {
            return null;
        }
    }

    public List<AnalysedToken> gloss(String sentence) {
        return glosses.of(sentence);
    }

    /** Words of a sentence that values of the mention rest on. */
    public static List<String> highlights(EventMention m) {
        return Marks.words(m);
    }

    /** A sentence cut so that the given words stand alone; longer words first, no overlaps. */
    public static List<Piece> marked(String sentence, List<String> words) {
        return Marks.cut(sentence, words);
    }
}
