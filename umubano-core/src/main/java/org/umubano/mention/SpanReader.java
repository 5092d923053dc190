package org.umubano.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.mention.SpanMention.Type;
import org.umubano.text.Token;

/** Makes spans of the units that name places, topics, instruments, programmes and gatherings. */
final class SpanReader {

    private static final long SPANS =
            Unit.bits(Role.PLACE, Role.TOPIC, Role.INSTRUMENT, Role.GATHERING, Role.SEAT, Role.REGION);

    private SpanReader() {}

    /** @param marked whether a word that marks places stands right before: places that may be names of people count then */
    static void add(String text, List<Token> tokens, Unit unit, boolean marked, List<SpanMention> spans) {
        if (unit.nameType() == null && !unit.isAny(SPANS)) {
            return;
        }
        int start = tokens.get(unit.from()).start();
        int end = tokens.get(unit.to() - 1).end();
        if ("NAMED".equals(unit.nameType())) {
            spans.add(new SpanMention(start, end, Type.NAMED, null, text.substring(start, end), "head"));
        } else if ("PLACE".equals(unit.nameType())) {
            spans.add(new SpanMention(start, end, Type.PLACE, null, text.substring(start, end), "head"));
        }
        if (!unit.isAny(SPANS)) {
            return;
        }
        boolean place = false;
        for (Entry entry : unit.entries()) {
            boolean isPlace = !place && entry.role() == Role.PLACE && (marked || !entry.weak());
            SpanMention span = isPlace
                    ? new SpanMention(start, end, Type.PLACE, entry.state(), entry.name(), entry.rule())
                    : ofEntry(start, end, entry);
            if (span != null) {
                spans.add(span);
            }
            place |= isPlace;
        }
        Entry seat = place ? null : unit.get(Role.SEAT);
        if (seat != null) {
            spans.add(new SpanMention(start, end, Type.PLACE, seat.state(), seat.name(), seat.rule()));
        }
        Entry region = place ? null : unit.get(Role.REGION);
        if (region != null) {
            spans.add(new SpanMention(
                    start, end, Type.PLACE, null, text.substring(start, end), "region:" + region.code()));
        }
    }

    /** What an entry names that is no place; null where it makes an actor or nothing. */
    private static @Nullable SpanMention ofEntry(int start, int end, Entry entry) {
        return switch (entry.role()) {
            case TOPIC -> // "by video link", "the Security Council" are about no sector
                entry.code().isEmpty()
                        ? null
                        : new SpanMention(start, end, Type.TOPIC, entry.code(), null, entry.rule());
            case INSTRUMENT -> new SpanMention(start, end, Type.INSTRUMENT, entry.code(), null, entry.rule());
            case GATHERING -> new SpanMention(start, end, Type.GATHERING, entry.code(), entry.name(), entry.rule());
            default -> null;
        };
    }
}
