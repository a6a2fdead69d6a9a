package kaskad.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code kaskad bench NAME [--quick]}: figures as JSON on standard output, progress on standard error. */
public final class Bench {
    private static final int USAGE = 64;
    private static final Map<String, Benchmark> ALL = new TreeMap<>(Map.of(
            "read", ReadBench::run,
            "start", StartBench::run,
            "publish", PublishBench::run,
            "pages", PagesBench::run));

    private Bench() {}

    /** Measures something. */
    interface Benchmark {
        Result run(Setting setting) throws Exception;
    }

    /** What was measured, over which data. */
    record Result(String data, List<Figure> figures) {
        Result {
            figures = List.copyOf(figures);
        }
    }

    public static void main(String[] args) throws Exception {
        // the JSON document alone goes to standard output, whatever a library prints
        PrintStream out = System.out;
        System.setOut(System.err);
        if (args.length > 1 && args[0].equals("table")) {
            print(out, Table.rows(Arrays.copyOfRange(args, 1, args.length)));
            return;
        }
        Benchmark benchmark = args.length == 0 ? null : ALL.get(args[0]);
        boolean quick = args.length == 2 && args[1].equals("--quick");
        if (benchmark == null || args.length > (quick ? 2 : 1)) {
            System.err.println("Usage: kaskad bench NAME [--quick], NAME one of " + String.join(", ", ALL.keySet()));
            System.exit(USAGE);
            return;
        }
        Setting setting = Setting.of(Path.of(System.getProperty("kaskad.root", "")), args[0], quick);
        String json = Report.json(args[0], setting, benchmark.run(setting));
        print(out, json + "\n");
        System.exit(0);
    }

    private static void print(PrintStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
