package org.umubano.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.event.ArticleReport;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;
import org.umubano.event.Evidence;
import org.umubano.event.Kind;
import org.umubano.event.Origin;
import org.umubano.event.Participant;
import org.umubano.event.Place;
import org.umubano.event.Status;
import org.umubano.language.Detection;
import org.umubano.time.DateHow;

/** Writes the articles of a made-up world. */
final class Reporter {

    private final SplittableRandom random;
    private final SyntheticWorld.Size size;
    private final List<CodedArticle> articles = new ArrayList<>();
    private final Map<String, Integer> eventOf = new HashMap<>();
    private final Map<String, String> originOf = new HashMap<>();

    Reporter(SplittableRandom random, SyntheticWorld.Size size) {
        this.random = random;
        this.size = size;
    }

    int mentions() {
        return eventOf.size();
    }

    List<CodedArticle> articles() {
        return articles;
    }

    Map<String, Integer> eventOf() {
        return eventOf;
    }

    Map<String, String> originOf() {
        return originOf;
    }

    /** Reports one story by several outlets; some copy another's text. */
    void report(List<SyntheticWorld.Happening> story) {
        int reports = 1 + random.nextInt(2 * size.reports() - 1);
        List<Integer> originals = new ArrayList<>();
        for (int i = 0; i < reports; i++) {
            if (!originals.isEmpty() && random.nextDouble() < size.copies()) {
                copy(articles.get(originals.get(random.nextInt(originals.size()))));
            } else {
                originals.add(articles.size());
                write(story);
            }
        }
    }

    private void write(List<SyntheticWorld.Happening> story) {
        String id = "a" + articles.size();
        String language = random.nextInt(3) == 0 ? "rw" : "en";
        LocalDate published = story.get(0).from().plusDays(random.nextInt(-3, 6));
        StringBuilder text = new StringBuilder();
        List<EventMention> mentions = new ArrayList<>();
        for (SyntheticWorld.Happening h : story) {
            if (mentions.isEmpty() || random.nextInt(4) > 0) {
                int start = text.length();
                text.append(sentence(h, language)).append("\n\n");
                mentions.add(mention(id, language, h, published, start, text.length() - 2));
                eventOf.put(mentions.get(mentions.size() - 1).id(), h.number());
            }
        }
        text.append(own());
        for (int i = 0; i < 12; i++) {
            text.append(filler());
        }
        PartialDate date = random.nextInt(4) == 0 ? null : PartialDate.of(published);
        articles.add(article(id, "outlet" + random.nextInt(40), date, language, text.toString(), mentions));
        originOf.put(id, id);
    }

    private void copy(CodedArticle first) {
        String id = "a" + articles.size();
        boolean rendered = random.nextInt(3) == 0;
        String own = first.report().language().language();
        String language = rendered ? (own.equals("en") ? "rw" : "en") : own;
        String text = rendered
                ? render(first.article().text())
                : first.article().text() + "Page " + random.nextInt(1000) + " of another host.";
        List<EventMention> mentions = new ArrayList<>();
        for (EventMention m : first.mentions()) {
            EventMention copied = Mentions.in(m, id, language);
            mentions.add(copied);
            Integer event = eventOf.get(m.id());
            if (event != null) {
                eventOf.put(copied.id(), event);
            }
        }
        PartialDate published = first.report().published();
        PartialDate date =
                published == null ? null : PartialDate.of(published.first().plusDays(random.nextInt(3)));
        articles.add(article(id, "host" + random.nextInt(50), date, language, text, mentions));
        originOf.put(id, originOf.getOrDefault(first.article().id(), id));
    }

    private static CodedArticle article(
            String id,
            String outlet,
            @Nullable PartialDate published,
            String language,
            String text,
            List<EventMention> mentions) {
        Article article = new Article(id, null, outlet, null, null, published, language, text);
        ArticleReport report = new ArticleReport(
                id,
                null,
                outlet,
                null,
                null,
                published,
                published == null ? null : ArticleReport.PublishedHow.GIVEN,
                new Detection(language, 1, "und"),
                text.length(),
                article.hash(),
                Origin.ORIGINAL);
        return new CodedArticle(article, report, mentions, true);
    }

