package org.umubano.flink;

import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.umubano.flink.Light.Version;

/**
 * Of the versions of an article lets the later ones through, as they come: one that tells of events, or, with no bytes, that
 * the article tells of none any more. Keeps some 400 bytes for each article, on all machines.
 */
final class Newest extends KeyedProcessFunction<String, Packed, Packed> {

    private static final long serialVersionUID = 1;

    /** The version that counts so far, and whether it tells of events. */
    record Seen(Version version, boolean tells) {}

    @SuppressWarnings("NullAway.Init") // set by open
    private transient ValueState<byte[]> seen;

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
        boolean tells = light.article() != null;
        seen.update(RecordBytes.write(new Seen(light.version(), tells)));
        if (tells) {
            out.collect(packed);
        } else if (old != null && old.tells()) {
            out.collect(new Packed(packed.key, new byte[0]));
        }
    }

    /** What it keeps of one article, for the figures. */
    static int stateBytes(Light light) {
        return List.of(RecordBytes.write(new Seen(light.version(), light.article() != null)))
                .get(0)
                .length;
    }
}
