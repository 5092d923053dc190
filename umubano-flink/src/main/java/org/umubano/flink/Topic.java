package org.umubano.flink;

import java.io.Serializable;
import java.util.Arrays;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Topics of Kafka whose messages are articles as JSON. They are read from their beginning: what an article is linked with
 * must have been seen by this job. After a failure the reading goes on from the job's last checkpoint.
 *
 * @param servers {@code host:port}, parted by commas
 * @param topics names, parted by commas
 */
record Topic(String servers, String topics) implements Serializable {

    KafkaSource<Packed> source() {
        return KafkaSource.<Packed>builder()
                .setBootstrapServers(servers)
                .setTopics(Arrays.asList(topics.split(",", -1)))
                .setGroupId("umubano")
                .setStartingOffsets(OffsetsInitializer.earliest())
                .setProperty("partition.discovery.interval.ms", "10000")
                .setDeserializer(new Messages())
                .build();
    }

    private static final class Messages implements KafkaRecordDeserializationSchema<Packed> {

        private static final long serialVersionUID = 1;

        @Override
        public void deserialize(ConsumerRecord<byte[], byte[]> message, Collector<Packed> out) {
            // A message without value is Kafka's sign of deletion; articles are not deleted.
            if (message.value() != null) {
                String where = message.topic() + "/" + message.partition() + "@" + message.offset();
                out.collect(new Packed(where, message.value()));
            }
        }

        @Override
        public TypeInformation<Packed> getProducedType() {
            return TypeInformation.of(Packed.class);
        }
    }
}
