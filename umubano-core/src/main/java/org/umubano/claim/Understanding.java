package org.umubano.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.umubano.claim.CheckedClaim.Answer;
import org.umubano.claim.CheckedClaim.Witnessed;
import org.umubano.coreference.Names;
import org.umubano.event.EventMention;
import org.umubano.event.Participant;
import org.umubano.event.ToldFigures;
import org.umubano.language.WordAnalysis;
import org.umubano.mention.ActorMention;
import org.umubano.mention.SpanMention;
import org.umubano.text.Folding;
import org.umubano.text.Table;
import org.umubano.time.TimeExpression;
import org.umubano.time.TimexType;

/**
 * How far a sentence was understood: which of its content words say something that was held against the articles, in a field
 * of a claim or by the same word in the sentences that tell of the act, and which were not checked. A reader has to judge
 * those himself.
 *
 * @param words number of content words: nouns, names, verbs, adjectives, numbers
 * @param missed those that were not checked, in the order of the text
 */
public record Understanding(int words, List<String> missed) {

    /** Words that say how an act is told, and nothing that could be true or false, by language. */
    private static final Map<String, Set<String>> PLAIN = new ConcurrentHashMap<>();

    private static final Map<String, Set<String>> SORTS = new ConcurrentHashMap<>();

    public Understanding {
        missed = List.copyOf(missed);
    }

    /** 0 to 1. */
    public double share() {
        return words == 0 ? 0 : 1 - missed.size() / (double) words;
    }

    static Understanding of(Wording wording, List<CheckedClaim> claims) {
        Reader reader = new Reader(wording, claims);
        int words = 0;
        Set<String> missed = new LinkedHashSet<>();
        for (WordAnalysis word : wording.words()) {
            if (isContent(word)) {
                words++;
                if (claims.isEmpty() || !reader.isChecked(word)) {
                    missed.add(word.form());
                }
            }
        }
        return new Understanding(words, List.copyOf(missed));
    }

    private static boolean isContent(WordAnalysis word) {
        return switch (word.pos()) {
            case "NOUN", "PROPN", "VERB", "ADJ", "NUM" -> true;
            default -> false;
        };
    }

    private static Set<String> plain(String language) {
        Set<String> out = new HashSet<>();
        String folder = "lang/" + language + "/";
        Table.load(folder + "governors.tsv").rows().stream()
                .filter(r -> !r.get("effect").equals("say"))
                .forEach(r -> out.addAll(List.of(Folding.fold(r.get("lemma")).split(" "))));
        out.addAll(words(language, "plain"));
        return Set.copyOf(out);
    }

    private static Set<String> words(String language, String key) {
        Set<String> out = new HashSet<>();
        Table.load("lang/" + language + "/check.tsv").rows().stream()
                .filter(r -> r.get("key").equals(key))
                .forEach(r -> r.list("text").forEach(w -> out.add(Folding.fold(w))));
        return Set.copyOf(out);
    }

    /** Looks for each word in what the claims ask and in what the articles say of them. */
    private static final class Reader {
        private final Wording wording;
        private final List<EventMention> asked;
        private final Set<String> plain;
        /** Nouns that name the sort of an act: "agreement", "talks". */
        private final Set<String> sorts;
        /** Words of names of people and programmes that the claims ask for. */
        private final Set<String> names = new HashSet<>();
        /** Words of the sentences of those who tell of the act, in the language of the sentence. */
        private final Set<String> told = new HashSet<>();
        /** What those sentences speak of, in any language. */
        private final Set<String> toldThings = new HashSet<>();
        /** Verbs by which acts were read; one for each act. */
        private final Map<Integer, EventMention> verbs = new HashMap<>();

        private final Set<String> figures = new HashSet<>();

        Reader(Wording wording, List<CheckedClaim> claims) {
            this.wording = wording;
            this.asked = claims.stream().map(CheckedClaim::asked).toList();
            this.plain = PLAIN.computeIfAbsent(wording.language(), Understanding::plain);
            this.sorts = SORTS.computeIfAbsent(wording.language(), l -> words(l, "sort"));
            for (CheckedClaim claim : claims) {
                claim.asked().named().forEach(n -> names.addAll(Names.words(n)));
                for (Participant p : claim.asked().participants()) {
                    names.addAll(p.name() == null ? List.of() : Names.words(p.name()));
                }
                FigureChecks.of(claim.asked()).values().forEach(figures::addAll);
                tell(claim);
                verb(claim.asked());
            }
        }

        private void tell(CheckedClaim claim) {
            for (CheckedClaim.Field field : claim.fields()) {
                if (field.field().equals(FieldChecks.ACT) && field.answer() == Answer.SUPPORTED) {
                    for (Witnessed w : field.supports()) {
                        w.mentions().forEach(this::tell);
                    }
                }
            }
        }

        private void tell(EventMention m) {
            m.sentences().forEach(e -> tell(Wording.of(e.text(), m.language())));
        }

        private void tell(Wording sentence) {
            if (sentence.language().equals(wording.language())) {
                told.addAll(sentence.vocabulary());
            }
            sentence.words().forEach(w -> things(w, sentence.language()).forEach(toldThings::add));
        }

        /** The first verb of the line by which an act was read that no other act has taken. */
        private void verb(EventMention m) {
            TriggerWords trigger = TriggerWords.of(m);
            for (int i = 0; i < wording.words().size(); i++) {
                if (!verbs.containsKey(i) && trigger.hasVerb(wording.words().get(i))) {
                    verbs.put(i, m);
                    return;
                }
            }
        }

