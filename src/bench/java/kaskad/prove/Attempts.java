package kaskad.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kaskad.office.DocumentReader;
import kaskad.office.UnreadableDocument;
import kaskad.reading.Reading;
import kaskad.reading.json.ReadingJson;

/** Reads file after file as the reading commands do, and keeps what went wrong. */
final class Attempts {
    private static final long LONGEST_MS = 5_000;
    private static final long PATIENCE_MS = 120_000;

    private final ExecutorService reader =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private double slowestMs;
    private String slowest = "";

    /** Reads {@code content}; {@code name} says how to make it again. */
    void read(String name, byte[] content) throws InterruptedException {
        long began = System.nanoTime();
        Future<String> answer = reader.submit(() -> outcome(content, name));
        String outcome;
        try {
            outcome = answer.get(PATIENCE_MS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IllegalStateException(name + " is still being read after " + PATIENCE_MS + " ms", e);
        } catch (ExecutionException e) {
            outcome = "fault";
            Throwable fault = Objects.requireNonNullElse(e.getCause(), e);
            faults.add(name + ": " + fault + " at " + where(fault));
        }
        double ms = (System.nanoTime() - began) / 1e6;
        if (ms > LONGEST_MS) {
            faults.add("%s: %.0f ms".formatted(name, ms));
        }
        if (ms > slowestMs) {
            slowestMs = ms;
            slowest = name;
        }
        outcomes.merge(outcome, 1, Integer::sum);
    }

    private static String outcome(byte[] content, String name) {
        try {
            ReadingJson.write(Reading.read(new DocumentReader().read(content, name), name));
            return "read";
        } catch (UnreadableDocument e) {
            return "refused " + e.reason().getClass().getSimpleName();
        }
    }

    private static String where(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        return trace.length == 0 ? "?" : trace[0].toString();
    }

    Map<String, Integer> outcomes() {
        return outcomes;
    }

    List<String> faults() {
        return faults;
    }

    double slowestMs() {
        return slowestMs;
    }

    String slowest() {
        return slowest;
    }
}
