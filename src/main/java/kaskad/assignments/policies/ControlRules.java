package kaskad.assignments.policies;

import java.util.Comparator;
import java.util.List;
import kaskad.reading.deadlines.ControlPolicy;

/**
 * An authority's rules of control.
 *
 * @param policy how terms are counted and when reports are due
 * @param reminders how many days before the day to answer by executors are reminded, the earliest first
 * @param escalation after how many days overdue the superior is told; 0, never
 * @param stepwise whether a report goes up level by level, or is accepted for good by the first
 */
public record ControlRules(ControlPolicy policy, List<Integer> reminders, int escalation, boolean stepwise) {
    /** Beyond a month nobody is reminded. */
    static final int LONGEST = 31;

    public ControlRules {
        reminders =
                reminders.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        if (reminders.stream().anyMatch(days -> days < 1 || days > LONGEST) || escalation < 0) {
            throw new IllegalArgumentException("no days to remind by: " + reminders + ", " + escalation);
        }
    }

    /** {@link ControlPolicy#usual}, reminders 5, 3 and 1 days before, the superior told after 2 days. */
    public static ControlRules usual() {
        return new ControlRules(ControlPolicy.usual(), List.of(5, 3, 1), 2, false);
    }
}
