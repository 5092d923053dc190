package org.umubano.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.CloseableIterator;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Articles from a topic of a real broker, which the test starts as a process of its own on the loopback address. */
final class KafkaTest {

    @TempDir
    Path folder;

    @Test
    @Tag("nightly")
    @Timeout(180)
    void linksWhatComesByATopicAndTellsWhatItCannotRead() throws Exception {
        List<String> lines = SomeArticles.lines();
        int port = freePort();
        Process broker = broker(port);
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", "127.0.0.1:" + port, "max.block.ms", "60000"),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(new ProducerRecord<>("news", "{broken")).get();
            send(producer, lines.subList(0, 20));
            StreamExecutionEnvironment environment = StreamExecutionEnvironment.createLocalEnvironment(2);
            environment.enableCheckpointing(500);
            Job job = Job.on(environment, new Job.Options(List.of(), new Topic("127.0.0.1:" + port, "news"), 1000, 0));
            CloseableIterator<String> events = job.events().collectAsync();
            CloseableIterator<String> rejected = job.rejected().collectAsync();
            JobClient client = environment.executeAsync("topic");
            assertThat(rejected.next()).contains("news/0@0:1").contains("damaged JSON");
            Map<String, String> now = new HashMap<>();
            Followed.until(events, now, new TreeSet<>(SomeArticles.expected(folder, lines.subList(0, 20))));
            // Late ones, and some again.
            send(producer, lines.subList(10, lines.size()));
            Followed.until(events, now, new TreeSet<>(SomeArticles.expected(folder, lines)));
            client.cancel().get();
        } finally {
            broker.destroyForcibly().waitFor();
        }
    }

    private static void send(KafkaProducer<String, String> producer, List<String> lines) throws Exception {
        for (String line : lines) {
            producer.send(new ProducerRecord<>("news", line)).get();
        }
    }

    private Process broker(int port) throws Exception {
        Path properties = folder.resolve("server.properties");
        int controller = freePort();
        Files.write(
                properties,
                List.of(
                        "process.roles=broker,controller",
                        "node.id=1",
                        "listeners=PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controller,
                        "controller.quorum.bootstrap.servers=127.0.0.1:" + controller,
                        "advertised.listeners=PLAINTEXT://127.0.0.1:" + port,
                        "controller.listener.names=CONTROLLER",
                        "log.dirs=" + folder.resolve("broker"),
                        "offsets.topic.replication.factor=1",
                        "transaction.state.log.replication.factor=1",
                        "transaction.state.log.min.isr=1",
                        "group.initial.rebalance.delay.ms=0"));
        Process format = kafka(
                "kafka.tools.StorageTool",
                "format",
                "--standalone",
                "-t",
                Uuid.randomUuid().toString(),
                "-c",
                properties.toString());
        if (!format.waitFor(60, TimeUnit.SECONDS) || format.exitValue() != 0) {
            throw new IllegalStateException(Files.readString(folder.resolve("log")));
        }
        return kafka("kafka.Kafka", properties.toString());
    }

    private Process kafka(String main, String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                main));
        command.addAll(List.of(args));
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
        } catch (IOException e) {
            return abort("no processes can be started here: " + e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
