package org.umubano.coding.cast;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.event.Countries;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Place;
import org.umubano.mention.ActorMention;

/** Where an act was, as its sentence has it: the town or state behind it, else that of those to whom it is done. */
final class DraftPlaces {

    private final EventLexicon lexicon;
    private final Line line;

    DraftPlaces(EventLexicon lexicon, Line line) {
        this.lexicon = lexicon;
        this.line = line;
    }

    /** The place of a draft; null where none is told. */
    @Nullable
    Place of(Draft draft, Cast cast) {
        Place town = town(draft, cast);
        return town == null ? state(draft, cast) : town;
    }

    /** A town or state that the sentence names as a place. */
    private @Nullable Place town(Draft draft, Cast cast) {
        List<Line.Span> spans = Goals.without(draft, cast.spans(), lexicon);
        Set<String> states = draft.kind == Kind.VISIT ? hosts(draft) : draft.states();
        for (Line.Span span : spans) {
            if (span.mention().code() != null
                    && (span.relation() == Relation.IN || span.relation() == Relation.TO)
                    && !isMatter(span.first())
                    && !isAtHome(draft, span.mention().code())
                    && !(lexicon.headFirst && isElsewhere(draft, span.mention().code()))
                    && !(lexicon.headFirst && isOfClauseBefore(draft, span, cast))) {
                return new Place(span.mention().name(), span.mention().code());
            }
        }
        for (Line.Span span : spans) {
            if (span.relation() == Relation.IN && span.mention().rule().equals("head")) {
                return new Place(span.mention().name(), around(draft, cast)); // a town that no table knows
            }
        }
        for (Line.Span span : spans) {
            String code = span.mention().code();
            if (code != null
                    && states.contains(code)
                    && !isAtHome(draft, span.mention().code())
                    && (span.relation() != Relation.ON || draft.kind == Kind.FORCE) // "talks on Kashmir"
                    && (draft.frame == Frame.HOST || !isGovernment(span))) {
                return new Place(span.mention().name(), code);
            }
        }
        return null;
    }

    /** A state in which something is done as such, else that of those to whom it is done, where it is done with them. */
    private @Nullable Place state(Draft draft, Cast cast) {
        for (Participant p : cast.with(Relation.IN)) {
            if (Cast.isState(p) && !isMatter(String.valueOf(p.state())) && !isElsewhere(draft, p.state())) {
                return new Place(null, p.state());
            }
        }
        Participant doer = draft.participants.get(0);
        if (draft.kind == Kind.FORCE && !lexicon.headFirst && "ARMED".equals(doer.office())) {
            boolean there = isInOwnLand(draft);
            if (there || isByBand(draft)) {
                return there ? new Place(null, doer.state()) : null;
            }
        }
        if (draft.kind == Kind.VISIT
                || draft.kind == Kind.FORCE
                || draft.kind == Kind.MISSION
                || draft.kind == Kind.ACCREDITATION) {
            for (Participant p : draft.participants) {
                if (p.role() == Participant.Role.RECIPIENT
                        && p.state() != null
                        && p.state().length() == 3
                        && !(draft.kind == Kind.VISIT && "ARMY".equals(p.office()))) { // troops may be abroad
                    return new Place(null, p.state());
                }
            }
        }
        return null;
    }

    /** Whether armed men of one land strike soldiers or captives of another, who are abroad as a rule. */
    private static boolean isByBand(Draft draft) {
        String land = draft.participants.get(0).state();
        return draft.participants.stream()
                .anyMatch(p -> p.role() == Participant.Role.RECIPIENT
                        && !Objects.equals(p.state(), land)
                        && ("ARMY".equals(p.office()) || "CIV".equals(p.office())));
    }

    /** "Militants in X killed a hostage of Y": whether armed men do it in the land where they are said to be. */
    private boolean isInOwnLand(Draft draft) {
        String land = draft.participants.get(0).state();
        return line.actors.stream()
                .anyMatch(a -> a.relation() == Relation.IN
                        && Objects.equals(land, a.mention().state()));
    }

