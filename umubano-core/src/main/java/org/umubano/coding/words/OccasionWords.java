package org.umubano.coding.words;

import java.util.Set;
import org.umubano.language.Settings;
import org.umubano.text.Phrases;

/** Words that tell who was at an occasion and of what day it was, from the table {@code language}. */
public final class OccasionWords {

    /** "Also present were": before or after those who were at a ceremony. */
    public final Phrases<String> attended;

    /** "Is accompanied by": before or after those who are on a visit with another. */
    public final Phrases<String> accompanied;

    /** "Was given that charge": by which an envoy told of before was named. */
    public final Phrases<String> posted;

    /** "Among the others": before those whom a ceremony had besides. */
    public final Set<String> besides;

    /** "In the presence of": before those who look on at a signature. */
    public final Phrases<String> presence;

    /** Crimes and wars that are named with their year: "the 1994 genocide". */
    public final Phrases<String> crimes;

    /** "It is news that was announced on Friday": nouns for what was told before. */
    public final Set<String> news;

    /** Bodies of two states that sit: "commission". */
    public final Set<String> bodies;

    /** "[West African] leaders, presidents". */
    public final Set<String> leaders;

    /** "[Ministers], meeting, gathered [in Luxembourg]". */
    public final Set<String> assembled;

    /** Words that tell one session from others: "next", "previous", "first". */
    public final Set<String> turns;

    /** Verbs of the course of a gathering that is their subject: "opened", "ended". */
    public final Set<String> courses;

    /** What is held in turn: "session", "round". */
    public final Set<String> sessions;

    /** What lasts some hours: "conversation", "meeting". */
    public final Set<String> talks;

    /** What a body does that comes together. */
    public final Set<String> sit;

    /** "Another", "four other": of more of a kind told of before. */
    public final Set<String> others;

    /** What somebody expresses and is his own: "condolences", "thanks". */
    public final Set<String> expressions;

    /** Relatives of things. */
    public final Set<String> things;

    /** Parts of a visit: "on the second day of". */
    public final Set<String> days;

    /** Verbs with the pronoun for a body told of before: "it last sat". */
    public final Set<String> resumed;

    /** What is done with a session, or said of when it is to be. */
    public final Set<String> held;

    /** "44 African states": words for the members of an organisation, where many are counted. */
    public final Set<String> members;

    /** Words for many, of those that are counted in words. */
    public final Set<String> many;

    /** "About 200", "over 200": prepositions that make a number an estimate. */
    public final Set<String> estimates;

    /** "Called on member states": words for the members of an organisation, where they are spoken to. */
    public final Phrases<String> fellows;

    /** "Leaders also adopted": words for those who gather, where nobody says whose leaders they are. */
    public final Phrases<String> heads;

    /** "Attended by", "followed by video": verbs for those who take part in a gathering. */
    public final Set<String> attends;

    /** Of these, verbs for those who lead it. */
    public final Set<String> chairs;

    /** What those do who were stationed somewhere and are no more: "leave", "go". */
    public final Set<String> departs;

    /** What is on a programme, "programme", "agenda": what is dropped from it is not done. */
    public final Set<String> programmes;

    /** "Pulled out of the talks": by which talks are not held. */
    public final Set<String> pullsOut;

    /** Verbs that tell that talks go on, without naming them: "bizasubukurwa". */
    public final Set<String> resumesTalks;

    /** Verbs that tell the end of what lasts, and govern nothing: "izarangira". */
    public final Set<String> runsOut;

    /** Verbs by which somebody is told again of what lies before the news: "reminded", "recalled that". */
    public final Set<String> reminds;

    /** People who speak for no state, whatever land they are in: "residents", "drivers". */
    public final Set<String> voices;

    /** Words for doing something with others: "jointly", "together". */
    public final Set<String> jointly;

    /** "Beside [their colleagues]". */
    public final Set<String> beside;

    /** Those who serve their state, told by a nationality: "detectives", "rangers". */
    public final Set<String> serving;

    /** "Every [two months]": of what is done again and again. */
    public final Set<String> regularly;

    /** "[Soldiers] kept, held [abroad]". */
    public final Set<String> keeps;

    /** What a court does with a case: "hearings", "the judgment". */
    public final Set<String> proceedings;

    /** Words of politics at home: "cabinet", "election". */
    public final Set<String> home;

    OccasionWords(String language) {
        Settings settings = Settings.of(language);
        this.attended = phrases(settings, "attended");
        this.accompanied = phrases(settings, "accompanied");
        this.posted = phrases(settings, "posted");
        this.besides = settings.words("besides");
        this.presence = phrases(settings, "presence");
        this.crimes = phrases(settings, "crimes");
        this.news = settings.words("news");
        this.bodies = settings.words("session-bodies");
        this.turns = settings.words("session-turns");
        this.sessions = settings.words("sessions");
        this.talks = settings.words("talks");
        this.sit = settings.words("session-sit");
        this.others = settings.words("further");
        this.expressions = settings.words("expressions");
        this.things = settings.words("relative-things");
        this.days = settings.words("visit-days");
        this.resumed = settings.words("session-again");
        this.members = settings.words("members");
        this.many = settings.words("many");
        this.estimates = settings.words("estimates");
        this.fellows = phrases(settings, "member-fellows");
        this.heads = phrases(settings, "member-heads");
        this.chairs = settings.words("attends-chairs");
        this.departs = settings.words("departs");
        this.programmes = settings.words("programmes");
        this.pullsOut = settings.words("pulls-out");
        this.resumesTalks = settings.words("resumes-talks");
        this.runsOut = settings.words("runs-out");
        this.reminds = settings.words("reminds");
        this.voices = settings.words("voices");
        this.proceedings = settings.words("proceedings");
        this.jointly = settings.words("jointly");
        this.beside = settings.words("beside");
        this.serving = settings.words("serving");
        this.regularly = settings.words("regularly");
        this.keeps = settings.words("keeps");
        this.home = settings.words("home");
        this.attends = settings.words("attends");
        this.courses = settings.words("gathering-courses");
        this.held = settings.words("session-held");
        this.assembled = settings.words("session-assembled");
        this.leaders = settings.words("session-leaders");
    }

    private static Phrases<String> phrases(Settings settings, String key) {
        Phrases<String> out = new Phrases<>();
        settings.list(key).forEach(w -> out.add(w, w));
        return out;
    }
}
