package kaskad.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import kaskad.bench.Bench.Result;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/**
 * Reading documents: cold, a whole process for one file; warm, per document in a process under the reading commands' own
 * JVM options; and the peak memory of the process that reads ten thousand.
 */
final class ReadBench {
    private static final int COLD_RUNS = 9;
    private static final int FILES = 10_000;
    /** A document with findings that are errors ends with 1, which is not a failure. */
    private static final int ERRORS_FOUND = 1;

    private ReadBench() {}

    static Result run(Setting setting) throws IOException, InterruptedException, RunnerException {
        SampleDocuments samples = SampleDocuments.of(setting);
        List<Figure> figures = new ArrayList<>();
        figures.add(cold(setting, samples.plan()));
        figures.add(peak(setting, samples));
        figures.add(warm(setting, samples.docx()));
        figures.add(perSecond(setting, samples.docx()));
        String data = "cold: %s; warm: %d DOCX documents; peak: %d files of every kind that is read"
                .formatted(samples.plan().getFileName(), samples.docx().size(), setting.amount(FILES));
        return new Result(data, figures);
    }

    private static Figure cold(Setting setting, Path file) throws IOException, InterruptedException {
        Setting.say("Cold reading …");
        Commands commands = new Commands(setting.root());
        List<String> line = List.of("read", file.toString());
        List<Double> seconds = new ArrayList<>();
        for (int run = 0; run <= setting.runs(COLD_RUNS); run++) {
            seconds.add(checked(commands.time(line)).seconds());
        }
        return Figure.of(Bar.COLD_READ_DOCX, seconds.subList(1, seconds.size()));
    }

    private static Figure peak(Setting setting, SampleDocuments samples) throws IOException, InterruptedException {
        int count = setting.amount(FILES);
        Setting.say("Reading %d files in one process …", count);
        List<String> line = new ArrayList<>(List.of("read"));
        samples.readable(count).forEach(file -> line.add(file.toString()));
        List<Double> megabytes = new ArrayList<>();
        for (int run = 0; run < setting.runs(1); run++) {
            Commands.Ended ended = checked(new Commands(setting.root()).watch(line));
            Setting.say("  %d files in %.1f s, %.0f MB", count, ended.seconds(), ended.peakMegabytes());
            megabytes.add(ended.peakMegabytes());
        }
        return Figure.of(Bar.READ_PEAK_RSS, megabytes);
    }

    private static Commands.Ended checked(Commands.Ended ended) {
        if (ended.status() > ERRORS_FOUND) {
            throw new IllegalStateException("kaskad read ended with " + ended.status());
        }
        return ended;
    }

    private static Figure warm(Setting setting, List<Path> files) throws RunnerException {
        Setting.say("Warm reading …");
        List<Double> rounds = jmh(setting, "all", files, Mode.AverageTime, 1);
        return Figure.of(
                Bar.WARM_READ_DOCX, rounds.stream().map(ms -> ms / files.size()).toList());
    }

    private static Figure perSecond(Setting setting, List<Path> files) throws RunnerException {
        Setting.say("Warm reading by two threads …");
        List<Double> perMillisecond = jmh(setting, "next", files, Mode.Throughput, 2);
        return Figure.of(
                Bar.DOCX_PER_SECOND,
                perMillisecond.stream().map(rate -> rate * 1_000).toList());
    }

    /** The scores of the measured iterations. */
    private static List<Double> jmh(Setting setting, String method, List<Path> files, Mode mode, int threads)
            throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(WarmReading.class.getName() + "\\." + method + "$")
                .param("files", files.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)))
                .mode(mode)
                .timeUnit(TimeUnit.MILLISECONDS)
                .threads(threads)
                .forks(1)
                .warmupIterations(setting.runs(5))
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(setting.runs(7))
                .measurementTime(TimeValue.seconds(2))
                .verbosity(VerboseMode.SILENT)
                .jvmArgs(System.getProperty("kaskad.reading-flags", "").split(" "));
        Statistics statistics =
                new Runner(options.build()).runSingle().getPrimaryResult().getStatistics();
        List<Double> scores = new ArrayList<>();
        statistics.getRawData().forEachRemaining(entry -> scores.add(entry.getKey()));
        return scores;
    }
}
