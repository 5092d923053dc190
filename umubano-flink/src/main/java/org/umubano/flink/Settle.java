package org.umubano.flink;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.umubano.claim.Event;
import org.umubano.claim.Linker;
import org.umubano.flink.LinkRegion.Dated;
import org.umubano.flink.LinkRegion.Linked;
import org.umubano.json.LineWriter;

/**
 * The step that sees all events: it checks the offices of people over all of them and writes lines in the order of the
 * contract. Of a stream, after each round those that have changed, and {@code {"schema":1,"id":...,"removed":true}} for
 * those that are no more.
 */
final class Settle extends KeyedProcessFunction<Integer, Packed, String> {

    private static final long serialVersionUID = 2;

    /** By published, article, start, kind, id of the first mention, as the linker orders them. */
    private static final Comparator<Dated> ORDER = Comparator.comparingInt(Dated::day)
            .thenComparing(d -> d.event().mentions().get(0).article())
            .thenComparingInt(d -> d.event().mentions().get(0).evidence().start())
            .thenComparing(d -> d.event().mentions().get(0).kind())
            .thenComparing(d -> d.event().mentions().get(0).id());

    private final Rounds rounds;

    /** The events of each region. */
    @SuppressWarnings("NullAway.Init") // set by open
    private transient MapState<String, byte[]> regions;

    /** Event to the hash of its last line. */
    @SuppressWarnings("NullAway.Init") // set by open
    private transient MapState<String, Integer> written;

    /** Regions that the next round is the last of. */
    @SuppressWarnings("NullAway.Init") // set by open
    private transient MapState<String, Boolean> closed;

    @SuppressWarnings("NullAway.Init") // set by open
    private transient StateSize size;

    Settle(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void open(OpenContext context) {
        regions = getRuntimeContext()
                .getMapState(new MapStateDescriptor<>(
                        "regions", Types.STRING, PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO));
        written = getRuntimeContext().getMapState(new MapStateDescriptor<>("written", Types.STRING, Types.INT));
        closed = getRuntimeContext().getMapState(new MapStateDescriptor<>("closed", Types.STRING, Types.BOOLEAN));
        size = new StateSize("settle", getRuntimeContext());
    }

    @Override
    public void processElement(Packed region, Context context, Collector<String> out) throws Exception {
        Linked linked = RecordBytes.read(region.bytes, Linked.class);
        byte[] before = regions.get(region.key);
        if (linked.isClosed()) {
            if (before != null) {
                closed.put(region.key, true);
            }
        } else if (linked.events().isEmpty()) {
            size.add(before == null ? 0 : -before.length);
            regions.remove(region.key);
            closed.remove(region.key);
        } else {
            size.add(region.bytes.length - (before == null ? 0 : before.length));
            regions.put(region.key, region.bytes);
            closed.remove(region.key);
        }
        rounds.register(context.timerService());
    }

    @Override
    public void onTimer(long time, OnTimerContext context, Collector<String> out) throws Exception {
        List<Dated> all = new ArrayList<>();
        for (Map.Entry<String, byte[]> entry : regions.entries()) {
            all.addAll(RecordBytes.read(entry.getValue(), Linked.class).events());
        }
        all.sort(ORDER);
        size.round(all.size());
        TreeSet<String> now = new TreeSet<>();
        for (Event event : Linker.checked(all.stream().map(Dated::event).toList())) {
            String line = line(event);
            now.add(event.id());
            Integer before = written.get(event.id());
            if (before == null || before != line.hashCode()) {
                written.put(event.id(), line.hashCode());
                out.collect(line);
            }
        }
        TreeSet<String> gone = new TreeSet<>();
        for (String id : written.keys()) {
            if (!now.contains(id)) {
                gone.add(id);
            }
        }
        for (String id : gone) {
            written.remove(id);
            out.collect("{\"schema\":" + LineWriter.SCHEMA + ",\"id\":\"" + id + "\",\"removed\":true}");
        }
        forget();
    }

    /** What is closed has been written for the last time. */
    private void forget() throws Exception {
        for (String region : closed.keys()) {
            byte[] bytes = regions.get(region);
            if (bytes != null) {
                size.add(-bytes.length);
                for (Dated dated : RecordBytes.read(bytes, Linked.class).events()) {
                    written.remove(dated.event().id());
                }
                regions.remove(region);
            }
        }
        closed.clear();
    }

    private static String line(Event event) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (LineWriter out = new LineWriter(bytes)) {
            out.event(event);
        }
        return bytes.toString(StandardCharsets.UTF_8).stripTrailing();
    }
}
