package kaskad.assignments.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import kaskad.assignments.lists.WorkList;
import kaskad.assignments.lists.WorkQueries;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.ui.Counter;
import kaskad.ui.Status;
import kaskad.ui.Texts;
import org.jspecify.annotations.Nullable;

/** The row of counters of one request; each opens the list that it counts. */
final class MyWorkCounters {
    /** Days after which somebody who has done nothing is called silent. */
    static final int PATIENCE = 5;

    private final WorkQueries work;
    private final Texts texts;
    private final Actor actor;
    private final LocalDate today;
    private final MyWorkList open;
    private final List<Counter> counters = new ArrayList<>();

    MyWorkCounters(WorkQueries work, Texts texts, Actor actor, LocalDate today, MyWorkList open) {
        this.work = work;
        this.texts = texts;
        this.actor = actor;
        this.today = today;
        this.open = open;
    }

    List<Counter> all() {
        if (actor.may(Permission.REVIEW)) {
            watched();
        }
        if (actor.may(Permission.REPORT) || !actor.may(Permission.REVIEW)) {
            own();
        }
        return counters;
    }

    /** What the open list's counter says. */
    long current() {
        return counters.stream()
                .filter(Counter::current)
                .mapToLong(Counter::number)
                .findFirst()
                .orElse(0);
    }

    /** Whether a report waits for the actor's decision. */
    boolean reviewable() {
        String waiting = AssignmentUrls.list(MyWorkList.WAITING.word());
        return counters.stream().anyMatch(counter -> counter.href().equals(waiting) && counter.number() > 0);
    }

    private @Nullable String waited(@Nullable Instant oldest) {
        if (oldest == null) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(oldest.atZone(ZoneOffset.UTC).toLocalDate(), today);
        return days > 0
                ? texts.text("assignments.counter.waiting.note", days)
                : texts.text("assignments.counter.waiting.today");
    }

    private void watched() {
        WorkQueries.Waiting waiting = work.waiting(actor);
        WorkQueries.Late late = work.late(actor.scope(Permission.REVIEW), today, today.minusDays(PATIENCE));
        add(MyWorkList.WAITING, Status.ON_REVIEW, waiting.waiting(), waited(waiting.oldest()));
        add(MyWorkList.SILENT, Status.SILENT, late.silent(), texts.text("assignments.counter.silent.note", PATIENCE));
        add(
                MyWorkList.LATE,
                Status.OVERDUE,
                late.overdue(),
                texts.text("assignments.counter.late.note", late.organisations()));
        add(MyWorkList.UPCOMING, Status.IN_WORK, late.week(), week());
    }

    private void own() {
        WorkQueries.Counters own = work.counters(actor.scope(Permission.REPORT), today);
        LocalDate first = own.first();
        String over = first == null || own.overdue() == 0
                ? null
                : texts.text("assignments.counter.overdue.note", ChronoUnit.DAYS.between(first, today));
        add(MyWorkList.OVERDUE, Status.OVERDUE, own.overdue(), over);
        add(MyWorkList.RETURNED, Status.RETURNED, own.returned(), null);
        add(MyWorkList.WEEK, Status.IN_WORK, own.week(), week());
        add(
                MyWorkList.ALL,
                Status.IN_WORK,
                own.all(),
                texts.text("assignments.counter.all.note", WorkList.ALL.until(today)));
        add(MyWorkList.SUBMITTED, Status.ON_REVIEW, own.submitted(), null);
    }

    private String week() {
        return texts.text("assignments.counter.week.note", WorkList.WEEK.until(today));
    }

    private void add(MyWorkList list, Status status, long number, @Nullable String note) {
        counters.add(new Counter(
                status,
                texts.text("assignments.list." + list.word()),
                number,
                note,
                AssignmentUrls.list(list.word()),
                list == open));
    }
}
