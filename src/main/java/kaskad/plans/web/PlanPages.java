package kaskad.plans.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaskad.documents.web.DocumentUrls;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Scope;
import kaskad.plans.ExecutorTarget;
import kaskad.plans.MeasureProgress;
import kaskad.plans.MeasureProgress.Progress;
import kaskad.plans.MeasureRow;
import kaskad.plans.PlanAction;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanQueries;
import kaskad.plans.PlanQueries.FindingRow;
import kaskad.plans.PlanTabs;
import kaskad.storage.Attachments;
import kaskad.ui.Bar;
import kaskad.ui.Finding;
import kaskad.ui.Status;
import kaskad.ui.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the page of a plan together: five statements, and one call of each slot. */
@Component
class PlanPages {
    private final PlanQueries queries;
    private final ObjectProvider<MeasureProgress> progress;
    private final ObjectProvider<PlanAction> actions;
    private final PlanTabs tabs;
    private final Attachments attachments;
    private final Clock clock;

    PlanPages(
            PlanQueries queries,
            ObjectProvider<MeasureProgress> progress,
            ObjectProvider<PlanAction> actions,
            PlanTabs tabs,
            Attachments attachments,
            Clock clock) {
        this.queries = queries;
        this.progress = progress;
        this.actions = actions;
        this.tabs = tabs;
        this.attachments = attachments;
        this.clock = clock;
    }

    PlanPage page(Actor actor, PlanCard plan, PlanPage.Shown shown, Texts texts) {
        Scope scope = actor.scope(Permission.VIEW);
        List<FindingRow> findings = queries.findings(scope, plan.id());
        MeasureViews views = views(actor, plan, findings, texts);
        List<MeasureView> rows =
                queries.measures(scope, plan.id()).stream().map(views::view).toList();
        UUID source = plan.source();
        return new PlanPage(
                plan,
                actHref(actor, plan),
                source == null ? null : attachments.get(source),
                tabs.of(actor, plan, PlanUrls.plan(plan.id()), texts),
                actions.stream()
                        .sorted(Comparator.comparingInt(PlanAction::order))
                        .flatMap(action -> action.link(actor, plan).stream())
                        .toList(),
                views.mayEdit(),
                plan.draft() && actor.may(Permission.APPROVE_PLAN, plan.place()),
                summary(rows),
                shown,
                sections(rows, shown),
                queries.targets(scope, plan.id()),
                findings.stream()
                        .filter(found -> found.measure() == null)
                        .map(found -> finding(found, texts))
                        .toList());
    }

    /** One row, as the answer to an edit. */
    MeasureView row(Actor actor, PlanCard plan, MeasureRow measure, Texts texts) {
        return views(actor, plan, queries.findings(actor.scope(Permission.VIEW), plan.id()), texts)
                .view(measure);
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
        boolean mayEdit = plan.draft() && actor.may(Permission.EDIT_PLAN, plan.place());
        return new MeasureViews(plan, mayEdit, today, made, found);
    }

    private static @Nullable String actHref(Actor actor, PlanCard plan) {
        PlanCard.Requisites act = plan.act();
        return act == null || !actor.may(Permission.VIEW, plan.place()) ? null : DocumentUrls.act(act.act());
    }

    private static Finding finding(FindingRow found, Texts texts) {
        Status status = switch (found.finding().severity()) {
            case ERROR -> Status.OVERDUE;
            case WARNING -> Status.AT_RISK;
            case NOTE -> Status.IN_WORK;
        };
        String kind = texts.text("plans.severity." + found.finding().severity().word());
        String sentence = Stream.of(found.finding().message(), found.finding().advice())
                .filter(part -> !part.isBlank())
                .map(part -> part.endsWith(".") ? part : part + ".")
                .collect(Collectors.joining(" "));
        return new Finding(status, kind, sentence, null, null);
    }

    private static PlanPage.Summary summary(List<MeasureView> rows) {
        Map<Status, Long> counts = rows.stream()
                .map(MeasureView::status)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(status -> status, Collectors.counting()));
        List<Bar.Part> parts = Stream.of(
                        Status.DONE, Status.ON_REVIEW, Status.IN_WORK, Status.RETURNED, Status.OVERDUE, Status.NOT_DUE)
                .filter(counts::containsKey)
                .map(status -> new Bar.Part(status, counts.get(status)))
                .toList();
        return new PlanPage.Summary(
                rows.size(),
                counts.getOrDefault(Status.DONE, 0L).intValue(),
                counts.getOrDefault(Status.OVERDUE, 0L).intValue(),
                count(rows, "schools"),
                count(rows, "findings"),
                count(rows, "unmatched"),
                parts.isEmpty() ? null : new Bar(parts, rows.size()));
    }

    private static int count(List<MeasureView> rows, String only) {
        return (int) rows.stream().filter(row -> is(row, only)).count();
    }

    private static List<PlanPage.Section> sections(List<MeasureView> rows, PlanPage.Shown shown) {
        Map<Integer, List<MeasureView>> bySection = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.measure().sectionPosition(), LinkedHashMap::new, Collectors.toList()));
        List<PlanPage.Section> sections = new ArrayList<>();
        for (List<MeasureView> all : bySection.values()) {
            List<MeasureView> some = all.stream()
                    .filter(row -> is(row, shown.only()) && says(row, shown.words()))
                    .toList();
            int counted = (int) all.stream().filter(row -> row.status() != null).count();
            int done = (int)
                    all.stream().filter(row -> row.status() == Status.DONE).count();
            if (!some.isEmpty()) {
                sections.add(new PlanPage.Section(heading(all.getFirst().measure()), some, done, counted));
            }
        }
        return sections;
    }

    private static String heading(MeasureRow first) {
        return (first.sectionNumber() + " " + first.sectionTitle()).strip();
    }

    private static boolean is(MeasureView row, String only) {
        return switch (only) {
            case "overdue" -> row.status() == Status.OVERDUE;
            case "schools" ->
                row.measure().executors().stream().anyMatch(party -> party.target() == ExecutorTarget.SCHOOLS);
            case "findings" -> !row.findings().isEmpty();
            case "unmatched" -> !row.unmatched().isEmpty();
            default -> true;
        };
    }

    private static boolean says(MeasureView row, String words) {
        MeasureRow measure = row.measure();
        String all = String.join(
                " ",
                measure.number(),
                measure.title(),
                measure.executorsRaw(),
                measure.result(),
                measure.deadline().raw());
        return all.toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
    }
}
