package kaskad.reading.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import kaskad.kernel.Period;
import kaskad.kernel.WorkingCalendar;
import kaskad.reading.deadlines.Wordings.Worded;
import org.junit.jupiter.api.Test;

/** What holds of the occurrences of any deadline in any plan under any rules; seeded. */
class OccurrencePropertiesTest {
    private static final int ROUNDS = Integer.getInteger("kaskad.rounds", 3_000);
    private static final WorkingCalendar CALENDAR = WorkingCalendar.RUSSIA;

    private final Random random = new Random(20_270_407);
    private final Wordings wordings = new Wordings(random);

    @Test
    void occurrencesAscendWithoutRepeatingAndKeepTheCap() {
        for (int i = 0; i < ROUNDS; i++) {
            Worded worded = wordings.next();
            ControlPolicy policy = policy();
            OccurrenceList list = Occurrences.of(deadline(worded), plan(), policy, CALENDAR);
            List<LocalDate> due = list.items().stream().map(Occurrence::due).toList();
            assertThat(due).as(worded.text()).isSorted().doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(policy.cap());
            assertThat(!list.cut() || due.size() == policy.cap())
                    .as(worded.text())
                    .isTrue();
            assertThat(list.items())
                    .extracting(Occurrence::reportDue)
                    .as(worded.text())
                    .isSorted();
        }
    }

    @Test
    void controlIsOnAWorkingDayNotAfterTheDueDay() {
        for (int i = 0; i < ROUNDS; i++) {
            Worded worded = wordings.next();
            ControlPolicy policy = policy();
            for (Occurrence one :
                    Occurrences.of(deadline(worded), plan(), policy, CALENDAR).items()) {
                assertThat(one.opens()).as(worded.text()).isBeforeOrEqualTo(one.due());
                assertThat(one.controlDate()).as(worded.text()).isBeforeOrEqualTo(one.due());
                if (policy.shift() == ControlPolicy.Shift.PRECEDING) {
                    assertThat(List.of(one.controlDate(), one.reportDue()))
                            .as(worded.text())
                            .allMatch(CALENDAR::isWorking);
                } else {
                    assertThat(one.controlDate()).isEqualTo(one.due());
                }
                LocalDate half = policy.coExecutorsDue(one, CALENDAR);
                assertThat(half).as(worded.text()).isBeforeOrEqualTo(one.due());
            }
        }
    }

    @Test
    void datesOfARecurrenceLieInThePlanOrReportOnIt() {
        for (int i = 0; i < ROUNDS; i++) {
            Worded worded = wordings.next();
            Period plan = plan();
            if (!(worded.norm() instanceof Norm.Recurring norm) || norm.freq() == Frequency.OTHER) {
                continue;
            }
            boolean later = norm.nextYear() || norm.by() instanceof ReportDay.OfMonth;
            LocalDate last = later ? plan.until().plusYears(1) : plan.until();
            for (Occurrence one :
                    Occurrences.of(deadline(worded), plan, policy(), CALENDAR).items()) {
                assertThat(one.due()).as(worded.text()).isBetween(plan.from(), last);
                assertThat(one.opens())
                        .as(worded.text())
                        .isAfterOrEqualTo(plan.from().minusYears(1));
            }
        }
    }

    @Test
    void aTermCountedFromAKnownDayIsOneOccurrenceOnTheRightSide() {
        for (int i = 0; i < ROUNDS; i++) {
            Worded worded = wordings.next();
            LocalDate base = plan().from();
            if (worded.norm() instanceof Norm.Relative term) {
                List<Occurrence> only = Occurrences.of(deadline(worded), plan(), policy(), CALENDAR, base)
                        .items();
                assertThat(only).as(worded.text()).hasSize(1);
                LocalDate due = only.getFirst().due();
                assertThat(term.before() == null ? !due.isBefore(base) : due.isBefore(base))
                        .as(worded.text())
                        .isTrue();
            }
        }
    }

    private static Deadline deadline(Worded worded) {
        return DeadlineReader.read(worded.text(), DeadlineContext.NONE);
    }

    private Period plan() {
        LocalDate from = LocalDate.of(2024 + random.nextInt(4), 1 + random.nextInt(12), 1 + random.nextInt(28));
        return new Period(from, from.plusDays(20 + random.nextInt(2_500)));
    }

    private ControlPolicy policy() {
        ControlPolicy policy = ControlPolicy.usual().with(wordings.any(List.of(ControlPolicy.Shift.values())));
        return random.nextBoolean() ? policy : policy.until(LocalDate.of(2026, 12, 20));
    }
}
