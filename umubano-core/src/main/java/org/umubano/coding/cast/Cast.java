package org.umubano.coding.cast;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.Relation;
import org.umubano.event.Countries;
import org.umubano.event.Participant;
import org.umubano.mention.SpanMention;

/**
 * Who stands around a trigger, resolved.
 *
 * @param subjects whom the subject names
 * @param others the others of the clause with how they are marked
 * @param spans places and names of the clause
 * @param isPassive whether the subject is what the act is done to
 */
public record Cast(List<Participant> subjects, List<Marked> others, List<Line.Span> spans, boolean isPassive) {

    /** A participant with how it is marked. */
    public record Marked(Participant who, Relation relation, boolean isAdjective) {}

    /** The same with others as its subjects. */
    public Cast by(List<Participant> who) {
        return new Cast(who, others, spans, isPassive);
    }

    /** The same with one more side. */
    public Cast and(Participant who, Relation relation) {
        List<Marked> all = new ArrayList<>(others);
        all.add(new Marked(who, relation, false));
        return new Cast(subjects, all, spans, isPassive);
    }

    /** Those beside the subjects that are marked in one of some ways. */
    public List<Participant> with(Relation first, Relation... more) {
        Set<Relation> wanted = EnumSet.of(first, more);
        List<Participant> out = new ArrayList<>();
        for (Marked m : others) {
            if (wanted.contains(m.relation()) && !m.isAdjective()) {
                out.add(m.who());
            }
        }
        return out;
    }

    /** All of the clause, subjects first, adjectives too. */
    public List<Participant> all() {
        List<Participant> out = new ArrayList<>(subjects);
        others.forEach(m -> out.add(m.who()));
        return out;
    }

    /** Those who do something together: of what was made by two states these, and not its subject. */
    List<Participant> makers() {
        return isPassive() && Participant.statesOf(agents()).size() > 1 ? agents() : subjects();
    }

    /** The agents of a passive: those after "by". */
    public List<Participant> agents() {
        return !isPassive ? subjects : with(Relation.BY).isEmpty() ? List.of() : with(Relation.BY, Relation.AND);
    }

    /** Those to whom it is done: the subject of a passive, else the objects. */
    List<Participant> patients() {
        return isPassive ? subjects : with(Relation.BARE, Relation.AND);
    }

    /** A state among the places of the clause other than one given: by name, or by a city in it. */
    @Nullable
    public String placeState(@Nullable String not) {
        for (Marked m : others) {
            if ((m.relation() == Relation.IN || m.relation() == Relation.TO)
                    && isState(m.who())
                    && !Objects.equals(m.who().state(), not)) {
                return m.who().state();
            }
        }
        for (Line.Span span : spans) {
            if (span.mention().type() == SpanMention.Type.PLACE
                    && span.relation() != Relation.FROM
                    && span.mention().code() != null
                    && !Objects.equals(span.mention().code(), not)) {
                return span.mention().code();
            }
        }
        return null;
    }

    /** "Foreign ministers of the bloc met in Nairobi": whether its subjects do something with nobody else. */
    boolean isAlone() {
        return others.stream()
                .noneMatch(m -> m.who().office() != null
                        || m.who().name() != null
                        || m.relation() == Relation.WITH
                        || m.relation() == Relation.BARE && !m.isAdjective());
    }

    /** Whether somebody is a state as such, and no organisation. */
    public static boolean isState(Participant p) {
        return p.name() == null && p.office() == null && p.state() != null && Countries.has(String.valueOf(p.state()));
    }

    /** An organisation of states: its code stands where a state's stands. */
    static boolean isBody(Participant p) {
        return p.state() != null
                && (!Countries.has(String.valueOf(p.state())) && p.office() == null
                        || p.name() != null && p.office() == null);
    }

    /** Whether somebody is a person or the holder of an office, named or not. */
    public static boolean isPerson(Participant p) {
        return p.name() != null || p.office() != null;
    }
}
