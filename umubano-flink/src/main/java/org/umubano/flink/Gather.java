package org.umubano.flink;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.umubano.claim.Linker;

/**
 * The step that sees all articles that tell of events, without their texts: it keeps the last version of each, tells which are one origin, and parts the set into
 * {@link Region}s. At the end of a round the regions that have changed go on, and an empty one for each that is no more.
 */
final class Gather extends KeyedProcessFunction<Integer, Packed, Packed> {

    private static final long serialVersionUID = 1;

    private final Rounds rounds;

    @SuppressWarnings("NullAway.Init") // set by open
    private transient MapState<String, byte[]> articles;

    /** Region to the hash of what was sent of it. */
    @SuppressWarnings("NullAway.Init") // set by open
    private transient MapState<String, Integer> sent;

    @SuppressWarnings("NullAway.Init") // set by open
    private transient Linker linker;

    Gather(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void open(OpenContext context) {
        articles = getRuntimeContext()
                .getMapState(new MapStateDescriptor<>(
                        "articles", Types.STRING, PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO));
        sent = getRuntimeContext().getMapState(new MapStateDescriptor<>("sent", Types.STRING, Types.INT));
        linker = new Linker();
    }

    @Override
    public void processElement(Packed article, Context context, Collector<Packed> out) throws Exception {
        if (article.bytes.length == 0) {
            articles.remove(article.key);
        } else {
            articles.put(article.key, article.bytes);
        }
        rounds.register(context.timerService());
    }

    @Override
    public void onTimer(long time, OnTimerContext context, Collector<Packed> out) throws Exception {
        List<Light> all = new ArrayList<>();
        for (Map.Entry<String, byte[]> entry : articles.entries()) {
            all.add(RecordBytes.read(entry.getValue(), Light.class));
        }
        TreeMap<String, Integer> now = new TreeMap<>();
        for (Region region : Region.of(all, linker)) {
            byte[] bytes = RecordBytes.write(region);
            int hash = Arrays.hashCode(bytes);
            now.put(region.id(), hash);
            Integer before = sent.get(region.id());
            if (before == null || before != hash) {
                sent.put(region.id(), hash);
                out.collect(new Packed(region.id(), bytes));
            }
        }
        TreeSet<String> gone = new TreeSet<>();
        for (String id : sent.keys()) {
            if (!now.containsKey(id)) {
                gone.add(id);
            }
        }
        for (String id : gone) {
            sent.remove(id);
            out.collect(new Packed(id, RecordBytes.write(new Region(id, List.of(), Map.of()))));
        }
    }
}