    private EventMention mention(
            String article, String language, SyntheticWorld.Happening h, LocalDate published, int start, int end) {
        boolean planned = published.isBefore(h.from());
        boolean dated = !chance(0.25);
        PartialDate from = dated ? PartialDate.of(h.from()) : null;
        PartialDate to = dated ? PartialDate.of(h.to()) : null;
        if (dated && chance(0.1)) {
            from = PartialDate.month(h.from().getYear(), h.from().getMonthValue());
            to = null;
        }
        String subtype = h.kind() == Kind.AGREEMENT && planned ? "to-be-signed" : h.subtype();
        return Mentions.of(
                article,
                language,
                h.kind(),
                h.kind() == Kind.VISIT && chance(0.3) ? "working" : subtype,
                planned ? Status.PLANNED : Status.HELD,
                from,
                to,
                from == null ? null : DateHow.STATED,
                chance(0.4) ? null : new Place(chance(0.4) ? null : h.city(), h.kind() == Kind.VISIT ? h.host() : null),
                people(h),
                h.topic().isEmpty() || chance(0.3) ? List.of() : List.of(h.topic()),
                new Evidence(start, end, "..."));
    }

    private List<Participant> people(SyntheticWorld.Happening h) {
        List<Participant> out = new ArrayList<>();
        for (String person : h.people()) {
            String[] cells = person.split("\\|", -1);
            boolean actor = cells[2].equals(h.visitor()) || h.kind() == Kind.MEETING || h.kind() == Kind.AGREEMENT;
            Participant.Role role = actor ? Participant.Role.ACTOR : Participant.Role.RECIPIENT;
            if (chance(0.15) || (!actor && chance(0.5))) {
                out.add(Participant.state(role, cells[2]));
            } else {
                String name = chance(0.1) ? null : chance(0.1) ? misspell(cells[0]) : cells[0];
                String office = chance(0.03) ? "GOV" : cells[1];
                out.add(new Participant(role, name, office, List.of(office), cells[2]));
            }
        }
        return out;
    }

    private static String misspell(String name) {
        int at = name.length() - 2;
        return name.substring(0, at) + (name.charAt(at) == 'k' ? 'g' : 'k') + name.substring(at + 1);
    }

    private boolean chance(double most) {
        return random.nextDouble() < most * size.errors();
    }

    private String sentence(SyntheticWorld.Happening h, String language) {
        String who = h.people().get(0).substring(0, h.people().get(0).indexOf('|'));
        String whom = h.people().get(1).substring(0, h.people().get(1).indexOf('|'));
        String verb = language.equals("en")
                ? " on " + h.kind().code() + " with "
                : " mu " + h.kind().code() + " na ";
        return who + verb + whom + ", " + h.from().getDayOfMonth() + " "
                + h.from().getMonthValue() + " " + h.from().getYear() + ", " + h.city() + ".";
    }

    /** What this outlet alone has: names and numbers. */
    private String own() {
        StringBuilder out = new StringBuilder("so ");
        for (int i = 0; i < 5; i++) {
            out.append("Xo")
                    .append(Integer.toString(random.nextInt(36 * 36 * 36), 36).replaceAll("[0-9]", "q"));
            out.append(" and ").append(random.nextInt(100_000)).append(' ');
        }
        return out.append(".\n").toString();
    }

    /** The text in the other language: names and numbers stay, the other words change. */
    private static String render(String text) {
        StringBuilder out = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            boolean stays = !word.isEmpty() && !Character.isLowerCase(word.charAt(0)) || word.length() < 2;
            out.append(stays ? word : "u" + word).append(' ');
        }
        return out.toString();
    }

    private String filler() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            out.append('w')
                    .append(Integer.toString(random.nextInt(36 * 36 * 36), 36))
                    .append(' ');
        }
        return out.append(".\n").toString();
    }
}
