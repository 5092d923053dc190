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

    private static final long serialVersionUID = 1;

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

    Settle(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void open(OpenContext context) {
        regions = getRuntimeContext()
                .getMapState(new MapStateDescriptor<>(
                        "regions", Types.STRING, PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO));
        written = getRuntimeContext().getMapState(new MapStateDescriptor<>("written", Types.STRING, Types.INT));
    }

    @Override
    public void processElement(Packed region, Context context, Collector<String> out) throws Exception {
        if (RecordBytes.read(region.bytes, Linked.class).events().isEmpty()) {
            regions.remove(region.key);
        } else {
            regions.put(region.key, region.bytes);
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
    }

    private static String line(Event event) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (LineWriter out = new LineWriter(bytes)) {
            out.event(event);
        }
        return bytes.toString(StandardCharsets.UTF_8).stripTrailing();
    }
}
