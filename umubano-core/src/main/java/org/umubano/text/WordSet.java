package org.umubano.text;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words as {@link Token#norm()} has them, for asking of every word of a text whether it is one: as {@link WordMap}, by a bit of
 * their hash. In the order of their letters; cannot be changed, safe for use by many threads.
 */
public final class WordSet extends AbstractSet<String> {

    private final Set<String> words;
    private final WordMap<String> index;

    public WordSet(Collection<String> words) {
        this.words = Collections.unmodifiableSet(new TreeSet<>(words));
        Map<String, String> each = new HashMap<>();
        words.forEach(word -> each.put(word, word));
        this.index = new WordMap<>(each);
    }

    @Override
    public boolean contains(Object word) {
        return word instanceof String string && index.get(string) != null;
    }

    @Override
    public Iterator<String> iterator() {
        return words.iterator();
    }

    @Override
    public int size() {
        return words.size();
    }
}
