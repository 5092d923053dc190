package org.umubano.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.mention.ActorMention.Type;
import org.umubano.mention.PhraseReader.Scene;

/**
 * Reads holders of offices and people: titles with the names that belong to them, and what is said right after a name. A
 * title without a name goes to {@link NamelessTitles}.
 */
final class HolderReader {

    private final TitleReader titles;
    private final SentenceUnits sentence;
    private final List<Draft> actors;
    private final Scene scene;
    private final NamelessTitles nameless;
    private final SharedTitles shared;

    /** The state on whose side the people that follow stand; null for none. */
    private @Nullable String side;

    HolderReader(TitleReader titles, SentenceUnits sentence, Scene scene) {
        this.titles = titles;
        this.sentence = sentence;
        this.actors = scene.actors;
        this.scene = scene;
        this.nameless = new NamelessTitles(sentence, scene.actors);
        this.shared = new SharedTitles(sentence, scene.actors, this);
    }

    /** Whose side "on the side of" names, from here on. */
    void side(String state) {
        side = state;
    }

    int titled(Title title) {
        int i = behindFormer(title, title.to);
        if (title.plural) {
            int list = shared.read(title, i);
            if (list > i) {
                return list;
            }
            scene.open = title;
            scene.sentencesSincePlural = 0;
            return nameless.several(title);
        }
        Draft master = null;
        Title inner = title.inner < 0 ? null : titles.at(sentence.units(), sentence.tokens(), title.inner);
        boolean named = i < sentence.size()
                && (sentence.isName(i) || sentence.is(i, Role.HONORIFIC) || sentence.is(i, Role.RANK));
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
        int j = i + 2 < sentence.size() && !sentence.get(i + 1).isPersonal() ? skipAside(i) : i;
        if (sentence.is(j, Role.COMMA)
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
        if (j < sentence.size() && sentence.isName(j) && (j == i || !sentence.is(j + 1, Role.OFFICE))) {
            return person(title.from, j, j, title);
        }
        nameless.one(title);
        return Math.max(title.to, i);
    }

    /** Over an abbreviation in brackets: "United Nations (UN) Secretary-General", "Umugaba Mukuru w'Ingabo za X (XDF), Gen Y". */
    private int skipAside(int j) {
        if (j + 2 < sentence.size()
                && sentence.token(j).form().equals("(")
                && sentence.token(j + 2).form().equals(")")) {
            return j + 3;
        }
        return j;
    }

    /** Honorifics and ranks, and a name. */
    int addressed(int start, @Nullable Title title) {
        int i = start;
        boolean any = false;
        while (sentence.is(i, Role.HONORIFIC) || sentence.is(i, Role.RANK) || any && sentence.is(i, Role.ACTING)) {
            any = true;
            i++;
        }
        if (!any || i >= sentence.size() || sentence.get(i).nameType() == null) {
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
    int person(int from, int address, int name, @Nullable Title title) {
        Unit unit = sentence.get(name);
        boolean isWhole = unit.to() - unit.from() > 1
                || !actors.isEmpty() && actors.get(actors.size() - 1).type == Type.ORGANISATION; // "NATO's Stoltenberg"
        String owner = title == null && isWhole ? ownerBefore(from) : null;
        Draft draft = new Draft(
                Type.PERSON,
                owner == null ? sentence.startOf(from) : sentence.startOf(from - 2),
                sentence.endOf(name),
                title == null ? "name" : title.rule);
        draft.state = owner;
        draft.evident = owner != null;
        draft.name(sentence.text(), sentence.startOf(name), sentence.endOf(name));
        draft.side = side;
        draft.joined = sentence.is(from - 1, Role.AND) || sentence.is(from - 1, Role.COMMA);
        draft.doubtful = unit.initial() && title == null && address == name;
        if (title != null) {
            title.fill(draft);
        }
        boolean rank = false;
        for (int i = address; i < name; i++) {
            rank |= sentence.is(i, Role.RANK);
            Entry honorific = sentence.get(i).get(Role.HONORIFIC);
            if (honorific != null && !honorific.code().isEmpty()) {
                draft.address = honorific.code();
            }
            draft.evident = true;
        }
        int end = after(draft, name + 1);
        represented(draft, from - 1);
        if (rank && !draft.offices.contains("ARMY")) {
            boolean civil = !draft.offices.isEmpty() && !draft.offices.get(0).equals("ENV");
            draft.offices.add(civil ? draft.offices.size() : 0, "ARMY");
        }
        draft.end = Math.max(draft.end, sentence.endOf(end - 1));
        actors.add(draft);
        return end;
    }

    /** "Rwanda's Paul Kagame", "the UN's Antonio Guterres": the state or body whose he is, no actor beside him; null for none. */
    private @Nullable String ownerBefore(int from) {
        if (!sentence.is(from - 1, Role.POSSESSIVE) || !sentence.is(from - 2, Role.STATE) || actors.isEmpty()) {
            return null;
        }
        Draft state = actors.get(actors.size() - 1);
        boolean isOwner = (state.type == Type.STATE || state.type == Type.ORGANISATION)
                && state.start == sentence.startOf(from - 2);
        return isOwner && actors.remove(state) ? state.state : null;
    }

    /** "FIBA, represented by X": he speaks for whoever was named last. */
    private void represented(Draft draft, int before) {
        if (!sentence.is(before, Role.REPRESENTED) || actors.isEmpty()) {
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
        boolean apart = sentence.is(start, Role.COMMA) && isClosed(shared.ofState(start + 1) + 1);
        int i = apart ? start + 1 : start;
        if (sentence.is(i, Role.GENITIVE)
                || sentence.is(i, Role.PREPOSITION)
                        && sentence.is(i + 1, Role.STATE)
                        && sentence.is(i - 1, Role.GENITIVE)) {
            int j = i + 1;
            while (sentence.is(j, Role.ARTICLE)) {
                j++;
            }
            if (sentence.is(j, Role.STATE) && draft.state == null) {
                Entry state = sentence.get(j).get(Role.STATE);
                draft.state = state == null ? null : state.code();
                draft.evident = true;
                listed(draft);
                i = j + 1;
            }
        }
        if (i + 2 < sentence.size()
                && sentence.token(i).form().equals("(")
                && sentence.is(i + 1, Role.STATE)
                && sentence.token(i + 2).form().equals(")")) {
            Entry state = sentence.get(i + 1).get(Role.STATE);
            if (draft.state == null && state != null) {
                draft.state = state.code();
                listed(draft);
            }
            i += 3;
        }
        int end = apposition(draft, i);
        return Math.max(end, apart && i == start + 1 ? start : i);
    }

    /** Somebody of a list, "the envoys are A of X and B (Y)", has the office that the list is of. */
    private void listed(Draft draft) {
        if (draft.offices.isEmpty()
                && scene.open != null
                && scene.sentencesSincePlural < 4
                && !draft.counterpart
                && !(draft.name != null && Officials.world().mayKnow(draft.words))) {
            draft.addOffices(scene.open.offices);
            draft.rule = "list";
        }
    }

    /** "N.N., of X, and M.M., of Y": a comma, "and" or the end of the sentence behind a state. */
    private boolean isClosed(int i) {
        return i > 0
                && (sentence.is(i, Role.COMMA)
                        || sentence.is(i, Role.AND)
                        || i >= sentence.size()
                        || sentence.token(i).form().equals("."));
    }

    /** What is said of somebody behind his name; where it ends. */
    private int apposition(Draft draft, int start) {
        int i = start;
        Entry charge = charge(draft, i);
        if (charge != null) {
            draft.offices.add(charge.code());
            draft.evident = true;
            return i + 2;
        }
        boolean comma = sentence.is(i, Role.COMMA)
                || i < sentence.size() && sentence.token(i).form().equals("(");
        if (comma) {
            i++;
        }
        boolean direct = sentence.is(i, Role.FORMER)
                || sentence.is(i, Role.ALSO)
                || sentence.is(i, Role.OFFICE) && lexiconRelative(i);
        if (!comma && !direct) {
            return start;
        }
        while (sentence.is(i, Role.ALSO) || sentence.is(i, Role.AND) && !comma) {
            i++;
        }
        Title title = i < sentence.size() ? titles.at(sentence.units(), sentence.tokens(), i) : null;
        if (title == null || title.plural || title.counterpart) {
            return start;
        }
        int next = title.to;
        boolean named = next < sentence.size()
                && (sentence.isName(next) && !sentence.get(next).initial() || sentence.is(next, Role.HONORIFIC));
        int end = title.to;
        if (comma && titles.isOfNext(draft, title, sentence)) {
            return start;
        }
        if (comma && named) {
            Title inner = title.inner < 0 ? null : titles.at(sentence.units(), sentence.tokens(), title.inner);
            if (inner == null) {
                return start;
            }
            end = titled(inner);
            draft.antecedent = actors.get(actors.size() - 1);
        }
        hold(draft, title);
        return title.former ? Math.max(end, apposition(draft, end)) : end;
    }

    /** "In charge of Trade", behind the name of somebody without an office: the portfolio; null for none. */
    private @Nullable Entry charge(Draft draft, int i) {
        boolean may = sentence.is(i, Role.CHARGE) && sentence.is(i + 1, Role.PORTFOLIO) && draft.offices.isEmpty();
        return may && sentence.token(i + 1).isCapitalised()
                ? sentence.get(i + 1).get(Role.PORTFOLIO)
                : null;
    }

    /** Somebody holds an office that is said of him. */
    private static void hold(Draft draft, Title title) {
        if (draft.former && !title.former && isOffice(title)) {
            draft.offices.clear(); // "former president X, the African Union's envoy": what he is now
            draft.state = null;
            draft.former = false;
            draft.style = title.rule;
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
    }

    /** Whether a title names whose it is. */
    private static boolean isOffice(Title title) {
        return title.state() != null && !title.offices.isEmpty();
    }

    /** "African Union envoy and former president X": the name behind the former office is that of the envoy. */
    private int behindFormer(Title title, int i) {
        if (title.former || !isOffice(title) || !sentence.is(i, Role.AND)) {
            return i;
        }
        Title other = titles.at(sentence.units(), sentence.tokens(), i + 1);
        boolean former = other != null && other.former && !other.plural && other.to < sentence.size();
        return former && other != null && sentence.isName(other.to) ? other.to : i;
    }

    /** An office in lower case right after a name, "uhagarariye u Rwanda", is said of it. */
    private boolean lexiconRelative(int i) {
        return !sentence.token(i).isCapitalised();
    }
}
