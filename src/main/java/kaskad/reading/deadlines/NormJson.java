package kaskad.reading.deadlines;

import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Norms in the keys and shapes of the reading contract; keys that do not apply are left out. */
public final class NormJson {
    private NormJson() {}

    /** The norm as a map of texts, numbers, booleans, lists and maps, ready to be written as JSON. */
    public static Map<String, Object> toMap(Norm norm) {
        Map<String, Object> map = new LinkedHashMap<>();
        switch (norm) {
            case Norm.Once(PartialDate due, var time) -> {
                put(map, "due", due.text());
                put(map, "time", time == null ? null : time.toString());
            }
            case Norm.Range(PartialDate start, PartialDate end) -> {
                put(map, "start", start.text());
                put(map, "end", end.text());
            }
            case Norm.Recurring recurring -> putRecurring(map, recurring);
            case Norm.Continuous(var from, var until) -> {
                put(map, "from", from == null ? null : from.text());
                put(map, "until", until == null ? null : until.text());
            }
            case Norm.Event(String event, boolean schedule, Integer term) -> {
                put(map, "event", event);
                put(map, "schedule", schedule ? true : null);
                put(map, "term", term);
            }
            case Norm.Conditional(String condition) -> put(map, "condition", condition);
            case Norm.Relative relative -> putRelative(map, relative);
            case Norm.Unspecified _ -> {}
        }
        return map;
    }

    /** The deadline that {@link #toMap} wrote; {@code raw} and {@code kind} are kept beside the map. */
    public static Deadline fromMap(String raw, DeadlineKind kind, Map<String, Object> norm) {
        return new Deadline(raw, kind, new NormMap(norm).norm(kind));
    }

    private static void putRelative(Map<String, Object> map, Norm.Relative relative) {
        put(map, "days", relative.days());
        put(map, "months", relative.months());
        put(map, "hours", relative.hours());
        put(map, "unit", relative.unit().name().toLowerCase(Locale.ROOT));
        put(map, "after", relative.after());
        put(map, "before", relative.before());
    }

    private static void putRecurring(Map<String, Object> map, Norm.Recurring recurring) {
        put(map, "freq", recurring.freq().word());
        put(map, "by", by(recurring.by()));
        put(map, "from", bound(recurring.from()));
        put(map, "until", bound(recurring.until()));
        put(map, "times", recurring.times());
        put(map, "minimum", recurring.minimum() ? true : null);
        PartialDate windowStart = recurring.windowStart();
        put(map, "window_start", windowStart == null ? null : windowStart.text());
        Period interval = recurring.interval();
        put(map, "interval", interval == null ? null : interval.toString());
        put(
                map,
                "weekday",
                recurring.weekday() == null ? null : recurring.weekday().name().substring(0, 2));
        put(map, "nth", recurring.nth());
        Norm.Window window = recurring.window();
        put(
                map,
                "window",
                window == null
                        ? null
                        : List.of(window.start().text(), window.end().text()));
        put(map, "offset", recurring.nextYear() ? "next_year" : null);
        put(map, "time", recurring.time() == null ? null : recurring.time().toString());
        putPicks(map, recurring.picks());
    }

    private static void putPicks(Map<String, Object> map, Norm.Picks picks) {
        put(map, "months", picks.months().isEmpty() ? null : picks.months());
        put(map, "days", picks.days().isEmpty() ? null : picks.days());
        List<String> dates = picks.dates().stream().map(PartialDate::text).toList();
        put(map, "dates", dates.isEmpty() ? null : dates);
    }

    private static @Nullable Object by(@Nullable ReportDay by) {
        return switch (by) {
            case null -> null;
            case ReportDay.OfYear(var day) -> day.toString();
            case ReportDay.OfMonth(Integer month, int day, var offset) -> {
                Map<String, Object> map = new LinkedHashMap<>();
                put(map, "month", month);
                put(map, "day", day);
                put(map, "offset", offset == null ? null : offset.name().toLowerCase(Locale.ROOT));
                yield map;
            }
        };
    }

    private static @Nullable Object bound(@Nullable Bound bound) {
        return switch (bound) {
            case null -> null;
            case Bound.InYear(int year) -> year;
            case Bound.OnDate(PartialDate date) -> date.text();
        };
    }

    private static void put(Map<String, Object> map, String key, @Nullable Object value) {
        if (value != null) {
            map.put(key, value);
        }
    }
}
