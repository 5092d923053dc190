package org.umubano.language.kinyarwanda;

/** Tense, aspect and mood of a verb form, after the names of KINYARWANDA.md; in brackets how it is written. */
public enum Tense {
    /** (Ø ... -a): simple present, also in relatives and participles. */
    PRESENT,
    /** (-ra- ... -a): present, or what is certain to come. */
    PRESENT_DISJOINT,
    /** (-a- ... -ye): the past of news. */
    PAST,
    /** (Ø ... -ye, -ra- ... -ye): near past and state reached. */
    PERFECT,
    /** (-ara- ... -ye): past at the end of a clause. */
    PAST_DISJOINT,
    /** (-a- ... -aga): used to, was doing. */
    HABITUAL_PAST,
    /** (-za- ... -a). */
    FUTURE,
    /** (-ka- ... -a): and then. */
    CONSECUTIVE,
    /** (-kaza- ... -a): and then will. */
    CONSECUTIVE_FUTURE,
    /** (-racya-, -ki-): still. */
    STILL,
    /** (-a- ... -a; after ni-): would, if. */
    CONDITIONAL,
    /** (... -e): that he do, let. */
    SUBJUNCTIVE,
    /** (ku- ... -a). */
    INFINITIVE,
    /** (... -a, mu- ... -e). */
    IMPERATIVE,
    /** (nti- ... -ra-, -aka-): not yet. */
    NOT_YET
}
