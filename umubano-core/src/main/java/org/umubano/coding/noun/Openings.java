package org.umubano.coding.noun;

import java.util.Set;
import org.umubano.coding.cast.ActReader;
import org.umubano.coding.cast.Drafts;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;

/**
 * Embassies that a noun opens or closes: "the opening of Zambia's embassy in Accra is planned for October", "announced the
 * closure of its consulate". How the act stands is told by the verbs beside that noun, as with other nouns of acts.
 */
public final class Openings extends ActReader {

    /** How many tokens after "of" the embassy may stand: "of a second Zambian". */
    private static final int REACH = 7;

    private final NounActs nouns;

    public Openings(Reading reading, NounActs nouns, Drafts drafts) {
        super(reading, drafts);
        this.nouns = nouns;
    }

    /** Drafts what such nouns tell, where no verb has told of an embassy. */
    @Override
    public void read() {
        if (lexicon.openings.isEmpty()) {
            return;
        }
        for (TableNoun mission : line.nouns) {
            if (lexicon.isOf(mission.key(), Kind.MISSION)
                    && drafts.made().stream().noneMatch(d -> d.kind == Kind.MISSION)) {
                read(mission);
            }
        }
    }

    private void read(TableNoun mission) {
        int of = mission.first() - 1;
        while (of > 0
                && mission.first() - of <= REACH
                && line.marker(of) != Relation.OF
                && line.verbAt(of) == null
                && !line.isComma(of)) {
            of--;
        }
        if (of <= 0 || line.marker(of) != Relation.OF) {
            return;
        }
        String word = line.tokens.get(of - 1).norm();
        String subtype = is(lexicon.openings, word) ? "opened" : is(lexicon.closures, word) ? "closed" : null;
        TableNoun noun = new TableNoun(of - 1, of - 1, word);
        int over = clauses.verbBefore(noun);
        if (subtype != null && (over < 0 || clauses.effect(over) != null)) { // "will study the opening"
            Trigger trigger = new Trigger(Kind.MISSION, subtype, Frame.MISSION, null, false, null, "noun " + word);
            nouns.read(noun, trigger);
        }
    }

    private static boolean is(Set<String> words, String word) {
        return words.contains(word);
    }
}
