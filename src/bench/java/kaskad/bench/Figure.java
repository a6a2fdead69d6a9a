package kaskad.bench;

import java.util.List;
import java.util.stream.DoubleStream;

/** One figure: the median of its runs, the least and the greatest of them. */
record Figure(Bar bar, double value, int runs, double least, double greatest) {

    static Figure of(Bar bar, List<Double> runs) {
        double[] sorted =
                runs.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int half = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        return of(bar, median, sorted.length, DoubleStream.of(sorted));
    }

    private static Figure of(Bar bar, double median, int runs, DoubleStream all) {
        var summary = all.summaryStatistics();
        Figure figure = new Figure(bar, median, runs, summary.getMin(), summary.getMax());
        Setting.say("  %s = %.3f %s", bar.name().toLowerCase(java.util.Locale.ROOT), median, bar.unit);
        return figure;
    }
}
