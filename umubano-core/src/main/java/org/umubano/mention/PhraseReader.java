package org.umubano.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.mention.ActorMention.Type;
import org.umubano.text.Sentence;
import org.umubano.text.Token;

/** Reads the noun phrases of one sentence into drafts of actors and into spans. */
final class PhraseReader {

    /** Offices that name no one unless something is said of whose they are: "director", "chair". */
    private static final Set<String> LESSER = Set.of("AGENCY", "COMPANY", "SG", "NGO", "CIV", "ENV");

    private final Lexicon lexicon;
    private final TitleReader titles;
    private final BodyReader bodies;

    PhraseReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.titles = new TitleReader(lexicon);
        this.bodies = new BodyReader(lexicon);
    }

    /** Adds what a sentence names. */
    void read(String text, Sentence sentence, Scene scene) {
        List<Token> tokens = sentence.tokens();
        new Pass(text, tokens, UnitReader.read(lexicon, tokens), scene).run();
        scene.sentencesSincePlural++;
        scene.sentence++;
    }

    /** What an article has brought so far. */
    static final class Scene {
        final List<Draft> actors = new ArrayList<>();
        final List<SpanMention> spans = new ArrayList<>();
        final List<SpanMention> nested = new ArrayList<>();
        /** The plural title that a list of names may depend on: "They are A of X, B of Y". */
        private @Nullable Title open;

        private int sentencesSincePlural;
        private int sentence;
    }

    /** One sentence being read. */
    private final class Pass {
        private final String text;
        private final List<Token> tokens;
        private final List<Unit> units;
        private final List<Draft> actors;
        private final Scene scene;
        private @Nullable String side;

        Pass(String text, List<Token> tokens, List<Unit> units, Scene scene) {
            this.text = text;
            this.tokens = tokens;
            this.units = units;
            this.actors = scene.actors;
            this.scene = scene;
        }

        void run() {
            int before = actors.size();
            int i = 0;
            while (i < units.size()) {
                i = Math.max(i + 1, phrase(i));
            }
            for (int j = 0; j < units.size(); j++) {
                Unit unit = units.get(j);
                if (unit.nameType() != null || unit.roles() != 0) {
                    bodies.joined(tokens, unit, actors);
                    SpanReader.add(text, tokens, unit, scene.spans);
                }
            }
            nested(before);
            for (int j = before; j < actors.size(); j++) {
                actors.get(j).sentence = scene.sentence;
            }
        }

        /** The states of the sentence that made no actor. */
        private void nested(int before) {
            for (int i = 0; i < units.size(); i++) {
                Entry state = units.get(i).get(Role.STATE);
                if (state == null || state.weak() && !is(i - 1, Role.PREPOSITION)) {
                    continue;
                }
                boolean actor = false;
                for (int j = before; j < actors.size(); j++) {
                    actor |= actors.get(j).start == startOf(i) && actors.get(j).end == endOf(i);
                }
                if (!actor) {
                    scene.nested.add(new SpanMention(
                            startOf(i),
                            endOf(i),
                            SpanMention.Type.PLACE,
                            state.code(),
                            lexicon.nameOf(state.code()),
                            state.rule()));
                }
            }
        }

        private int startOf(int unit) {
            return tokens.get(units.get(unit).from()).start();
        }

        private int endOf(int unit) {
            return tokens.get(units.get(unit).to() - 1).end();
        }

        private boolean is(int i, Role role) {
            return i >= 0 && i < units.size() && units.get(i).is(role);
        }

        /** Reads the phrase that begins here; returns the index after it, or the same where there is none. */
        private int phrase(int i) {
            Unit unit = units.get(i);
            if (unit.entries().isEmpty() && unit.nameType() == null) {
                return i;
            }
            if (unit.is(Role.SIDE) && is(i + 1, Role.STATE)) {
                side = TitleReader.codeOf(units.get(i + 1));
                return i + 1;
            }
            Title title = unit.isAny(TitleReader.STARTERS) ? titles.at(units, tokens, i) : null;
            if (title != null) {
                return titled(title);
            }
            int end = addressed(i, null);
            if (end > i) {
                return end;
            }
            if (unit.isPersonal()) {
                return person(i, i, i, null);
            }
            end = bodies.read(text, tokens, units, i, actors);
            if (end > i) {
                return end;
            }
            return reference(i);
        }

        private int reference(int i) {
            Entry entry = units.get(i).get(Role.REFERENCE);
            if (entry == null || is(i, Role.HONORIFIC) || isLoose(entry) && !standsAlone(i + 1)) {
                return i;
            }
            ActorMention.Reference reference = ActorMention.Reference.valueOf(entry.code());
            boolean several = reference == ActorMention.Reference.OFFICES && entry.count() == 0;
            int end = several && is(i + 1, Role.GENITIVE) ? holders(entry, i) : i;
            if (end > i) {
                return end;
            }
            Type type = switch (reference) {
                case STATE -> Type.STATE;
                case THING -> Type.ORGANISATION;
                case PERSON -> Type.PERSON;
                case OFFICE, COUNTERPART -> Type.OFFICE;
                case PEOPLE, OFFICES, BOTH_STATES -> Type.GROUP;
            };
            Draft draft = new Draft(type, startOf(i), endOf(i), entry.rule());
            draft.reference = reference;
            draft.count = entry.count();
            if (entry.name() != null) {
                draft.offices.add(entry.name());
            }
            actors.add(draft);
            return i + 1;
        }

        /** "The leaders of Azerbaijan and Armenia": the holder of the office in each of the states. */
        private int holders(Entry entry, int start) {
            int i = start + 2;
            int end = start;
            while (i < units.size()) {
                while (is(i, Role.ARTICLE)) {
                    i++;
                }
                if (!is(i, Role.STATE) || is(i + 1, Role.POSSESSIVE)) {
                    break;
                }
                Draft draft =
                        new Draft(Type.OFFICE, end == start ? startOf(start) : startOf(i), endOf(i), entry.rule());
                draft.offices.add(entry.name() == null ? "HOS" : entry.name());
                draft.state = TitleReader.codeOf(units.get(i));
                actors.add(draft);
                end = i + 1;
                i = end;
                while (is(i, Role.COMMA) || is(i, Role.AND)) {
                    i++;
                }
            }
            return end;
        }

        /** Whether a word refers only where no noun follows it. */
        private static boolean isLoose(Entry entry) {
            return entry.weak() && !entry.code().equals("COUNTERPART");
        }

        /** Whether nothing that a word could belong to follows it: "thanked both for", against "both ministers". */
        private boolean standsAlone(int next) {
            return next >= units.size()
                    || !tokens.get(units.get(next).from()).isWord()
                    || is(next, Role.GENITIVE)
                    || is(next, Role.PREPOSITION);
        }

        // ---- titles

        private int titled(Title title) {
            int i = title.to;
            if (title.plural) {
                int list = namesAfterPlural(title, i);
                if (list > i) {
                    return list;
                }
                scene.open = title;
                scene.sentencesSincePlural = 0;
                return several(title);
            }
            Draft master = null;
            Title inner = title.inner < 0 ? null : titles.at(units, tokens, title.inner);
            boolean named = i < units.size() && (isName(i) || is(i, Role.HONORIFIC) || is(i, Role.RANK));
            if (inner != null && inner.to == i && named) {
                i = titled(inner);
                title.to = i;
                master = actors.get(actors.size() - 1);
            }
            int before = actors.size();
            int end = holder(title, i);
            if (master != null && actors.size() > before) {
                actors.get(actors.size() - 1).antecedent = master;
            }
            return end;
        }

        /** Whoever holds a title that ends before a unit: a name after it, or nobody. */
        private int holder(Title title, int i) {
            int j = i;
            if (is(j, Role.COMMA)
                    && (title.state() != null
                            || title.stateReference != null
                            || title.counterpart
                            || !title.offices.isEmpty())) {
                j++;
            }
            j = skipAside(j);
            int end = addressed(j, title);
            if (end > j) {
                return end;
            }
            if (j < units.size() && isName(j) && (j == i || !is(j + 1, Role.OFFICE))) {
                return person(title.from, j, j, title);
            }
            officeAlone(title);
            return Math.max(title.to, i);
        }

        /** Over an abbreviation in brackets: "United Nations (UN) Secretary-General". */
        private int skipAside(int j) {
            if (j + 2 < units.size() && form(j).equals("(") && form(j + 2).equals(")")) {
                return j + 3;
            }
            return j;
        }

        private String form(int unit) {
            return tokens.get(units.get(unit).from()).form();
        }

        private boolean isName(int i) {
            return units.get(i).isPersonal();
        }

        private void officeAlone(Title title) {
            if (title.needsName) {
                return;
            }
            boolean lesser = LESSER.containsAll(title.offices) && !title.counterpart;
            if (lesser && title.states.isEmpty() || title.offices.contains("CIV")) {
                return;
            }
            Draft draft = new Draft(Type.OFFICE, startOf(title.from), endOf(title.to - 1), title.rule);
            fill(draft, title);
            if (title.counterpart) {
                draft.reference = ActorMention.Reference.COUNTERPART;
            } else if (title.states.isEmpty() && !title.foreign) {
                draft.reference = ActorMention.Reference.OFFICE;
            }
            actors.add(draft);
        }

        private void fill(Draft draft, Title title) {
            draft.addOffices(title.offices);
            draft.state = title.state();
            draft.former = title.former;
            draft.counterpart = title.counterpart;
            draft.own = title.own && title.states.isEmpty();
            draft.bare = title.bare && title.offices.contains("AMB");
            draft.evident = true;
            if (title.foreign) {
                draft.homely = false;
            }
        }

        /** Holders of an office in the plural: one mention for each state, or a group. */
        private int several(Title title) {
            int start = startOf(title.from);
            int end = endOf(title.to - 1);
            if (title.states.size() > 1) {
                for (String state : title.states) {
                    Draft draft = new Draft(Type.OFFICE, start, end, title.rule);
                    fill(draft, title);
                    draft.state = state;
                    actors.add(draft);
                }
                return title.to;
            }
            Draft draft = new Draft(Type.GROUP, start, end, title.rule);
            fill(draft, title);
            draft.count = title.count;
            draft.homely = false;
            if (title.counterpart) {
                draft.reference = ActorMention.Reference.COUNTERPART;
            } else if (title.definite) {
                draft.reference = ActorMention.Reference.OFFICES;
            }
            actors.add(draft);
            return title.to;
        }

        /** "Presidents Kagame and Tokayev": each has the office. */
        private int namesAfterPlural(Title title, int start) {
            int i = is(start, Role.COMMA) && title.states.isEmpty() ? start + 1 : start;
            int first = i;
            while (i < units.size()) {
                int j = i;
                while (is(j, Role.HONORIFIC) || is(j, Role.RANK)) {
                    j++;
                }
                if (j >= units.size() || !isName(j)) {
                    break;
                }
                int end = person(j, j, j, title);
                i = end;
                int k = end;
                while (is(k, Role.COMMA) || is(k, Role.AND)) {
                    k++;
                }
                if (k == end || k >= units.size() || !isName(k) && !is(k, Role.HONORIFIC)) {
                    break;
                }
                i = k;
            }
            return i > first ? i : start;
        }

        // ---- persons

        /** Honorifics and ranks, and a name. */
        private int addressed(int start, @Nullable Title title) {
            int i = start;
            boolean any = false;
            while (is(i, Role.HONORIFIC) || is(i, Role.RANK) || any && is(i, Role.ACTING)) {
                any = true;
                i++;
            }
            if (!any || i >= units.size() || units.get(i).nameType() == null) {
                return start;
            }
            return person(title == null ? start : title.from, start, i, title);
        }

        /**
         * A person.
         *
         * @param from first unit of the phrase
         * @param address first unit of honorifics and ranks, or the name itself
         * @param name unit of the name
         * @return index after all that belongs to the person
         */
        private int person(int from, int address, int name, @Nullable Title title) {
            Unit unit = units.get(name);
            String owner = title == null && unit.to() - unit.from() > 1 ? ownerBefore(from) : null;
            Draft draft = new Draft(
                    Type.PERSON,
                    owner == null ? startOf(from) : startOf(from - 2),
                    endOf(name),
                    title == null ? "name" : title.rule);
            draft.state = owner;
            draft.evident = owner != null;
            draft.name(text, startOf(name), endOf(name));
            draft.side = side;
            draft.doubtful = unit.initial() && title == null && address == name;
            if (title != null) {
                fill(draft, title);
            }
            boolean rank = false;
            for (int i = address; i < name; i++) {
                rank |= is(i, Role.RANK);
                Entry honorific = units.get(i).get(Role.HONORIFIC);
                if (honorific != null && !honorific.code().isEmpty()) {
                    draft.address = honorific.code();
                }
                draft.evident = true;
            }
            int end = after(draft, name + 1);
            represented(draft, from - 1);
            if (rank && !draft.offices.contains("ARMY")) {
                boolean civil =
                        !draft.offices.isEmpty() && !draft.offices.get(0).equals("ENV");
                draft.offices.add(civil ? draft.offices.size() : 0, "ARMY");
            }
            draft.end = Math.max(draft.end, endOf(end - 1));
            actors.add(draft);
            return end;
        }

        /** "Rwanda's Paul Kagame": the state whose he is, no actor beside him; null for none. */
        private @Nullable String ownerBefore(int from) {
            if (!is(from - 1, Role.POSSESSIVE) || !is(from - 2, Role.STATE) || actors.isEmpty()) {
                return null;
            }
            Draft state = actors.get(actors.size() - 1);
            if (state.type != Type.STATE || state.start != startOf(from - 2)) {
                return null;
            }
            actors.remove(state);
            return state.state;
        }

        /** "FIBA, represented by X": he speaks for whoever was named last. */
        private void represented(Draft draft, int before) {
            if (!is(before, Role.REPRESENTED) || actors.isEmpty()) {
                return;
            }
            Draft body = actors.get(actors.size() - 1);
            if (draft.offices.isEmpty()) {
                draft.addOffices(body.offices);
            }
            draft.state = draft.state == null ? body.state : draft.state;
            draft.homely = false;
            draft.evident = true;
            draft.rule = "represented";
        }

        /** What follows a name: "of Italy", ", the foreign minister of Kazakhstan", "wari Minisitiri ...". */
        private int after(Draft draft, int start) {
            int i = start;
            if (is(i, Role.GENITIVE) || is(i, Role.PREPOSITION) && is(i + 1, Role.STATE) && is(i - 1, Role.GENITIVE)) {
                int j = i + 1;
                while (is(j, Role.ARTICLE)) {
                    j++;
                }
                if (is(j, Role.STATE) && draft.state == null) {
                    Entry state = units.get(j).get(Role.STATE);
                    draft.state = state == null ? null : state.code();
                    draft.evident = true;
                    if (draft.offices.isEmpty()
                            && scene.open != null
                            && scene.sentencesSincePlural < 4
                            && !draft.counterpart) {
                        draft.addOffices(scene.open.offices);
                        draft.rule = "list";
                    }
                    i = j + 1;
                }
            }
            if (i + 2 < units.size()
                    && form(i).equals("(")
                    && is(i + 1, Role.STATE)
                    && form(i + 2).equals(")")) {
                Entry state = units.get(i + 1).get(Role.STATE);
                if (draft.state == null && state != null) {
                    draft.state = state.code();
                }
                i += 3;
            }
            int end = apposition(draft, i);
            return Math.max(end, i);
        }

        private int apposition(Draft draft, int start) {
            int i = start;
            if (is(i, Role.CHARGE) && is(i + 1, Role.PORTFOLIO) && draft.offices.isEmpty()) {
                Entry portfolio = units.get(i + 1).get(Role.PORTFOLIO);
                if (portfolio != null && tokens.get(units.get(i + 1).from()).isCapitalised()) {
                    draft.offices.add(portfolio.code());
                    draft.evident = true;
                    return i + 2;
                }
            }
            boolean comma = is(i, Role.COMMA) || i < units.size() && form(i).equals("(");
            if (comma) {
                i++;
            }
            boolean direct = is(i, Role.FORMER) || is(i, Role.ALSO) || is(i, Role.OFFICE) && lexiconRelative(i);
            if (!comma && !direct) {
                return start;
            }
            while (is(i, Role.ALSO) || is(i, Role.AND) && !comma) {
                i++;
            }
            Title title = i < units.size() ? titles.at(units, tokens, i) : null;
            if (title == null || title.plural || title.counterpart) {
                return start;
            }
            int next = title.to;
            boolean named =
                    next < units.size() && (isName(next) && !units.get(next).initial() || is(next, Role.HONORIFIC));
            int end = title.to;
            if (comma && named) {
                Title inner = title.inner < 0 ? null : titles.at(units, tokens, title.inner);
                if (inner == null) {
                    return start;
                }
                end = titled(inner);
                draft.antecedent = actors.get(actors.size() - 1);
            }
            draft.addOffices(title.offices);
            draft.former |= title.former;
            draft.homely &= !title.foreign;
            draft.own |= title.own && title.states.isEmpty();
            if (draft.state == null) {
                draft.state = title.state();
            }
            draft.evident = true;
            if (draft.rule.equals("name")) {
                draft.rule = title.rule;
            }
            return end;
        }

        /** An office in lower case right after a name, "uhagarariye u Rwanda", is said of it. */
        private boolean lexiconRelative(int i) {
            return !tokens.get(units.get(i).from()).isCapitalised();
        }
    }
}
