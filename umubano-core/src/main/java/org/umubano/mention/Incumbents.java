package org.umubano.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who was in office when an article was written. An article without a date is dated by those whom it calls by their office: it
 * is of a year in which "Prime Minister N.N." was one, and whoever came into that office after him or left it before is not in it.
 */
final class Incumbents {

    /** So many years before a term an article may be that tells of its holder. */
    private static final int AHEAD = 1;

    /** So many years at most lie between the terms of two of whom one held an office after the other. */
    private static final int NEAR = 3;

    private static final int LASTS = 9999;

    private final List<Officials.Term> terms;
    private final boolean isDated;
    private final int year;

    /** The latest year that an article without a date names, or where it names none a year that has not come. */
    private final int named;

    private Incumbents(List<Officials.Term> terms, int year, int named, boolean isDated) {
        this.terms = terms;
        this.year = year;
        this.named = named;
        this.isDated = isDated;
    }

    /**
     * Those of an article.
     *
     * @param guessed its year, or one guessed from what it names
     * @param isDated whether the year is known
     */
    static Incumbents of(List<Person> people, int guessed, boolean isDated) {
        if (isDated) {
            return new Incumbents(List.of(), guessed, guessed, true);
        }
        List<Officials.Term> told = new ArrayList<>();
        int from = 0;
        int to = LASTS;
        for (Officials.Term term : held(people, guessed)) {
            if (term.from() <= to && term.to() >= from) {
                told.add(term);
                from = Math.max(from, term.from());
                to = Math.min(to, term.to());
            }
        }
        int year = from > guessed ? from : to < guessed ? (from + to) / 2 : guessed;
        for (Person person : people) {
            Officials.Term term = person.offices.isEmpty() && person.words.size() > 1
                    ? Officials.at(Officials.world().find(person.name, year), year)
                    : null;
            if (term != null
                    && Filling.SINGLE.contains(term.office())
                    && holder(told, term) == null
                    && !isCalledSo(people, person, term.office(), year)) {
                told.add(term); // of two in one office whom it calls by their names alone, it is of the first
                year = term.from() > year && term.from() <= year + NEAR ? term.from() : year;
            }
        }
        return new Incumbents(told, year, guessed, false);
    }

    /** The terms of those whom an article calls by their office, the latest first: who was in it before is told of what was. */
    private static List<Officials.Term> held(List<Person> people, int guessed) {
        List<Officials.Term> out = new ArrayList<>();
        for (Person person : people) {
            Officials.Term term = person.holds ? only(person, guessed) : null;
            if (term != null) {
                out.add(term);
            }
        }
        out.sort(Comparator.comparingInt((Officials.Term t) -> -t.from()));
        return out;
    }

    /** "President Bush": whether somebody else is called by an office, who may be one of several that the table has. */
    private static boolean isCalledSo(List<Person> people, Person self, String office, int year) {
        for (Person person : people) {
            boolean called = person != self && person.holds && person.state == null && person.offices.contains(office);
            if (called
                    && Officials.world().find(person.name, year).isEmpty()
                    && Officials.world().mayKnow(person.name)) {
                return true;
            }
        }
        return false;
    }

    /** Who else holds an office among others; null for none. */
    private static Officials.@Nullable Term holder(List<Officials.Term> terms, Officials.Term term) {
        for (Officials.Term other : terms) {
            if (other.office().equals(term.office()) && other.state().equals(term.state())) {
                return other;
            }
        }
        return null;
    }

    /** The one term in an office that the article gives to somebody; null for none or several. */
    private static Officials.@Nullable Term only(Person person, int guessed) {
        Officials.Term only = null;
        for (Officials.Term term : Officials.world().find(person.name, guessed)) {
            boolean his = person.offices.contains(term.office())
                    && (person.state == null || person.state.equals(term.state()));
            if (his && only != null) {
                return null;
            }
            only = his ? term : only;
        }
        return only;
    }

    /** The year of the article, or the best guess of it. */
    int year() {
        return year;
    }

    /** "Minister N.N.": whether an office that somebody has held may be the one that he is called by. */
    boolean isInOffice(Officials.Term term) {
        return !isDated || term.from() <= year + AHEAD && term.to() >= year - AHEAD;
    }

    /** Whether a term had not begun. */
    boolean isToCome(Officials.Term term) {
        if (isDated) {
            return term.from() > year + AHEAD;
        }
        if (named < MentionReader.LAST_YEAR && named >= term.from()) {
            return false; // who was in office before is told of what was
        }
        Officials.Term then = holder(terms, term);
        return then != null
                && !then.name().equals(term.name())
                && then.from() < term.from()
                && term.from() <= then.to() + NEAR;
    }

    /** Whether a term was over. */
    boolean isOver(Officials.Term term) {
        if (isDated) {
            return term.to() < year;
        }
        Officials.Term then = holder(terms, term);
        boolean followed = then != null
                && !then.name().equals(term.name())
                && then.from() >= term.from()
                && then.to() >= term.to();
        boolean known = year < MentionReader.LAST_YEAR;
        return followed || term.to() + (known ? AHEAD : 0) < year && (known || !terms.contains(term));
    }
}
