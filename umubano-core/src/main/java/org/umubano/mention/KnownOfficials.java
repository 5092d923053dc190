package org.umubano.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Fills the office and the state of people whom the table of officials knows: who held an office in the year of the article,
 * where the article does not say otherwise. Kept apart from what the article itself says, which always goes first.
 */
final class KnownOfficials {

    /** Offices beside which another one may be held: a head of government is foreign minister too, and so is an envoy. */
    private static final Set<String> SECOND = Set.of("HOS", "HOG", "ENV");

    /** Whoever holds one of these is known abroad by his surname alone. */
    private static final Set<String> LEADERS = Set.of("HOS", "HOG", "SG", "MFA", "MOD", "DMFA", "ENV");

    /** An envoy of so many years before may be the minister of the table; a year long past is only what an article looks back on. */
    private static final int CAREER = 12;

    /** The office of those who hold none. */
    private static final String PRIVATE = "CIV";

    /** Those who may turn out to lead a government: a head of state, by the words for "leader", and an heir to a throne. */
    private static final Set<String> MAY_LEAD = Set.of("HOS", "GOV");

    /** The office of those in politics who hold none of state. */
    private static final String OPPOSITION = "OPP";

    private final int year;
    private final Incumbents then;
    private final Set<String> named;

    /**
     * @param then who held the great offices when the article was written
     * @param named the states that the article names
     */
    KnownOfficials(Incumbents then, Set<String> named) {
        this.year = then.year();
        this.then = then;
        this.named = named;
    }

    /** Fills what an article leaves unsaid of a person. */
    void fill(Person person) {
        reigns(person);
        boolean known = !person.offices.isEmpty() && person.state != null && !person.bare;
        boolean heir = known && person.offices.contains("GOV");
        if (known && !heir && SECOND.stream().noneMatch(person.offices::contains)) {
            complete(person);
            return;
        }
        List<Officials.Term> terms = Officials.world().find(person.name, year);
        if (heir && !leads(person, terms)) {
            complete(person);
        }
        if (heir) {
            return;
        }
        if (known && leads(person, terms)) {
            return;
        }
        List<Officials.Term> fitting = new ArrayList<>();
        for (Officials.Term term : terms) {
            boolean office = person.offices.isEmpty() || fits(person, term) && !isEnvoyThen(person, term);
            if (known
                    && person.words.size() > 1
                    && person.offices.iterator().next().equals(term.office())) {
                person.state = term.state();
                person.certain = true;
            }
            if (office && (person.state == null || person.state.equals(term.state()))) {
                fitting.add(term);
            }
        }
        Officials.Term term = Officials.at(fitting, year);
        if (term != null) {
            take(person, term);
        } else if (!terms.isEmpty() && person.state == null) {
            person.state = terms.get(0).state();
            person.filled = terms.get(0).rule();
        }
    }

    /** Fills what an article leaves unsaid of a person by an office that he had. */
    private void take(Person person, Officials.Term term) {
        if (person.offices.isEmpty()) {
            if (person.words.size() == 1 && !LEADERS.contains(term.office()) && !named.contains(term.state())) {
                return; // a surname alone in a report on other states: a namesake
            }
            if (person.words.size() > 1 && then.isToCome(term)) {
                person.offices.add(OPPOSITION); // long before he came into office: he holds none yet
                person.state = term.state();
                person.filled = term.rule();
                return;
            }
            person.offices.add(term.office());
            person.former = then.isOver(term);
        } else if (!person.offices.contains(term.office())) {
            person.offices.add(term.office());
        }
        if (person.state == null) {
            person.state = term.state();
        }
        person.filled = term.rule();
        person.evident = true;
        if (person.words.size() == 1 && !isGivenNameAlone(term, person.words.get(0))) {
            person.name = term.name();
        }
    }

    /** "Queen Elizabeth": most who are called so are married to a king; those who reigned themselves are known. */
    private void reigns(Person person) {
        if (person.offices.size() != 1 || !person.offices.contains(PRIVATE)) {
            return;
        }
        for (Officials.Term term : Officials.world().find(person.name, year)) {
            boolean same = person.state == null || person.state.equals(term.state());
            if (term.office().equals("HOS") && same && term.from() <= year) {
                person.offices.clear();
                person.offices.add("HOS");
                person.state = term.state();
                person.filled = term.rule();
                person.evident = true;
                return;
            }
        }
    }

    /** "UN chief Guterres": a surname with its office and state is that of who held it then. */
    private void complete(Person person) {
        if (person.words.size() != 1) {
            return;
        }
        Officials.Term holder = null;
        for (Officials.Term term : Officials.world().find(person.name, year)) {
            boolean held = person.offices.contains(term.office())
                    && term.state().equals(person.state)
                    && term.from() <= year
                    && term.to() >= year;
            if (held && holder != null) {
                return;
            }
            holder = held ? term : holder;
        }
        if (holder != null && !isGivenNameAlone(holder, person.words.get(0))) {
            person.name = holder.name();
        }
    }

    /** "The Ethiopian leader Abiy Ahmed": a head of government, where it is known that he is one and no head of state. */
    private boolean leads(Person person, List<Officials.Term> terms) {
        boolean head = person.words.size() > 1
                && person.offices.size() == 1
                && person.offices.stream().allMatch(MAY_LEAD::contains);
        boolean government = false;
        for (Officials.Term term : terms) {
            if (!head || !term.state().equals(person.state) || term.office().equals("HOS")) {
                return false;
            }
            government |= term.office().equals("HOG") && term.from() <= year && term.to() >= year;
        }
        if (government) {
            person.offices.clear();
            person.offices.add("HOG");
            person.evident = true;
        }
        return government;
    }

    /** "Ambassador N.N.", who became foreign minister years later: then he was an ambassador and no more. */
    private boolean isEnvoyThen(Person person, Officials.Term term) {
        int ahead = term.from() - year;
        return ahead > 0 && ahead <= CAREER && person.offices.contains("AMB");
    }

    /** Whether an office that the article gives can be meant for a term: "minister" for a foreign minister. */
    private boolean fits(Person person, Officials.Term term) {
        return person.offices.contains(term.office())
                || person.bare && person.offices.size() == 1
                || Filling.MINISTERS.contains(term.office()) && person.offices.contains("MIN") && then.isInOffice(term)
                || term.office().equals("MFA") && person.offices.contains("ENV")
                || term.office().equals("HOS") && person.offices.contains("VP");
    }

    /** "Xi", "Samia": the first word of a name, by which its bearer is called alone; it is left as it is written. */
    private static boolean isGivenNameAlone(Officials.Term term, String word) {
        return term.alone().contains(word) && term.full().get(0).equals(word);
    }
}
