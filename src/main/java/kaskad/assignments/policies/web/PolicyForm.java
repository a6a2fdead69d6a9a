package kaskad.assignments.policies.web;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kaskad.assignments.policies.ControlRules;
import kaskad.reading.deadlines.ControlPolicy;
import kaskad.reading.deadlines.Norm;
import kaskad.reading.deadlines.Urgency;
import org.jspecify.annotations.Nullable;

/** Rules of control as somebody types them: days of the year are «10.12», reminders «5, 3, 1». */
public record PolicyForm(
        @Nullable Integer version,
        @Nullable Boolean preceding,
        @Nullable String base,
        @Nullable String unit,
        @Nullable String atOnce,
        @Nullable String veryUrgent,
        @Nullable String urgent,
        @Nullable String prompt,
        @Nullable String yearly,
        @Nullable String monthly,
        @Nullable String continuous,
        @Nullable String defaultTerm,
        @Nullable Boolean halfTerm,
        @Nullable String reminders,
        @Nullable String escalation,
        @Nullable Boolean stepwise) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM");
    private static final int LONGEST_TERM = 365;

    static PolicyForm of(ControlRules rules, int version) {
        ControlPolicy policy = rules.policy();
        Map<Urgency, Integer> urgent = policy.counting().urgent();
        return new PolicyForm(
                version,
                policy.shift() == ControlPolicy.Shift.PRECEDING,
                policy.counting().base().name(),
                policy.counting().unit().name(),
                String.valueOf(urgent.get(Urgency.AT_ONCE)),
                String.valueOf(urgent.get(Urgency.VERY_URGENT)),
                String.valueOf(urgent.get(Urgency.URGENT)),
                String.valueOf(urgent.get(Urgency.PROMPT)),
                WRITTEN.format(policy.reports().yearly()),
                String.valueOf(policy.reports().monthly()),
                WRITTEN.format(policy.reports().continuous()),
                String.valueOf(policy.defaultTerm().toTotalMonths()),
                policy.halfTerm(),
                rules.reminders().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                String.valueOf(rules.escalation()),
                rules.stepwise());
    }

    /** What was typed as rules, or what is wrong with it: a message key by the name of its field. */
    sealed interface Typed {
        record Right(ControlRules rules) implements Typed {}

        record Wrong(Map<String, String> errors) implements Typed {}
    }

    Typed typed() {
        Map<String, String> errors = new HashMap<>();
        Map<Urgency, Integer> terms = Map.of(
                Urgency.AT_ONCE, number("atOnce", atOnce, 0, LONGEST_TERM, errors),
                Urgency.VERY_URGENT, number("veryUrgent", veryUrgent, 0, LONGEST_TERM, errors),
                Urgency.URGENT, number("urgent", urgent, 0, LONGEST_TERM, errors),
                Urgency.PROMPT, number("prompt", prompt, 0, LONGEST_TERM, errors));
        MonthDay onYear = day("yearly", yearly, errors);
        int onMonth = number("monthly", monthly, 1, 28, errors);
        MonthDay onLasting = day("continuous", continuous, errors);
        int months = number("defaultTerm", defaultTerm, 1, 12, errors);
        int late = number("escalation", escalation, 0, LONGEST_TERM, errors);
        List<Integer> before = days(errors);
        if (!errors.isEmpty()) {
            return new Typed.Wrong(errors);
        }
        ControlPolicy usual = ControlPolicy.usual();
        ControlPolicy policy = new ControlPolicy(
                Boolean.TRUE.equals(preceding) ? ControlPolicy.Shift.PRECEDING : ControlPolicy.Shift.NONE,
                new ControlPolicy.Counting(
                        "REGISTRATION".equals(base) ? ControlPolicy.Base.REGISTRATION : ControlPolicy.Base.SIGNING,
                        "WORKING".equals(unit) ? Norm.DayCount.WORKING : Norm.DayCount.CALENDAR,
                        terms),
                new ControlPolicy.ReportDays(onYear, onMonth, onLasting),
                Period.ofMonths(months),
                Boolean.TRUE.equals(halfTerm),
                null,
                usual.cap());
        return new Typed.Right(new ControlRules(policy, before, late, Boolean.TRUE.equals(stepwise)));
    }

    private List<Integer> days(Map<String, String> errors) {
        String typed = reminders == null ? "" : reminders.strip();
        if (typed.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(typed.split("[\\s,;]+"))
                .map(word -> number("reminders", word, 1, 31, errors))
                .toList();
    }

    private static MonthDay day(String field, @Nullable String typed, Map<String, String> errors) {
        try {
            return MonthDay.parse(typed == null ? "" : typed.strip(), DAY);
        } catch (DateTimeException e) {
            errors.put(field, "assignments.policies.error.day");
            return MonthDay.of(1, 1);
        }
    }

    private static int number(String field, @Nullable String typed, int least, int most, Map<String, String> errors) {
        try {
            int number = Integer.parseInt(typed == null ? "" : typed.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            errors.put(field, "assignments.policies.error.number");
            return least;
        }
        errors.put(field, "assignments.policies.error.number");
        return least;
    }
}
