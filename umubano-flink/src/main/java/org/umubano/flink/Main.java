package org.umubano.flink;

import java.util.ArrayList;
import java.util.List;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Where the job begins, on a cluster and alone. */
public final class Main {

    private static final String HELP = """
            usage: umubano flink [options] INPUT...

            Codes and links many articles with Apache Flink 2.3: files and folders as umubano events reads them (JSON Lines,
            packed or not; whatever else the intake knows). The events are those of umubano events, byte for byte.

              --out DIR          where to write: DIR/events, DIR/rejected (lines with where and reason); required
              --stream SECONDS   do not end: watch the folders, write what has changed after so many seconds
              --checkpoint SECONDS  keep the state so often; a job that fails goes on from there
              --parallelism N    tasks of each step when run alone (default: the cores)
              -h, --help         show this

            Alone, in one process:
              umubano flink --out out news/
            On a cluster (the jar holds everything but Flink):
              flink run -p 64 umubano-flink/target/umubano-flink.jar --out s3://bucket/out s3://bucket/news/
            Files are the unit of work: give the coding many files of some megabytes, not one of a hundred gigabytes.
            """;

    private Main() {}

    public static void main(String[] args) throws Exception {
        List<String> inputs = new ArrayList<>();
        String output = "";
        long stream = 0;
        long checkpoint = 0;
        int parallelism = 0;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "-h", "--help" -> {
                    System.out.print(HELP);
                    return;
                }
                case "--out" -> output = value(args, ++i);
                case "--stream" -> stream = number(args, ++i);
                case "--checkpoint" -> checkpoint = number(args, ++i);
                case "--parallelism" -> parallelism = (int) number(args, ++i);
                default -> {
                    if (args[i].startsWith("--")) {
                        fail("there is no option " + args[i]);
                    }
                    inputs.add(args[i]);
                }
            }
        }
        if (inputs.isEmpty() || output.isEmpty()) {
            fail(inputs.isEmpty() ? "no input" : "--out is missing");
        }
        run(new Job.Options(inputs, output, stream * 1000, 0), checkpoint, parallelism);
    }

    private static void run(Job.Options options, long checkpoint, int parallelism) throws Exception {
        Configuration configuration = new Configuration();
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.getExecutionEnvironment(configuration);
        if (parallelism > 0) {
            environment.setParallelism(parallelism);
        }
        if (checkpoint > 0 && options.isStream()) {
            environment.enableCheckpointing(checkpoint * 1000);
        }
        Job.on(environment, options).write(options.output());
        environment.execute("umubano");
    }

    private static String value(String[] args, int i) {
        if (i >= args.length) {
            fail(args[args.length - 1] + " needs a value");
        }
        return args[i];
    }

    private static long number(String[] args, int i) {
        String value = value(args, i);
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            fail("'" + value + "' is no number");
            return 0;
        }
    }

    private static void fail(String reason) {
        System.err.println("umubano flink: " + reason);
        System.err.println("see: umubano flink --help");
        System.exit(2);
    }
}
