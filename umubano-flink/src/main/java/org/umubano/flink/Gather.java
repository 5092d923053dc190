package org.umubano.flink;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/**
 * The step that sees all articles that tell of events, without their texts: it keeps the last version of each, tells which
 * are one origin, and parts the set into {@link Region}s. At the end of a round the regions that have changed go on, and an
 * empty one for each that is no more. Where the job is told to forget, a region without a new article for so long is closed.
 */
final class Gather extends KeyedProcessFunction<Integer, Packed, Packed> {

    private static final long serialVersionUID = 2;

    private final Rounds rounds;

    @SuppressWarnings("NullAway.Init") // set by open
    private transient MapState<String, byte[]> articles;

    /** When, by the time of the stream, an article came. */
    @SuppressWarnings("NullAway.Init") // set by open
    private transient MapState<String, Long> times;

    /** Region to the hash of what was sent of it. */
    @SuppressWarnings("NullAway.Init") // set by open
    private transient MapState<String, Integer> sent;

    /** Worked out of the state when it is first asked for; null after a start. */
    private transient @Nullable WorkingSet set;

    /** Whether the next round is the first since a start: what was told of before it must be looked up. */
    private transient boolean isFresh;

    @SuppressWarnings("NullAway.Init") // set by open
    private transient StateSize size;

    Gather(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void open(OpenContext context) {
        articles = getRuntimeContext()
                .getMapState(new MapStateDescriptor<>(
                        "articles", Types.STRING, PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO));
        times = getRuntimeContext().getMapState(new MapStateDescriptor<>("times", Types.STRING, Types.LONG));
        sent = getRuntimeContext().getMapState(new MapStateDescriptor<>("sent", Types.STRING, Types.INT));
        size = new StateSize("gather", getRuntimeContext());
    }

    private WorkingSet set() throws Exception {
        WorkingSet known = set;
        if (known != null) {
            return known;
        }
        WorkingSet made = new WorkingSet();
        for (Map.Entry<String, byte[]> e : articles.entries()) {
            made.put(
                    e.getKey(),
                    RecordBytes.read(e.getValue(), Light.class),
                    Objects.requireNonNullElse(times.get(e.getKey()), 0L));
            size.add(e.getValue().length);
        }
        set = made;
        isFresh = true;
        return made;
    }

    @Override
    public void processElement(Packed article, Context context, Collector<Packed> out) throws Exception {
        WorkingSet known = set();
        byte[] before = articles.get(article.key);
        size.add(article.bytes.length - (before == null ? 0 : before.length));
        if (article.bytes.length == 0) {
            articles.remove(article.key);
            times.remove(article.key);
            known.remove(article.key);
        } else {
            long now = Math.max(0, context.timerService().currentWatermark());
            articles.put(article.key, article.bytes);
            times.put(article.key, now);
            known.put(article.key, RecordBytes.read(article.bytes, Light.class), now);
        }
        rounds.register(context.timerService());
    }

    @Override
    public void onTimer(long time, OnTimerContext context, Collector<Packed> out) throws Exception {
        WorkingSet known = set();
        size.round(known.size());
        WorkingSet.Round round = known.round(rounds.quietBefore(time), rounds.oldBefore(time));
        for (WorkingSet.Changed region : round.changed()) {
            List<byte[]> some = new ArrayList<>();
            for (String id : region.articles()) {
                some.add(articles.get(id));
            }
            byte[] bytes = RecordBytes.write(new Region(region.id(), some, region.roots(), false));
            int hash = Arrays.hashCode(bytes);
            Integer before = sent.get(region.id());
            if (before == null || before != hash) {
                sent.put(region.id(), hash);
                out.collect(new Packed(region.id(), bytes));
            }
        }
        List<String> gone = new ArrayList<>(round.gone());
        if (isFresh) {
            isFresh = false;
            for (String id : sent.keys()) {
                if (!known.ids().contains(id) && !round.closed().containsKey(id)) {
                    gone.add(id);
                }
            }
        }
        for (String id : gone) {
            sent.remove(id);
            out.collect(new Packed(id, RecordBytes.write(Region.none(id, false))));
        }
        for (Map.Entry<String, List<String>> e : round.closed().entrySet()) {
            close(e.getKey(), e.getValue());
            out.collect(new Packed(e.getKey(), RecordBytes.write(Region.none(e.getKey(), true))));
        }
        if (rounds.forgets() && time < Long.MAX_VALUE && known.size() > 0) {
            rounds.register(context.timerService());
        }
    }

    private void close(String region, List<String> ids) throws Exception {
        sent.remove(region);
        for (String id : ids) {
            byte[] bytes = articles.get(id);
            size.add(bytes == null ? 0 : -bytes.length);
            articles.remove(id);
            times.remove(id);
        }
    }
}
