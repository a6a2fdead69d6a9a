package kaskad.plans.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaskad.documents.web.DocumentUrls;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Scope;
import kaskad.kernel.WorkingCalendar;
import kaskad.plans.editions.EditionQueries;
import kaskad.plans.MeasureProgress;
import kaskad.plans.MeasureProgress.Progress;
import kaskad.plans.MeasureRow;
import kaskad.plans.PlanAction;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanQueries;
import kaskad.plans.PlanQueries.FindingRow;
import kaskad.plans.PlanTabs;
import kaskad.storage.Attachments;
import kaskad.ui.Finding;
import kaskad.ui.Status;
import kaskad.ui.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the page of a plan together: six statements, and one call of each slot. */
@Component
class PlanPages {
    private final PlanQueries queries;
    private final EditionQueries editions;
    private final ObjectProvider<MeasureProgress> progress;
    private final ObjectProvider<PlanAction> actions;
    private final PlanTabs tabs;
    private final Attachments attachments;
    private final Clock clock;
    private final WorkingCalendar calendar;

    PlanPages(
            PlanQueries queries,
            EditionQueries editions,
            ObjectProvider<MeasureProgress> progress,
            ObjectProvider<PlanAction> actions,
            PlanTabs tabs,
            Attachments attachments,
            Clock clock,
            WorkingCalendar calendar) {
        this.queries = queries;
        this.editions = editions;
        this.progress = progress;
        this.actions = actions;
        this.tabs = tabs;
        this.attachments = attachments;
        this.clock = clock;
        this.calendar = calendar;
    }

    PlanPage page(Actor actor, PlanCard plan, PlanPage.Shown shown, Texts texts) {
        Scope scope = actor.scope(Permission.VIEW);
        List<FindingRow> findings = findings(actor, plan);
        MeasureViews views = views(actor, plan, findings, texts);
        PlanTable table = new PlanTable(
                queries.measures(scope, plan.id()).stream().map(views::view).toList());
        UUID source = plan.source();
        return new PlanPage(
                plan,
                editions.neighbours(scope, plan.id()),
                actHref(actor, plan),
                source == null || !seesPapers(actor, plan) ? null : attachments.get(source),
                tabs.of(actor, plan, PlanUrls.plan(plan.id()), texts),
                actions.stream()
                        .sorted(Comparator.comparingInt(PlanAction::order))
                        .flatMap(action -> action.link(actor, plan).stream())
                        .toList(),
                views.mayEdit(),
                plan.draft() && actor.may(Permission.APPROVE_PLAN, plan.place()),
                table.summary(),
                shown,
                table.sections(shown),
                queries.targets(scope, plan.id()),
                findings.stream()
                        .filter(found -> found.measure() == null)
                        .map(found -> finding(found, texts))
                        .toList());
    }

    /** One row, as the answer to an edit. */
    MeasureView row(Actor actor, PlanCard plan, MeasureRow measure, Texts texts) {
        return views(actor, plan, findings(actor, plan), texts).view(measure);
    }

    /** What checks found is the business of those who keep the plan. */
    private List<FindingRow> findings(Actor actor, PlanCard plan) {
        return actor.may(Permission.EDIT_PLAN, plan.place())
                ? queries.findings(actor.scope(Permission.VIEW), plan.id())
                : List.of();
    }

    private MeasureViews views(Actor actor, PlanCard plan, List<FindingRow> findings, Texts texts) {
        LocalDate today = LocalDate.now(clock.withZone(plan.zone()));
        MeasureProgress slot = plan.draft() ? null : progress.getIfAvailable();
        Map<UUID, Progress> made =
                slot == null ? Map.of() : slot.progress(actor.scope(Permission.VIEW), plan.id(), today);
        Map<UUID, List<Finding>> found = findings.stream()
                .filter(finding -> finding.measure() != null)
                .collect(Collectors.groupingBy(
                        FindingRow::measure,
                        Collectors.mapping(finding -> finding(finding, texts), Collectors.toList())));
        return new MeasureViews(
                plan, actor.may(Permission.EDIT_PLAN, plan.place()), today, made, found, texts.language(), calendar);
    }

    /** The act and the source file may say more than the plan does: they are for its own place, not for all below. */
    static boolean seesPapers(Actor actor, PlanCard plan) {
        return actor.may(Permission.VIEW, plan.place());
    }

    private static @Nullable String actHref(Actor actor, PlanCard plan) {
        PlanCard.Requisites act = plan.act();
        return act == null || !seesPapers(actor, plan) ? null : DocumentUrls.act(act.act());
    }

    private static Finding finding(FindingRow found, Texts texts) {
        Status status = switch (found.finding().severity()) {
            case ERROR -> Status.OVERDUE;
            case WARNING -> Status.AT_RISK;
            case NOTE -> Status.IN_WORK;
        };
        String kind = texts.text("plans.severity." + found.finding().severity().word());
        Locale locale = Locale.of(texts.language());
        String message = found.finding().message(locale);
        String quote = found.finding().quote();
        String sentence = Stream.of(
                        message,
                        quote == null || quote.isBlank() || message.contains(quote) ? "" : quoted(quote),
                        found.finding().advice(locale))
                .filter(part -> !part.isBlank())
                .map(part -> part.endsWith(".") ? part : part + ".")
                .collect(Collectors.joining(" "));
        return new Finding(status, kind, sentence, null, null);
    }

    private static String quoted(String words) {
        return "«" + words.replace('«', '„').replace('»', '“') + "»";
    }
}
