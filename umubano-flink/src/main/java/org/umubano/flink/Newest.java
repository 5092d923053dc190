package org.umubano.flink;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.umubano.flink.Light.Version;

/**
 * Of the versions of an article lets the later ones through, as they come: one that tells of events, or, with no bytes, that
 * the article tells of none any more. Keeps some 300 bytes for each article, on all machines; where the job is told to
 * forget, as long as that.
 */
final class Newest extends KeyedProcessFunction<String, Packed, Packed> {

    private static final long serialVersionUID = 2;

    private final Rounds rounds;

    /** The version that counts so far, and whether it tells of events. */
    record Seen(Version version, boolean tells) {}

    @SuppressWarnings("NullAway.Init") // set by open
    private transient ValueState<byte[]> seen;

    Newest(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void open(OpenContext context) {
        seen = getRuntimeContext()
                .getState(new ValueStateDescriptor<>("seen", PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO));
    }

    @Override
    public void processElement(Packed packed, Context context, Collector<Packed> out) throws Exception {
        Light light = RecordBytes.read(packed.bytes, Light.class);
        byte[] before = seen.value();
        Seen old = before == null ? null : RecordBytes.read(before, Seen.class);
        if (old != null && Version.ORDER.compare(old.version(), light.version()) >= 0) {
            return;
        }
        seen.update(RecordBytes.write(new Seen(light.version(), light.tells())));
        if (before == null && rounds.forgets()) {
            long end = rounds.end(context.timerService().currentWatermark());
            if (end < Long.MAX_VALUE) {
                context.timerService().registerEventTimeTimer(end + rounds.keepMillis());
            }
        }
        if (light.tells()) {
            out.collect(packed);
        } else if (old != null && old.tells()) {
            out.collect(new Packed(packed.key, new byte[0]));
        }
    }

    @Override
    public void onTimer(long time, OnTimerContext context, Collector<Packed> out) {
        seen.clear();
    }
}