        boolean isChecked(WordAnalysis word) {
            TimeExpression time = wording.times().stream()
                    .filter(t -> t.start() <= word.start() && word.start() < t.end())
                    .findFirst()
                    .orElse(null);
            if (time != null) {
                return isAsked(time) || isTold(word);
            }
            return isActor(word)
                    || isSpan(word)
                    || isOfAct(word)
                    || isFigure(word)
                    || TriggerWords.isIn(plain, word)
                    || names.contains(Names.fold(word.form()))
                    || isTold(word);
        }

        private boolean isTold(WordAnalysis word) {
            return Wording.isIn(told, word) || things(word, wording.language()).anyMatch(toldThings::contains);
        }

        /** What the tables of figures call a word, in any language. */
        private static Stream<String> things(WordAnalysis word, String language) {
            return ToldFigures.of(language).things(Folding.fold(word.form())).stream();
        }

        /** A date or a length that a claim has. */
        private boolean isAsked(TimeExpression time) {
            boolean isLength = time.type() == TimexType.DURATION;
            return asked.stream()
                    .anyMatch(m -> isLength
                            ? time.value().equals(m.duration())
                            : time.from() != null
                                    && m.from() != null
                                    && (time.from().equals(m.from())
                                            || time.from().equals(m.to())
                                            || m.from().equals(time.to())));
        }

        /** Of a state, or a person, that a claim has. */
        private boolean isActor(WordAnalysis word) {
            for (ActorMention actor : wording.actors()) {
                boolean isHere = actor.start() <= word.start() && word.start() < actor.end();
                // "Kenyan diplomats": whose they are is asked for, and not what they are.
                boolean isName = Character.isUpperCase(word.form().charAt(0));
                if (isHere
                        && (isName || isWho(actor))
                        && !isPlace(actor)
                        && asked.stream().anyMatch(m -> isOf(actor, m))) {
                    return true;
                }
            }
            return false;
        }

        /** A person, a state, or the holder of an office that a claim has. */
        private boolean isWho(ActorMention actor) {
            boolean isOffice = asked.stream()
                    .flatMap(m -> m.participants().stream())
                    .anyMatch(p -> p.office() != null && actor.offices().contains(p.office()));
            return switch (actor.type()) {
                case PERSON, STATE -> true;
                default -> isOffice;
            };
        }

        /** A town that stands for no government here: some other phrase names its state. */
        private boolean isPlace(ActorMention actor) {
            return actor.type() == ActorMention.Type.STATE
                    && wording.spans(SpanMention.Type.PLACE).stream().anyMatch(s -> s.start() == actor.start())
                    && wording.actors().stream()
                            .anyMatch(a -> a.start() != actor.start()
                                    && a.state() != null
                                    && a.state().equals(actor.state()));
        }

        private static boolean isOf(ActorMention actor, EventMention m) {
            boolean isPlace = m.place() != null
                    && m.place().state() != null
                    && m.place().state().equals(actor.state());
            return isPlace
                    || m.participants().stream()
                            .anyMatch(p -> p.state() != null && p.state().equals(actor.state())
                                    || p.name() != null
                                            && actor.name() != null
                                            && Names.same(Names.words(p.name()), Names.words(actor.name())));
        }

        private boolean isSpan(WordAnalysis word) {
            for (SpanMention span : wording.spans()) {
                boolean isHere = span.start() <= word.start() && word.start() < span.end();
                if (isHere && asked.stream().anyMatch(m -> isOf(span, m))) {
                    return true;
                }
            }
            return false;
        }

        private boolean isOf(SpanMention span, EventMention m) {
            return switch (span.type()) {
                case PLACE ->
                    m.place() != null
                            && span.name() != null
                            && span.name().equals(m.place().city());
                case TOPIC -> m.topics().contains(Wording.topic(span));
                case INSTRUMENT -> m.topics().contains(Wording.topic(span)) || new SubjectChecks(m, wording).asks(span);
                default -> false;
            };
        }

        /** The verb by which an act was read; a noun that only names its sort, where the line of the act has it. */
        private boolean isOfAct(WordAnalysis word) {
            return verbs.containsKey(wording.words().indexOf(word))
                    || !word.pos().equals("VERB")
                            && TriggerWords.isIn(sorts, word)
                            && asked.stream().anyMatch(m -> TriggerWords.of(m).hasNoun(word));
        }

        /** A number of a figure that a claim has, or the word for what is counted. */
        private boolean isFigure(WordAnalysis word) {
            String form = Folding.fold(word.form());
            if (figures.isEmpty()) {
                return false;
            }
            if (!Character.isDigit(form.charAt(0))) {
                return ToldFigures.of(wording.language()).isWord(form)
                        || figures.stream().anyMatch(f -> Figures.says(form, wording.language(), plainNumber(f)));
            }
            String digits = form.replaceAll("[^0-9]", "");
            return figures.stream().anyMatch(f -> {
                String number = plainNumber(f).replace(".", "");
                return number.startsWith(digits)
                        && number.substring(digits.length()).chars().allMatch(c -> c == '0');
            });
        }

        private static String plainNumber(String figure) {
            return figure.substring(figure.lastIndexOf(' ') + 1);
        }
    }
}
