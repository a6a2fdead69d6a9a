package kaskad.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which days are worked. The Russian calendar knows the published transfers of 2024–2026; other years are computed by
 * article 112 of the Labour Code and may differ from what the Government will publish.
 */
public final class WorkingCalendar {
    private static final String DATA = "/kaskad/kernel/working-days.txt";

    /** The calendar of the Russian Federation, without regional holidays. */
    public static final WorkingCalendar RUSSIA = load();

    private final Set<MonthDay> january;
    private final Set<MonthDay> holidays;
    private final Set<Integer> published;
    private final Set<LocalDate> off;
    private final Set<LocalDate> work;

    private WorkingCalendar(
            Set<MonthDay> january,
            Set<MonthDay> holidays,
            Set<Integer> published,
            Set<LocalDate> off,
            Set<LocalDate> work) {
        this.january = Set.copyOf(january);
        this.holidays = Set.copyOf(holidays);
        this.published = Set.copyOf(published);
        this.off = Set.copyOf(off);
        this.work = Set.copyOf(work);
    }

    /** This calendar with further days off and working days: a region's holidays, a year's decree. */
    public WorkingCalendar with(Set<LocalDate> furtherOff, Set<LocalDate> furtherWork) {
        Set<LocalDate> allOff = new HashSet<>(off);
        Set<LocalDate> allWork = new HashSet<>(work);
        allOff.addAll(furtherOff);
        allOff.removeAll(furtherWork);
        allWork.addAll(furtherWork);
        allWork.removeAll(furtherOff);
        return new WorkingCalendar(january, holidays, published, allOff, allWork);
    }

    /** Whether the Government has published the year's transfers; otherwise they are computed. */
    public boolean isPublished(int year) {
        return published.contains(year);
    }

    public boolean isWorking(LocalDate day) {
        if (work.contains(day)) {
            return true;
        }
        return !off.contains(day) && !isRest(day) && (isPublished(day.getYear()) || !isMovedTo(day));
    }

    /** The day itself if it is worked, else the last worked day before it. */
    public LocalDate precedingWorkingDay(LocalDate day) {
        LocalDate found = day;
        while (!isWorking(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    /** So many working days later (earlier if negative); {@code day} itself is not counted. */
    public LocalDate plusWorkingDays(LocalDate day, int days) {
        LocalDate found = day;
        int left = Math.abs(days);
        while (left > 0) {
            found = found.plusDays(Integer.signum(days));
            left -= isWorking(found) ? 1 : 0;
        }
        return found;
    }

    /** Weekends and holidays, before anything is moved. */
    private boolean isRest(LocalDate day) {
        return isWeekend(day) || holidays.contains(MonthDay.from(day)) || january.contains(MonthDay.from(day));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Whether a holiday that falls on the weekend just before gives this day off. */
    private boolean isMovedTo(LocalDate day) {
        LocalDate before = day.minusDays(1);
        int waiting = 0;
        while (isRest(before)) {
            boolean lost = isWeekend(before) && holidays.contains(MonthDay.from(before));
            waiting += lost ? 1 : 0;
            before = before.minusDays(1);
        }
        return waiting > 0;
    }

    private static WorkingCalendar load() {
        Set<MonthDay> january = new HashSet<>();
        Set<MonthDay> holidays = new HashSet<>();
        Set<Integer> published = new HashSet<>();
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> work = new HashSet<>();
        lines().forEach(line -> {
            String value = line.substring(line.indexOf(' ') + 1).strip();
            switch (line.substring(0, line.indexOf(' '))) {
                case "january" -> january.add(MonthDay.parse(value));
                case "holiday" -> holidays.add(MonthDay.parse(value));
                case "published" -> published.add(Integer.valueOf(value));
                case "off" -> off.add(LocalDate.parse(value));
                case "work" -> work.add(LocalDate.parse(value));
                default -> throw new IllegalStateException(DATA + ": " + line);
            }
        });
        return new WorkingCalendar(january, holidays, published, off, work);
    }

    private static Stream<String> lines() {
        try (InputStream in = Objects.requireNonNull(WorkingCalendar.class.getResourceAsStream(DATA))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
