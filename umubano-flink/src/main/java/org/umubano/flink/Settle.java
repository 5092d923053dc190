package org.umubano.flink;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
import org.jspecify.annotations.Nullable;
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

    /** The state, read; null after a start. */
    private transient @Nullable TreeMap<String, List<Dated>> open;

    /** The events as they were last written. */
    @SuppressWarnings("NullAway.Init") // set by open
    private transient HashMap<String, Event> last;

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
        last = new HashMap<>();
        size = new StateSize("settle", getRuntimeContext());
    }

    @Override
    public void processElement(Packed region, Context context, Collector<String> out) throws Exception {
        TreeMap<String, List<Dated>> known = open();
        Linked linked = RecordBytes.read(region.bytes, Linked.class);
        if (linked.isClosed()) {
            if (known.containsKey(region.key)) {
                closed.put(region.key, true);
            }
        } else {
            drop(region.key);
            closed.remove(region.key);
            if (!linked.events().isEmpty()) {
                size.add(region.bytes.length);
                regions.put(region.key, region.bytes);
                known.put(region.key, linked.events());
            }
        }
        rounds.register(context.timerService());
    }

    private TreeMap<String, List<Dated>> open() throws Exception {
        TreeMap<String, List<Dated>> known = open;
        if (known == null) {
            known = new TreeMap<>();
            for (Map.Entry<String, byte[]> entry : regions.entries()) {
                known.put(
                        entry.getKey(),
                        RecordBytes.read(entry.getValue(), Linked.class).events());
                size.add(entry.getValue().length);
            }
            open = known;
        }
        return known;
    }

    private void drop(String region) throws Exception {
        byte[] before = regions.get(region);
        if (before != null) {
            size.add(-before.length);
            regions.remove(region);
            open().remove(region);
        }
    }

    @Override
    public void onTimer(long time, OnTimerContext context, Collector<String> out) throws Exception {
        List<Dated> all = new ArrayList<>();
        open().values().forEach(all::addAll);
        all.sort(ORDER);
        size.round(all.size());
        HashMap<String, Event> now = new HashMap<>();
        for (Event event : Linker.checked(all.stream().map(Dated::event).toList())) {
            now.put(event.id(), event);
            if (!isAsBefore(event)) {
                String line = Lines.of(event);
                Integer before = written.get(event.id());
                if (before == null || before != line.hashCode()) {
                    written.put(event.id(), line.hashCode());
                    out.collect(line);
                }
            }
        }
        last = now;
        TreeSet<String> gone = new TreeSet<>();
        for (String id : written.keys()) {
            if (!now.containsKey(id)) {
                gone.add(id);
            }
        }
        for (String id : gone) {
            written.remove(id);
            out.collect("{\"schema\":" + LineWriter.SCHEMA + ",\"id\":\"" + id + "\",\"removed\":true}");
        }
        forget();
    }

    /** Whether it is the very event of the last round, so that its line need not be made to see that it is the same. */
    @SuppressWarnings("ReferenceEquality")
    private boolean isAsBefore(Event event) {
        Event before = last.get(event.id());
        return before != null
                && before.mentions() == event.mentions()
                && before.claims() == event.claims()
                && before.disagreements().equals(event.disagreements());
    }

    /** What is closed has been written for the last time. */
    private void forget() throws Exception {
        List<String> some = new ArrayList<>();
        closed.keys().forEach(some::add);
        for (String region : some) {
            for (Dated dated : open().getOrDefault(region, List.of())) {
                written.remove(dated.event().id());
                last.remove(dated.event().id());
            }
            drop(region);
        }
        closed.clear();
    }
}
