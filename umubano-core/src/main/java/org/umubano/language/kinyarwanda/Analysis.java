package org.umubano.language.kinyarwanda;

import java.util.List;

/** One reading of a word. */
public sealed interface Analysis permits VerbAnalysis, NounAnalysis, OtherAnalysis {

    /** Dictionary form: infinitive of a verb, noun with its augment, full form of a particle. */
    String lemma();

    /** English, short; empty where not known. */
    String gloss();

    /** How unlikely the reading is, in nats; readings are sorted by it, least first. */
    double cost();

    /** The pieces of the word. */
    List<Morph> morphs();
}
