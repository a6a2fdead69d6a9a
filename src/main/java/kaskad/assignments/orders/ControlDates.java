package kaskad.assignments.orders;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kaskad.kernel.Period;
import kaskad.kernel.WorkingCalendar;
import kaskad.reading.deadlines.ControlPolicy;
import kaskad.reading.deadlines.Deadline;
import kaskad.reading.deadlines.DeadlineContext;
import kaskad.reading.deadlines.DeadlineReader;
import kaskad.reading.deadlines.Occurrence;
import kaskad.reading.deadlines.OccurrenceList;
import kaskad.reading.deadlines.Occurrences;
import org.jspecify.annotations.Nullable;

/** The days on which the clauses of one act are controlled, counted as the authority's policy says. Pure. */
record ControlDates(ControlPolicy policy, WorkingCalendar calendar, LocalDate start, Period period) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /** {@code start}, the day of signing or registration; without a plan an act is controlled to the end of the next year. */
    static ControlDates of(
            ControlPolicy policy, WorkingCalendar calendar, LocalDate start, Optional<LocalDate> planUntil) {
        LocalDate until = planUntil
                .filter(day -> day.isAfter(start))
                .orElse(LocalDate.of(start.getYear() + 1, Month.DECEMBER, 31));
        return new ControlDates(policy, calendar, start, new Period(start, until));
    }

    /** A deadline with its dates. */
    record Dated(Deadline deadline, OccurrenceList list, boolean assumed) {
        Optional<LocalDate> first() {
            return list.items().stream().findFirst().map(Occurrence::controlDate);
        }
    }

    /** A clause's own deadline; without one, the policy's usual term. */
    Dated of(@Nullable Deadline own) {
        return own == null
                ? new Dated(day(policy.dueByDefault(start)), occurrences(day(policy.dueByDefault(start))), true)
                : new Dated(own, occurrences(own), false);
    }

    /** A wording that somebody typed. */
    Dated of(String wording) {
        return of(DeadlineReader.read(wording, DeadlineContext.year(start.getYear())));
    }

    /** Of a clause and a measure that say the same: the one that is controlled earlier; an assumed term gives way. */
    Dated earlier(Dated clause, Dated measure) {
        return clause.assumed()
                ? measure
                : Stream.of(clause, measure)
                        .min(Comparator.comparing(one -> one.first().orElse(LocalDate.MAX)))
                        .orElse(clause);
    }

    /** The one day by which an offer is answered. */
    LocalDate answer(Dated dated) {
        return dated.first().orElseGet(() -> policy.controlled(policy.dueByDefault(start), calendar));
    }

    /** What an organisation that takes part is asked by: its own clause's dates still to come, else the usual term. */
    List<Occurrence> joined(LocalDate today) {
        LocalDate due = policy.dueByDefault(today);
        LocalDate control = policy.controlled(due, calendar);
        return List.of(new Occurrence(today, due, control, control));
    }

    /** The day by which co-executors answer. */
    LocalDate half(Occurrence occurrence) {
        return policy.coExecutorsDue(occurrence, calendar);
    }

    private OccurrenceList occurrences(Deadline deadline) {
        return Occurrences.of(deadline, period, policy, calendar, start);
    }

    private static Deadline day(LocalDate day) {
        return DeadlineReader.read("до " + DATE.format(day), DeadlineContext.NONE);
    }
}
