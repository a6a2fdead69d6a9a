package kaskad.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Which days are worked. The Russian calendar knows the published transfers of 2024–2026; other years are computed by
 * article 112 of the Labour Code and may differ from what the Government will publish. An installation amends it by a
 * file of its own.
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
        this.january = new HashSet<>(january);
        this.holidays = new HashSet<>(holidays);
        this.published = new HashSet<>(published);
        this.off = new HashSet<>(off);
        this.work = new HashSet<>(work);
    }

    /**
     * This calendar with further lines in the form of the built-in file: a region's holidays, a year's decree. What they
     * say of a day wins.
     *
     * @throws IllegalArgumentException with the line that cannot be read
     */
    public WorkingCalendar with(List<String> lines) {
        WorkingCalendar amended = new WorkingCalendar(january, holidays, published, off, work);
        lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(amended::add);
        return amended;
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
        return new WorkingCalendar(Set.of(), Set.of(), Set.of(), Set.of(), Set.of()).with(lines());
    }

    private void add(String line) {
        String[] words = line.split("\\s+");
        try {
            String value = words[1];
            switch (words[0]) {
                case "january" -> january.add(MonthDay.parse(value));
                case "holiday" -> holidays.add(MonthDay.parse(value));
                case "published" -> published.add(Integer.valueOf(value));
                case "off" -> move(LocalDate.parse(value), work, off);
                case "work" -> move(LocalDate.parse(value), off, work);
                default -> throw new IllegalArgumentException(words[0]);
            }
        } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException("no line of a working calendar: " + line, e);
        }
    }

    private static void move(LocalDate day, Set<LocalDate> from, Set<LocalDate> to) {
        from.remove(day);
        to.add(day);
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(WorkingCalendar.class.getResourceAsStream(DATA))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
