package org.umubano.flink;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint;
import org.apache.flink.runtime.taskexecutor.TaskManagerRunner;
import org.umubano.json.JsonObject;

/** A cluster of several Java processes on the loopback address, from the class path of the test. */
final class LoopbackCluster implements AutoCloseable {

    private static final String HOST = "127.0.0.1";

    private final Path folder;
    private final int restPort;
    private final List<Process> processes = new ArrayList<>();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private int number;

    /** Starts the job manager and waits for its page. */
    LoopbackCluster(Path folder, int slots) throws Exception {
        this.folder = Files.createDirectories(folder);
        restPort = freePort();
        Files.writeString(
                folder.resolve("config.yaml"),
                String.join(
                        "\n",
                        "jobmanager.rpc.address: " + HOST,
                        "jobmanager.rpc.port: " + freePort(),
                        "jobmanager.bind-host: " + HOST,
                        "rest.address: " + HOST,
                        "rest.bind-address: " + HOST,
                        "rest.port: " + restPort,
                        "taskmanager.host: " + HOST,
                        "taskmanager.bind-host: " + HOST,
                        "taskmanager.numberOfTaskSlots: " + slots,
                        "taskmanager.cpu.cores: " + slots,
                        "taskmanager.memory.framework.heap.size: 128m",
                        "taskmanager.memory.framework.off-heap.size: 64m",
                        "taskmanager.memory.jvm-metaspace.size: 128m",
                        "taskmanager.memory.jvm-overhead.min: 64m",
                        "taskmanager.memory.jvm-overhead.max: 64m",
                        "taskmanager.memory.task.heap.size: 384m",
                        "taskmanager.memory.task.off-heap.size: 0b",
                        "taskmanager.memory.managed.size: 64m",
                        "taskmanager.memory.network.min: 64m",
                        "taskmanager.memory.network.max: 64m",
                        "heartbeat.interval: 500",
                        "heartbeat.timeout: 5000",
                        "metrics.fetcher.update-interval: 200",
                        "restart-strategy.type: fixed-delay",
                        "restart-strategy.fixed-delay.attempts: 20",
                        "restart-strategy.fixed-delay.delay: 300 ms",
                        "io.tmp.dirs: " + Files.createDirectories(folder.resolve("io")),
                        ""));
        start(StandaloneSessionClusterEntrypoint.class, "256m");
        await("the job manager", () -> get("/overview").has("taskmanagers"));
    }

    int restPort() {
        return restPort;
    }

    /** Starts a task manager; it takes part as soon as it has found the job manager. */
    Process startTaskManager() throws IOException {
        return start(TaskManagerRunner.class, "640m");
    }

    void awaitTaskManagers(int count) throws Exception {
        await(count + " task managers", () -> get("/overview").number("taskmanagers") == count);
    }

    /** What its page says. */
    JsonObject get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + HOST + ":" + restPort + path))
                .timeout(Duration.ofSeconds(5))
                .build();
        return JsonObject.parse(
                client.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    /** Something that holds sooner or later; until then it may fail. */
    interface Condition {
        boolean holds() throws Exception;
    }

    void await(String what, Condition condition) throws Exception {
        Exception last = null;
        for (int i = 0; i < 600; i++) {
            for (Process process : processes) {
                if (!process.isAlive() && process.exitValue() != 137) {
                    throw new IllegalStateException("a process ended with " + process.exitValue() + ": " + log());
                }
            }
            try {
                if (condition.holds()) {
                    return;
                }
            } catch (IOException | RuntimeException e) {
                last = e;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("waited in vain for " + what + ": " + log(), last);
    }

    private String log() throws IOException {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < number; i++) {
            List<String> lines = Files.readAllLines(folder.resolve("log" + i));
            out.append(String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size())))
                    .append('\n');
        }
        return out.toString();
    }

    private Process start(Class<?> main, String heap) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                "--configDir",
                folder.toString());
        File log = folder.resolve("log" + number++).toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        processes.add(process);
        return process;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws Exception {
        processes.forEach(Process::destroyForcibly);
        for (Process process : processes) {
            process.waitFor(10, TimeUnit.SECONDS);
        }
    }
}
