package kaskad.reading.deadlines;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A norm as a map, being read back. */
record NormMap(Map<String, Object> map) {

    Norm norm(DeadlineKind kind) {
        return switch (kind) {
            case ONCE -> new Norm.Once(getDate("due"), findTime());
            case RANGE -> new Norm.Range(getDate("start"), getDate("end"));
            case RECURRING -> recurring();
            case CONTINUOUS -> new Norm.Continuous(findDate("from"), findDate("until"));
            case EVENT -> new Norm.Event(getText("event"), isSet("schedule"), findNumber("term"));
            case CONDITIONAL -> new Norm.Conditional(getText("condition"));
            case RELATIVE ->
                new Norm.Relative(
                        findNumber("days"),
                        findNumber("months"),
                        findNumber("hours"),
                        Norm.DayCount.valueOf(getText("unit").toUpperCase(Locale.ROOT)),
                        findText("after"),
                        findText("before"));
            case UNSPECIFIED -> new Norm.Unspecified();
        };
    }

    private Norm recurring() {
        Draft draft = new Draft(Frequency.of(getText("freq")));
        draft.by = by(map.get("by"));
        draft.from = bound("from");
        draft.until = bound("until");
        draft.times = findNumber("times");
        draft.minimum = isSet("minimum");
        draft.windowStart = findDate("window_start");
        String interval = findText("interval");
        draft.interval = interval == null ? null : Period.parse(interval);
        draft.weekday = weekday();
        draft.nth = findNumber("nth");
        List<?> window = list("window");
        draft.window = window.size() != 2 ? null : new Norm.Window(date(window.getFirst()), date(window.getLast()));
        draft.nextYear = map.containsKey("offset");
        draft.time = findTime();
        draft.picks = new Norm.Picks(
                numbers("months"),
                numbers("days"),
                list("dates").stream().map(NormMap::date).toList());
        return draft.norm();
    }

    private @Nullable DayOfWeek weekday() {
        String word = findText("weekday");
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> word != null && day.name().startsWith(word))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable ReportDay by(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> day)) {
            return value == null ? null : new ReportDay.OfYear(MonthDay.parse(value.toString()));
        }
        Object offset = day.get("offset");
        Integer number = number(day.get("day"));
        return new ReportDay.OfMonth(
                number(day.get("month")),
                number == null ? 0 : number,
                offset == null
                        ? null
                        : ReportDay.Offset.valueOf(offset.toString().toUpperCase(Locale.ROOT)));
    }

    private @Nullable Bound bound(String key) {
        Object value = map.get(key);
        return switch (value) {
            case null -> null;
            case Number year -> new Bound.InYear(year.intValue());
            default -> new Bound.OnDate(date(value));
        };
    }

    private List<Integer> numbers(String key) {
        return list(key).stream().map(item -> ((Number) item).intValue()).toList();
    }

    private List<?> list(String key) {
        return map.get(key) instanceof List<?> list ? list : List.of();
    }

    private boolean isSet(String key) {
        return Boolean.TRUE.equals(map.get(key));
    }

    private @Nullable LocalTime findTime() {
        String time = findText("time");
        return time == null ? null : LocalTime.parse(time);
    }

    private PartialDate getDate(String key) {
        return PartialDate.parse(getText(key));
    }

    private @Nullable PartialDate findDate(String key) {
        String text = findText(key);
        return text == null ? null : PartialDate.parse(text);
    }

    private static PartialDate date(Object value) {
        return PartialDate.parse(value.toString());
    }

    private @Nullable Integer findNumber(String key) {
        return number(map.get(key));
    }

    private static @Nullable Integer number(@Nullable Object value) {
        return value instanceof Number number ? Integer.valueOf(number.intValue()) : null;
    }

    private String getText(String key) {
        String text = findText(key);
        if (text == null) {
            throw new IllegalArgumentException("no " + key + " in " + map);
        }
        return text;
    }

    private @Nullable String findText(String key) {
        Object value = map.get(key);
        return value == null ? null : value.toString();
    }
}
