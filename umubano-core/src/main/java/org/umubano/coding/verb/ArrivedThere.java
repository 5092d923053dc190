package org.umubano.coding.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.CameFrom;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.cast.StateRoles;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.event.Participant;
import org.umubano.language.VerbGroup;
import org.umubano.mention.SpanMention;

/** "Trump, who flew in on Sunday", "Mr Chinh had come from Melbourne": a leader who came and is not said where came to the host. */
final class ArrivedThere {

    /** What may follow a verb of coming that names no goal: "had come for the celebrations". */
    private static final Set<Relation> OPEN = Set.of(Relation.FOR, Relation.FROM, Relation.WITH, Relation.TO);

    private ArrivedThere() {}

    /** The same cast with the state to which its travellers came, where the words leave it out. */
    static Cast complete(
            Line line,
            EventLexicon lexicon,
            VerbTriggers.Choice choice,
            VerbGroup verb,
            Cast given,
            Discourse discourse) {
        boolean comes = choice.trigger().frame() == Frame.TRAVEL
                || choice.trigger().frame() == Frame.VISIT
                        && choice.trigger().subtype().equals("arrival");
        Cast cast = comes ? CameFrom.of(choice.trigger(), given, line, lexicon) : given;
        boolean open = comes
                && choice.companion() == null
                && verb.agreement() == 0
                && verb.isFinite()
                && !cast.isPassive()
                && isWithoutGoal(line, lexicon, verb)
                && cast.with(Relation.TO, Relation.IN).isEmpty()
                && cast.spans().stream().noneMatch(s -> s.relation() == Relation.TO || s.relation() == Relation.IN);
        String host = open ? host(cast.subjects(), discourse) : null;
        String before = host == null ? null : before(verb, cast, host);
        if (before != null) {
            return new Cast(cast.subjects(), List.of(), List.of(), false)
                    .and(Participant.state(Participant.Role.RECIPIENT, before), Relation.TO);
        }
        boolean known = host != null || cast.spans().stream().anyMatch(s -> s.relation() == Relation.TO);
        return host == null
                ? (known ? cast : given)
                : cast.and(Participant.state(Participant.Role.RECIPIENT, host), Relation.TO);
    }

    private static boolean isWithoutGoal(Line line, EventLexicon lexicon, VerbGroup verb) {
        int next = verb.last() + 1;
        while (next + 1 < line.tokens.size()
                && (line.isInTime(next) || line.marker(next) == Relation.ON && line.isInTime(next + 1))) {
            next++;
        }
        Relation marker = next < line.tokens.size() ? line.marker(next) : null;
        return marker == Relation.IN
                ? lexicon.fliesIn.contains(verb.lemma())
                : marker != null && OPEN.contains(marker) && lexicon.comes.contains(verb.lemma());
    }

    /** "Had come from Lusaka, the first stop": the third state in which somebody was before he came to his host; null for none. */
    private static @Nullable String before(VerbGroup verb, Cast cast, String host) {
        if (verb.tense() != VerbGroup.Tense.PAST_PERFECT) {
            return null;
        }
        String home = String.valueOf(cast.subjects().get(0).state());
        List<@Nullable String> left = new ArrayList<>();
        cast.with(Relation.FROM).stream().filter(Cast::isState).forEach(p -> left.add(p.state()));
        cast.spans().stream()
                .filter(s -> s.relation() == Relation.FROM && s.mention().type() == SpanMention.Type.PLACE)
                .forEach(s -> left.add(s.mention().code()));
        for (String state : left) {
            if (state != null && state.length() == 3 && !state.equals(home) && !state.equals(host)) {
                return state;
            }
        }
        return null;
    }

    /** Where leaders of one state who are named have come: whom they visit in the article, else its other side. */
    private static @Nullable String host(List<Participant> who, Discourse discourse) {
        boolean leaders = !who.isEmpty()
                && who.stream().allMatch(p -> p.name() != null && StateRoles.travels(p.office()))
                && Participant.statesOf(who).size() == 1;
        if (!leaders) {
            return null;
        }
        String visited = discourse.hostOf(who);
        return visited == null ? discourse.partnerOf(who.get(0).state()) : visited;
    }
}
