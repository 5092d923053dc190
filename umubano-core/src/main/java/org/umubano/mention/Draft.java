package org.umubano.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mention under construction: what its own sentence says of it, before the rest of the article is heard. */
final class Draft {

    final ActorMention.Type type;
    int start;
    /** Number of its sentence. */
    int sentence;

    int end;
    int nameStart;
    int nameEnd;

    @Nullable
    String name;

    /** The folded words of the name. */
    List<String> words = List.of();

    final List<String> offices = new ArrayList<>();

    @Nullable
    String state;

    boolean former;
    int count = 1;
    ActorMention.@Nullable Reference reference;
    String rule;

    /** The line of the table that its title is of: kings are told from presidents by it, and ministers from one another. */
    String style = "";

    /** Where an envoy is accredited: "the Danish ambassador to Ghana". */
    @Nullable
    String host;

    /** The same office as whoever held one last: "his counterpart". */
    boolean counterpart;
    /** An office that is a mere title of address, and counts where nothing better is known: "Amb.". */
    @Nullable
    String address;
    /** The state is that of whoever was named last before: "its minister". */
    boolean own;
    /** The state for which the people of the sentence stand: "ku ruhande rwa Zimbabwe". */
    @Nullable
    String side;
    /** An office before the name with nothing beside it, which a fuller one outranks. */
    boolean bare;
    /** Whether "and" or a comma stands right before it. */
    boolean joined;
    /** The other one of two who are named under one office, "their ministers A and B": of another state. */
    @Nullable
    Draft twin;

    /** Whose counterpart this is, or whose adviser: a mention that knows more of the state. */
    @Nullable
    Draft antecedent;
    /** A lone capitalised word at the head of a sentence: a name only if the article knows it. */
    boolean doubtful;
    /** Whether something beside the capital letters says that this is a person. */
    boolean evident;
    /** Whether the missing state may be filled with the one that the article is about. */
    boolean homely = true;

    Draft(ActorMention.Type type, int start, int end, String rule) {
        this.type = type;
        this.start = start;
        this.end = end;
        this.nameStart = start;
        this.nameEnd = start;
        this.rule = rule;
    }

    void name(String text, int from, int to) {
        nameStart = from;
        nameEnd = to;
        name = text.substring(from, to).replace('\n', ' ');
        words = NameMatch.words(name);
    }

    /** Gives it a state that its own words do not tell. */
    void stateBy(String how, @Nullable String state) {
        this.state = state;
        rule = rule + " state:" + how;
    }

    void addOffices(List<String> more) {
        for (String office : more) {
            if (!offices.contains(office)) {
                offices.add(office);
            }
        }
    }

    ActorMention toMention() {
        return new ActorMention(
                start, end, type, name, nameStart, nameEnd, offices, state, former, count, reference, rule);
    }
}
