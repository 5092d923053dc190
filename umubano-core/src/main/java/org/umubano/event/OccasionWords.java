package org.umubano.event;

import java.util.Set;
import org.umubano.language.Settings;
import org.umubano.text.Phrases;

/** Words that tell who was at an occasion and of what day it was, from the table {@code language}. */
final class OccasionWords {

    /** "Also present were": before or after those who were at a ceremony. */
    final Phrases<String> attended;

    /** "Is accompanied by": before or after those who are on a visit with another. */
    final Phrases<String> accompanied;

    /** "In the presence of": before those who look on at a signature. */
    final Phrases<String> presence;

    /** Crimes and wars that are named with their year: "the 1994 genocide". */
    final Phrases<String> crimes;

    /** "It is news that was announced on Friday": nouns for what was told before. */
    final Set<String> news;

    OccasionWords(String language) {
        Settings settings = Settings.of(language);
        this.attended = phrases(settings, "attended");
        this.accompanied = phrases(settings, "accompanied");
        this.presence = phrases(settings, "presence");
        this.crimes = phrases(settings, "crimes");
        this.news = Set.copyOf(settings.list("news"));
    }

    private static Phrases<String> phrases(Settings settings, String key) {
        Phrases<String> out = new Phrases<>();
        settings.list(key).forEach(w -> out.add(w, w));
        return out;
    }
}