    /** "Mu gihe X ari i Londres, Y yakiriye Z i Accra": a town behind another verb, where the act has a town behind its own. */
    private boolean isOfClauseBefore(Draft draft, Line.Span span, Cast cast) {
        return span.last() < draft.first
                && line.verbs.stream().anyMatch(v -> v.last() < span.first())
                && cast.spans().stream()
                        .anyMatch(s -> s.first() > draft.first
                                && s.relation() == Relation.IN
                                && s.mention().code() != null
                                && line.noVerbBetween(draft.last + 1, s.first()));
    }

    /** "Discussed the situation in Sudan": where what they spoke of is. */
    private boolean isMatter(String state) {
        List<Line.Actor> there = line.actors.stream()
                .filter(a ->
                        a.relation() == Relation.IN && state.equals(a.mention().state()))
                .toList();
        return !there.isEmpty() && there.stream().allMatch(a -> isMatter(a.first()));
    }

    private boolean isMatter(int first) {
        int t = first - 1;
        boolean part = t > 0 && lexicon.directions.contains(line.tokens.get(t).norm()); // "in eastern Congo"
        t -= part ? 1 : 0;
        while (t > 0 && lexicon.definites.contains(line.tokens.get(t).norm())) {
            t--;
        }
        if (t <= 0 || line.marker(t) != Relation.IN) {
            return false;
        }
        t--;
        while (t > 0 && lexicon.dated.ofs().contains(line.tokens.get(t).norm())) {
            t--; // "intambara yo muri Sudani", the war in Sudan
        }
        String word = line.tokens.get(t).norm();
        return lexicon.matters.contains(word)
                || lexicon.stateMatters.contains(word)
                        && (part || line.actors.stream().anyMatch(a -> a.first() == first));
    }

    /** Those gone to; of one who leaves a town for another it is no place of his visit. */
    private static Set<String> hosts(Draft draft) {
        return Participant.statesOf(draft.participants.stream()
                .filter(p -> p.role() == Participant.Role.RECIPIENT)
                .toList());
    }

    /** "Tokyo is to grant": a capital that stands for its government is no place. */
    private boolean isGovernment(Line.Span span) {
        return line.actors.stream()
                .anyMatch(a -> a.first() == span.first()
                        && a.last() == span.last()
                        && a.mention().type() == ActorMention.Type.STATE);
    }

    private static Set<String> hosted(Draft draft) {
        return Participant.statesOf(draft.participants.stream()
                .filter(p -> p.role() == Participant.Role.ACTOR)
                .toList());
    }

    /** A mission is never at home, "Kigali shuts its Brussels embassy"; who is summoned is so at home alone; nor does an envoy hand in his letters there. */
    private static boolean isAtHome(Draft draft, @Nullable String state) {
        if (draft.subtype.equals("summons")) {
            return !hosted(draft).contains(String.valueOf(state)); // "summoned him over the arrests in Y"
        }
        return (draft.kind == Kind.MISSION || draft.subtype.equals("credentials"))
                && draft.participants.stream()
                        .anyMatch(p -> p.role() == Participant.Role.ACTOR && Objects.equals(p.state(), state));
    }

    /** "The ambassador to X handed in his letters in Y": where he is posted besides is not where he did. */
    private static boolean isElsewhere(Draft draft, @Nullable String state) {
        return isAtHome(draft, state)
                || draft.subtype.equals("credentials")
                        && hosts(draft).stream().anyMatch(Countries::has)
                        && !hosts(draft).contains(String.valueOf(state));
    }

    /** The state that a town stands in which is only named: the one beside it, else the host or the only one there is. */
    private static @Nullable String around(Draft draft, Cast cast) {
        for (Participant p : cast.with(Relation.IN)) {
            if (Cast.isState(p)) {
                return p.state();
            }
        }
        for (Participant p : draft.participants) {
            if (p.role() == Participant.Role.RECIPIENT
                    && p.state() != null
                    && p.state().length() == 3) {
                return p.state();
            }
        }
        Set<String> states = draft.states();
        return states.size() == 1 ? states.iterator().next() : null;
    }
}
