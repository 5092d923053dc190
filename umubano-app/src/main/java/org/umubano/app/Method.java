package org.umubano.app;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.umubano.claim.Event;
import org.umubano.coding.ArticleCoder;
import org.umubano.event.CodedArticle;

/**
 * The method as the programs call it: how an article is coded, and how coded articles become events. Both are loaded
 * when first asked for, so that a command pays only for what it uses.
 */
public final class Method {

    private final Supplier<ArticleCoder> coder;
    private final Supplier<Function<Collection<CodedArticle>, List<Event>>> linker;

    public Method(Supplier<ArticleCoder> coder, Supplier<Function<Collection<CodedArticle>, List<Event>>> linker) {
        this.coder = once(coder);
        this.linker = once(linker);
    }

    /** What codes articles, loaded when first asked for. */
    public ArticleCoder coder() {
        return coder.get();
    }

    /** The events that the mentions of some articles are of. */
    public List<Event> link(Collection<CodedArticle> articles) {
        return linker.get().apply(articles);
    }

    private static <T> Supplier<T> once(Supplier<T> make) {
        return new Supplier<>() {
            private @org.jspecify.annotations.Nullable T made;

            @Override
            public synchronized T get() {
                T value = made;
                if (value == null) {
                    value = make.get();
                    made = value;
                }
                return value;
            }
        };
    }
}
