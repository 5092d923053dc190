package org.umubano.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.umubano.event.CodedArticle;
import org.umubano.event.Kind;

/**
 * A made-up world: stories between states, their events, and what outlets of two languages report of them, with copies,
 * missing dates and errors. Which mention reports which event, and which article copies which, is known.
 *
 * @param articles as a coder would give them
 * @param eventOf mention id to number of the true event
 * @param originOf article id to the article that it copies or renders, itself for an original
 */
public record SyntheticWorld(List<CodedArticle> articles, Map<String, Integer> eventOf, Map<String, String> originOf) {

    /**
     * How large a world is made.
     *
     * @param mentions about how many event mentions
     * @param reports articles on one story on average
     * @param copies share of the articles that copy or render another, 0 to 1
     * @param errors rate of missing dates, other spellings, wrong offices, 0 to 1
     */
    public record Size(int mentions, int reports, double copies, double errors) {}

    /** One thing that happened: number, kind, who, when. */
    record Happening(
            int number,
            Kind kind,
            String subtype,
            int story,
            String visitor,
            String host,
            LocalDate from,
            LocalDate to,
            List<String> people,
            String topic,
            String city) {}

    private static final int BUSY = 5;
    private static final List<String> STATES = List.of(
            "RWA", "KEN", "UGA", "TZA", "BDI", "COD", "ETH", "ZAF", "NGA", "EGY", "MAR", "FRA", "DEU", "GBR", "USA",
            "CHN", "JPN", "IND", "TUR", "KAZ", "RUS", "BRA", "CAN", "ITA", "ESP", "POL", "HUN", "SWE", "NOR", "QAT",
            "SAU", "ARE", "KOR", "VNM", "IDN", "AUS", "MEX", "ARG", "CUB", "ZWE");
    private static final List<String> TOPICS = List.of(
            "trade", "energy", "mining", "education", "health", "defence", "transport", "ict", "tourism", "finance");
    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final int DAYS = 13 * 365;

    /** Makes a world; the same seed makes the same one. */
    public static SyntheticWorld of(Size size, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Reporter reporter = new Reporter(random, size);
        int story = 0;
        int number = 0;
        while (reporter.mentions() < size.mentions()) {
            List<Happening> happenings = story(random, story++, number);
            number += happenings.size();
            reporter.report(happenings);
        }
        return new SyntheticWorld(
                List.copyOf(reporter.articles()),
                new TreeMap<>(reporter.eventOf()),
                new TreeMap<>(reporter.originOf()));
    }

    /** A visit with talks and a signature, or talks alone, or an agreement alone. */
    private static List<Happening> story(SplittableRandom random, int story, int number) {
        String[] dyad = dyad(random);
        LocalDate from = FIRST.plusDays(random.nextInt(DAYS));
        LocalDate to = from.plusDays(1 + random.nextInt(2));
        boolean presidents = random.nextInt(3) == 0;
        List<String> people = people(dyad, from, presidents, random);
        String topic = TOPICS.get(random.nextInt(TOPICS.size()));
        String city = "City of " + dyad[1];
        List<Happening> out = new ArrayList<>();
        int shape = random.nextInt(4);
        if (shape < 2) {
            out.add(new Happening(
                    number++, Kind.VISIT, "official", story, dyad[0], dyad[1], from, to, people, "", city));
        }
        if (shape != 3) {
            out.add(new Happening(
                    number++, Kind.MEETING, "talks", story, dyad[0], dyad[1], from, from, people, topic, city));
        }
        if (shape == 0 || shape == 3) {
            out.add(new Happening(
                    number++, Kind.AGREEMENT, "signed", story, dyad[0], dyad[1], to, to, people, topic, city));
        }
        if (shape == 1) {
            out.add(new Happening(
                    number, Kind.STATEMENT, "praise", story, dyad[1], dyad[0], to, to, people, topic, city));
        }
        return out;
    }

    /** Half of all stories are of five busy pairs. */
    private static String[] dyad(SplittableRandom random) {
        if (random.nextBoolean()) {
            int busy = random.nextInt(BUSY);
            boolean turn = random.nextBoolean();
            return turn ? new String[] {"RWA", STATES.get(1 + busy)} : new String[] {STATES.get(1 + busy), "RWA"};
        }
        int a = random.nextInt(STATES.size());
        int b = (a + 1 + random.nextInt(STATES.size() - 1)) % STATES.size();
        return new String[] {STATES.get(a), STATES.get(b)};
    }

    /** Name, office and state of a visitor and a host; who holds an office changes every six years. */
    private static List<String> people(String[] dyad, LocalDate when, boolean presidents, SplittableRandom random) {
        List<String> out = new ArrayList<>();
        String office = presidents ? "HOS" : List.of("MFA", "MIN", "MOD").get(random.nextInt(3));
        for (String state : dyad) {
            out.add(name(state, office, when.getYear() / 6) + "|" + office + "|" + state);
        }
        return out;
    }

    private static String name(String state, String office, int term) {
        SplittableRandom random = new SplittableRandom((state + office + term).hashCode());
        return word(random) + " " + word(random);
    }

    private static String word(SplittableRandom random) {
        StringBuilder out = new StringBuilder();
        int syllables = 3 + random.nextInt(2);
        for (int i = 0; i < syllables; i++) {
            out.append("bdfgklmnprstvz".charAt(random.nextInt(14))).append("aeiou".charAt(random.nextInt(5)));
        }
        out.setCharAt(0, Character.toUpperCase(out.charAt(0)));
        return out.toString();
    }
}
