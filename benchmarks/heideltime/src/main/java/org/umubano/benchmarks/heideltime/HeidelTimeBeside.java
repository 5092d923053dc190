package org.umubano.benchmarks.heideltime;

import de.unihd.dbs.heideltime.standalone.Config;
import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.umubano.article.Article;
import org.umubano.coding.Coder;
import org.umubano.intake.ArticleSource;
import org.umubano.intake.Item;

/**
 * HeidelTime and Umubano's whole coding over the same articles: {@code HeidelTimeBeside FILE...} (JSON Lines). Characters a second of
 * processor time of the thread; both warm up for a minute, as a backlog does: on two cores the compiler needs that long.
 */
public final class HeidelTimeBeside {

    private static final double WARM_UP = 60;
    private static final double MEASURED = 5;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private HeidelTimeBeside() {}

    private interface Part {
        long take(Article article) throws Exception;
    }

    public static void main(String[] args) throws Exception {
        Logger.getLogger("").setLevel(Level.OFF);
        Coder coder = Coder.load();
        HeidelTimeStandalone heidelTime = heidelTime();
        for (String file : args) {
            List<Article> articles = read(file);
            long characters = 0;
            for (Article a : articles) {
                characters += a.text().codePointCount(0, a.text().length());
            }
            System.out.printf(Locale.ROOT, "%s: %d articles, %d characters%n", Path.of(file).getFileName(), articles.size(), characters);
            double theirs = rate("HeidelTime", articles, characters, a -> times(heidelTime, a));
            double ours = rate("Umubano, whole coding", articles, characters, a -> coder.code(a).mentions().size());
            System.out.printf(Locale.ROOT, "  Umubano codes %.0f times as many characters a second%n", ours / theirs);
        }
    }

    private static long times(HeidelTimeStandalone heidelTime, Article article) throws Exception {
        Date day = Date.from(Objects.requireNonNull(article.published()).first().atStartOfDay(ZoneOffset.UTC).toInstant());
        String timeMl = heidelTime.process(article.text(), day);
        long found = 0;
        for (int i = timeMl.indexOf("<TIMEX3"); i >= 0; i = timeMl.indexOf("<TIMEX3", i + 1)) {
            found++;
        }
        return found;
    }

    /** The settings that its config.props holds; the jar brings none. */
    private static HeidelTimeStandalone heidelTime() throws Exception {
        Properties settings = new Properties();
        for (String considered : List.of("considerDate", "considerDuration", "considerSet", "considerTime")) {
            settings.setProperty(considered, "true");
        }
        settings.setProperty("considerTemponym", "false");
        settings.setProperty("typeSystemHome", "desc/type/HeidelTime_TypeSystem.xml");
        settings.setProperty("typeSystemHome_DKPro", "desc/type/DKPro_TypeSystem.xml");
        settings.setProperty("uimaVarDate", "Date");
        settings.setProperty("uimaVarDuration", "Duration");
        settings.setProperty("uimaVarLanguage", "Language");
        settings.setProperty("uimaVarSet", "Set");
        settings.setProperty("uimaVarTime", "Time");
        settings.setProperty("uimaVarTemponym", "Temponym");
        settings.setProperty("uimaVarTypeToProcess", "Type");
        settings.setProperty("uimaVarConvertDurations", "ConvertDurations");
        Config.setProps(settings);
        Path file = Files.createTempFile("heideltime", ".props");
        try (var out = Files.newOutputStream(file)) {
            settings.store(out, null);
        }
        HeidelTimeStandalone made = new HeidelTimeStandalone(
                Language.ENGLISH, DocumentType.NEWS, OutputType.TIMEML, file.toString(), POSTagger.NO, false);
        Files.delete(file);
        return made;
    }

    private static List<Article> read(String file) {
        List<Article> out = new ArrayList<>();
        new ArticleSource(InputStream.nullInputStream()).read(List.of(file), item -> {
            if (item instanceof Item.Taken taken) {
                out.add(taken.article());
            }
        });
        return out;
    }

    private static double rate(String name, List<Article> articles, long characters, Part part) throws Exception {
        measure(articles, part, WARM_UP);
        double[] measured = measure(articles, part, MEASURED);
        System.out.printf(Locale.ROOT, "  %-24s %12.0f characters a second, %.1f found an article%n", name, measured[0], measured[1]);
        return measured[0];
    }

    /** Characters a second of processor time, and what was found an article; whole articles until the time is up. */
    private static double[] measure(List<Article> articles, Part part, double seconds) throws Exception {
        long begin = CLOCK.getCurrentThreadCpuTime();
        long characters = 0;
        long found = 0;
        long read = 0;
        for (int i = 0; CLOCK.getCurrentThreadCpuTime() - begin < seconds * 1e9; i = (i + 1) % articles.size()) {
            Article article = articles.get(i);
            found += part.take(article);
            characters += article.text().length();
            read++;
        }
        return new double[] {characters * 1e9 / (CLOCK.getCurrentThreadCpuTime() - begin), (double) found / read};
    }
}
