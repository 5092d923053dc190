package org.umubano.mention;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One person of an article, with all that its mentions say of him. */
final class Person {

    String name = "";
    /** Folded words of the fullest form. */
    List<String> words = List.of();

    final Set<String> offices = new LinkedHashSet<>();

    /** The lines of the table that the titles before and after his name are of. */
    final Set<String> styles = new HashSet<>();

    @Nullable
    String state;

    boolean former;
    /** Whether the article gives him an office that is no former one. */
    boolean holds;
    /** Whether something beside capital letters says that this is a person. */
    boolean evident;
    /** Whether a title with the same last name, beside his name, is somebody else's. */
    boolean untitled;
    /** Whether "ambassador" is all that is said of his office, and of no state: often a mere title. */
    boolean bare;
    /** Whether the table of officials knows him with this office: a state that says otherwise is another thing. */
    boolean certain;
    /** Whether he is someone's counterpart, of another state then. */
    boolean counterpart;
    /** The state of somebody's counterpart that he has: he is of another. */
    @Nullable
    String notOf;
    /** The line of the officials' table that filled something, or empty. */
    String filled = "";
    /** Whether his state is only guessed from what the article speaks of. */
    boolean guessed;
    /** A title of address that is an office where nothing better is known. */
    @Nullable
    String address;
}
