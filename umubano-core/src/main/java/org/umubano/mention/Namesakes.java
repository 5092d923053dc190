package org.umubano.mention;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.umubano.mention.ActorMention.Type;
import org.umubano.text.Sentence;

/** People whose surname is also a place, a state or armed men: "Mahama praised Rwanda", where the article names President John Mahama. */
final class Namesakes {

    /** A surname is longer than this. */
    private static final int SHORT = 3;

    private Namesakes() {}

    /** Makes people of the places, states and bodies that are surnames of people whom the article names with an office. */
    static void read(String text, List<Sentence> sentences, PhraseReader.Scene scene) {
        Map<String, Draft> surnames = surnames(scene.actors);
        if (surnames.isEmpty()) {
            return;
        }
        for (Iterator<SpanMention> it = scene.spans.iterator(); it.hasNext(); ) {
            SpanMention span = it.next();
            Draft named = span.type() == SpanMention.Type.PLACE
                    ? surnames.get(text.substring(span.start(), span.end()))
                    : null;
            if (named != null && span.start() > named.nameEnd) {
                int number = sentenceOf(sentences, span.start());
                if (number >= 0) {
                    insert(scene.actors, person(text, span.start(), span.end(), number));
                    it.remove();
                }
            }
        }
        for (int i = 0; i < scene.actors.size(); i++) {
            Draft state = scene.actors.get(i);
            boolean shared = state.type == Type.STATE || state.type == Type.GROUP || state.type == Type.ORGANISATION;
            Draft named = shared ? surnames.get(text.substring(state.start, state.end)) : null;
            if (named != null && state.start > named.nameEnd) {
                scene.actors.set(i, person(text, state.start, state.end, state.sentence));
            }
        }
    }

    private static Map<String, Draft> surnames(List<Draft> actors) {
        Map<String, Draft> out = new HashMap<>();
        for (Draft actor : actors) {
            String name = actor.name;
            int space = name == null ? -1 : name.lastIndexOf(' ');
            if (name != null
                    && space > 0
                    && name.length() - space - 1 > SHORT
                    && actor.type == Type.PERSON
                    && !actor.offices.isEmpty()) {
                out.putIfAbsent(name.substring(space + 1), actor);
            }
        }
        return out;
    }

    private static Draft person(String text, int start, int end, int sentence) {
        Draft out = new Draft(Type.PERSON, start, end, "namesake");
        out.name(text, start, end);
        out.sentence = sentence;
        return out;
    }

    private static void insert(List<Draft> actors, Draft person) {
        int i = 0;
        while (i < actors.size() && actors.get(i).start < person.start) {
            i++;
        }
        actors.add(i, person);
    }

    private static int sentenceOf(List<Sentence> sentences, int at) {
        for (int i = 0; i < sentences.size(); i++) {
            if (at >= sentences.get(i).start() && at < sentences.get(i).end()) {
                return i;
            }
        }
        return -1;
    }
}
