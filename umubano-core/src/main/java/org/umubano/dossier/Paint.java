package org.umubano.dossier;

/** Colours a piece of text for a terminal. It must not change what is seen of the text itself. */
@FunctionalInterface
public interface Paint {

    Paint NONE = (tone, text) -> text;

    String paint(Tone tone, String text);
}
