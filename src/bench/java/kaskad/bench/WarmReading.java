package kaskad.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import kaskad.office.DocumentReader;
import kaskad.reading.Reading;
import kaskad.reading.json.ReadingJson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A document from its file to its JSON in a process that has read before; JMH drives it. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class WarmReading {
    /** Paths of the documents, which take turns. */
    @Param("")
    public String files = "";

    private List<Path> paths = List.of();
    private final AtomicInteger turn = new AtomicInteger();

    @Setup
    public void split() {
        paths = Arrays.stream(files.split(":")).map(Path::of).toList();
    }

    /** All documents once: a figure that does not depend on which of them an iteration ends with. */
    @Benchmark
    public int all() throws IOException {
        return paths.stream().mapToInt(WarmReading::read).sum();
    }

    /** The next document. */
    @Benchmark
    public int next() {
        return read(paths.get(Math.floorMod(turn.getAndIncrement(), paths.size())));
    }

    private static int read(Path file) {
        var source = new DocumentReader().read(file);
        return ReadingJson.write(Reading.read(source, String.valueOf(file.getFileName())))
                .length();
    }
}
