package kaskad.plans.dates.web;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Scope;
import kaskad.kernel.WorkingCalendar;
import kaskad.plans.MeasureProgress;
import kaskad.plans.MeasureProgress.Progress;
import kaskad.plans.MeasureRow;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanId;
import kaskad.plans.PlanQueries;
import kaskad.plans.PlanTabs;
import kaskad.plans.Plans;
import kaskad.plans.dates.DatedMeasure;
import kaskad.plans.dates.MonthPlan;
import kaskad.plans.dates.Timeline;
import kaskad.plans.measures.MeasureCard.Milestone;
import kaskad.plans.measures.MeasureQueries;
import kaskad.reading.deadlines.ControlPolicy;
import kaskad.reading.deadlines.Occurrences;
import kaskad.ui.Texts;
import kaskad.ui.View;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A plan over time: a year as a picture, a month as a calendar. */
@Controller
class DateController {
    private final Plans plans;
    private final PlanQueries queries;
    private final MeasureQueries measures;
    private final ObjectProvider<MeasureProgress> progress;
    private final PlanTabs tabs;
    private final Clock clock;
    private final WorkingCalendar calendar;

    DateController(
            Plans plans,
            PlanQueries queries,
            MeasureQueries measures,
            ObjectProvider<MeasureProgress> progress,
            PlanTabs tabs,
            Clock clock,
            WorkingCalendar calendar) {
        this.plans = plans;
        this.queries = queries;
        this.measures = measures;
        this.progress = progress;
        this.tabs = tabs;
        this.clock = clock;
        this.calendar = calendar;
    }

    @GetMapping(DateUrls.TIMELINE)
    View timeline(Actor actor, Texts texts, @PathVariable UUID id, @RequestParam @Nullable Integer year) {
        PlanCard plan = plans.get(actor, new PlanId(id));
        LocalDate today = LocalDate.now(clock.withZone(plan.zone()));
        List<DatedMeasure> dated = dated(actor, plan, today);
        int shown = within(plan, year == null ? today.getYear() : year);
        return new View(
                "plans/dates/web/timeline",
                new TimelinePage(
                        plan,
                        tabs.of(actor, plan, DateUrls.timeline(plan.id()), texts),
                        IntStream.rangeClosed(
                                        plan.period().from().getYear(),
                                        plan.period().until().getYear())
                                .boxed()
                                .toList(),
                        Arrays.stream(Month.values())
                                .map(month ->
                                        month.getDisplayName(TextStyle.SHORT_STANDALONE, Locale.of(texts.language())))
                                .toList(),
                        Timeline.of(shown, dated, today),
                        dated.stream()
                                .map(DatedMeasure::status)
                                .filter(Objects::nonNull)
                                .distinct()
                                .sorted()
                                .toList()));
    }

    @GetMapping(DateUrls.CALENDAR)
    View calendar(Actor actor, Texts texts, @PathVariable UUID id, @RequestParam(defaultValue = "") String month) {
        PlanCard plan = plans.get(actor, new PlanId(id));
        LocalDate today = LocalDate.now(clock.withZone(plan.zone()));
        YearMonth shown = month(month, today);
        Locale locale = Locale.of(texts.language());
        return new View(
                "plans/dates/web/calendar",
                new CalendarPage(
                        plan,
                        tabs.of(actor, plan, DateUrls.calendar(plan.id()), texts),
                        shown.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale) + " " + shown.getYear(),
                        Arrays.stream(DayOfWeek.values())
                                .map(day -> day.getDisplayName(TextStyle.SHORT, locale))
                                .toList(),
                        MonthPlan.of(shown, dated(actor, plan, today), today),
                        shown.minusMonths(1).toString(),
                        shown.plusMonths(1).toString()));
    }

    private static YearMonth month(String given, LocalDate today) {
        try {
            return YearMonth.parse(given);
        } catch (DateTimeParseException e) {
            return YearMonth.from(today);
        }
    }

    private static int within(PlanCard plan, int year) {
        return Math.clamp(
                year, plan.period().from().getYear(), plan.period().until().getYear());
    }

    private List<DatedMeasure> dated(Actor actor, PlanCard plan, LocalDate today) {
        Scope scope = actor.scope(Permission.VIEW);
        MeasureProgress slot = plan.approved() ? progress.getIfAvailable() : null;
        Map<UUID, Progress> made = slot == null ? Map.of() : slot.progress(scope, plan.id(), today);
        Map<UUID, List<Milestone>> milestones = measures.milestones(scope, plan.id());
        return queries.measures(scope, plan.id()).stream()
                .map(row -> dated(plan, row, made.get(row.id()), milestones.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private DatedMeasure dated(PlanCard plan, MeasureRow row, @Nullable Progress made, List<Milestone> milestones) {
        return new DatedMeasure(
                row,
                Occurrences.of(row.deadline(), plan.period(), ControlPolicy.usual(), calendar)
                        .items(),
                milestones,
                made == null ? null : made.status());
    }
}
