package org.umubano.flink;

import java.util.ArrayList;
import java.util.List;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Where the job begins, on a cluster and alone. */
public final class Main {

    private static final String HELP = """
            usage: umubano flink [options] --out DIR INPUT...

            Codes and links many articles with Apache Flink 2.3. INPUT: files and folders as umubano events reads them, of any file
            system that Flink knows: JSON Lines and WARC, packed or not, and whatever else the intake knows. The events are
            those of umubano events, byte for byte.

            Where to write
              --out DIR             DIR/events (JSON Lines), DIR/rejected (lines with where and reason); required
              --parquet             DIR/parquet too, with the columns of events.csv; not with --stream
              --postgres URL        keep the table umubano_events there: jdbc:postgresql://host/database; user and password
                                    from the URL or from PGUSER and PGPASSWORD of the process that writes

            A stream (does not end)
              --stream SECONDS      watch the folders; write what has changed after so many seconds
              --kafka HOST:PORT     with --stream: read topics, from their beginning; messages are articles as JSON
              --topic NAME,...      which
              --keep DAYS           forget an event, with its articles, that had no new article for so many days, and in any
                                    case after twice as many: bounds the state (default: keep all)
              --checkpoint SECONDS  keep the state so often (default: as --stream); a job that fails goes on from there

              --parallelism N       tasks of each step when run alone (default: the cores)
              -h, --help            show this

            Alone, in one process, from the sources; nothing to install but Java 17 and Maven:
              ./umubano flink --out out news/
            On a cluster (the jar holds everything but Flink; build it with: mvn -Dfast -DskipTests package -pl umubano-flink -am):
              flink run -p 64 umubano-flink/target/umubano-flink.jar --out s3://bucket/out s3://bucket/news/
              flink run -d -p 8 umubano-flink/target/umubano-flink.jar --out s3://bucket/out --stream 300 --keep 90 \\
                --kafka broker:9092 --topic news --postgres jdbc:postgresql://db/umubano
            A file is the unit of work: give the coding many files of some megabytes, not one of a hundred gigabytes.

            Exit codes: 0 done, 1 the job failed, 2 usage.
            """;

    private Main() {}

    public static void main(String[] args) throws Exception {
        Arguments arguments = new Arguments();
        try {
            arguments.read(args);
        } catch (IllegalArgumentException e) {
            System.err.println("umubano flink: " + e.getMessage());
            System.err.println("see: umubano flink --help");
            System.exit(2);
        }
        if (arguments.isHelp) {
            System.out.print(HELP);
        } else {
            arguments.run();
        }
    }

    /** What was asked for. */
    static final class Arguments {
        private final List<String> inputs = new ArrayList<>();
        private String out = "";
        private String postgres = "";
        private String kafka = "";
        private String topics = "";
        private boolean parquet;
        private long stream;
        private long keep;
        private long checkpoint;
        private int parallelism;
        boolean isHelp;

        /** @throws IllegalArgumentException with a message for who typed it */
        void read(String... args) {
            for (int i = 0; i < args.length; i++) {
                switch (args[i]) {
                    case "-h", "--help" -> {
                        isHelp = true;
                        return;
                    }
                    case "--out" -> out = value(args, ++i);
                    case "--parquet" -> parquet = true;
                    case "--postgres" -> postgres = value(args, ++i);
                    case "--kafka" -> kafka = value(args, ++i);
                    case "--topic" -> topics = value(args, ++i);
                    case "--stream" -> stream = number(args, ++i);
                    case "--keep" -> keep = number(args, ++i);
                    case "--checkpoint" -> checkpoint = number(args, ++i);
                    case "--parallelism" -> parallelism = (int) number(args, ++i);
                    default -> {
                        check(!args[i].startsWith("--"), "there is no option " + args[i]);
                        inputs.add(args[i]);
                    }
                }
            }
            check(!inputs.isEmpty() || !kafka.isEmpty(), "no input");
            check(!out.isEmpty(), "--out is missing");
            check(kafka.isEmpty() == topics.isEmpty(), "--kafka and --topic belong together");
            check(kafka.isEmpty() || stream > 0, "--kafka does not end: give --stream SECONDS too");
            check(keep == 0 || stream > 0, "--keep is for streams: give --stream SECONDS too");
            check(!parquet || stream == 0, "--parquet is for what ends; a stream takes rows back: use --postgres");
            check(
                    postgres.isEmpty() || postgres.startsWith("jdbc:postgresql:"),
                    "--postgres wants jdbc:postgresql://...");
        }

        Job.Options options() {
            Topic topic = kafka.isEmpty() ? null : new Topic(kafka, topics);
            return new Job.Options(inputs, topic, stream * 1000, keep * 86_400_000);
        }

        void run() throws Exception {
            StreamExecutionEnvironment environment = StreamExecutionEnvironment.getExecutionEnvironment();
            if (parallelism > 0) {
                environment.setParallelism(parallelism);
            }
            if (stream > 0) {
                // Files are whole only when a checkpoint says so.
                environment.enableCheckpointing((checkpoint > 0 ? checkpoint : stream) * 1000);
            }
            new Output(out, parquet, postgres.isEmpty() ? null : postgres).add(Job.on(environment, options()));
            environment.execute("umubano");
        }

        private static String value(String[] args, int i) {
            check(i < args.length, args[args.length - 1] + " needs a value");
            return args[i];
        }

        private static long number(String[] args, int i) {
            String value = value(args, i);
            try {
                long number = Long.parseLong(value);
                check(number > 0, args[i - 1] + " wants a number above 0");
                return number;
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("'" + value + "' is no number", e);
            }
        }

        private static void check(boolean holds, String message) {
            if (!holds) {
                throw new IllegalArgumentException(message);
            }
        }
    }
}
