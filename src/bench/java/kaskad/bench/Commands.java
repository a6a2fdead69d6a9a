package kaskad.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The product as a person runs it: {@code ./kaskad …} in a process of its own. */
record Commands(Path root) {
    private static final int PAUSE_MS = 5;

    /** A process that ended: its status, how long it took as a whole, the most memory that it held. */
    record Ended(int status, double seconds, double peakMegabytes) {}

    Process start(List<String> arguments) throws IOException {
        List<String> line = new ArrayList<>();
        line.add(root.resolve("kaskad").toString());
        line.addAll(arguments);
        return new ProcessBuilder(line)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    Ended time(List<String> arguments) throws IOException, InterruptedException {
        long began = System.nanoTime();
        Process process = start(arguments);
        int status = process.waitFor();
        return new Ended(status, (System.nanoTime() - began) / 1e9, 0);
    }

    /** The same with the peak memory: the kernel keeps it, it is looked at until the process is gone. */
    Ended watch(List<String> arguments) throws IOException, InterruptedException {
        long began = System.nanoTime();
        Process process = start(arguments);
        double peak = 0;
        while (process.isAlive()) {
            peak = Math.max(peak, Memory.peak(process.pid()));
            Thread.sleep(PAUSE_MS);
        }
        return new Ended(process.waitFor(), (System.nanoTime() - began) / 1e9, peak);
    }
}
