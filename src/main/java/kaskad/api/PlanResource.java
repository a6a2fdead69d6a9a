package kaskad.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kaskad.assignments.publishing.Publication;
import kaskad.assignments.publishing.PublicationPreview;
import kaskad.assignments.publishing.Publications;
import kaskad.kernel.Actor;
import kaskad.kernel.Period;
import kaskad.kernel.Permission;
import kaskad.kernel.Scope;
import kaskad.kernel.Slice;
import kaskad.plans.Approval;
import kaskad.plans.MeasureRow;
import kaskad.plans.NewTarget;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanId;
import kaskad.plans.PlanQueries;
import kaskad.plans.Plans;
import kaskad.reading.deadlines.NormJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Plans: list, whole plan, approval, publication. */
@RestController
@RequestMapping("/api/v1/plans")
class PlanResource {
    private final Plans plans;
    private final PlanQueries queries;
    private final Publications publications;

    PlanResource(Plans plans, PlanQueries queries, Publications publications) {
        this.plans = plans;
        this.queries = queries;
        this.publications = publications;
    }

    /** A plan in a list. */
    record PlanItem(
            UUID id, String title, String organisation, String level, Period period, boolean draft, int measures) {}

    /** A whole plan. */
    record PlanDocument(PlanCard head, List<Measure> measures, List<NewTarget> targets, List<Finding> findings) {}

    /** A measure with its deadline as the reading contract writes it. */
    record Measure(
            UUID id,
            int version,
            String section,
            String number,
            String title,
            Map<String, Object> deadline,
            String executors,
            List<MeasureRow.ExecutorRow> parties,
            String result) {}

    /** What a check found. */
    record Finding(
            @Nullable UUID measure,
            String rule,
            String severity,
            String message,
            String advice,
            @Nullable String quote) {}

    /** What approves the plan; {@code version} is the plan's as read. */
    record ApprovalRequest(
            int version, String kind, @Nullable String issuer, String number, LocalDate date, boolean despiteErrors) {}

    /** Whom to publish to: municipalities and schools. */
    record PublicationRequest(Set<UUID> organisations) {}

    @GetMapping
    Slice<PlanItem> list(Actor actor, @RequestParam(required = false) @Nullable UUID after) {
        Slice<PlanQueries.PlanRow> rows = queries.list(actor.scope(Permission.VIEW), PlanQueries.Filter.ALL, after);
        return new Slice<>(rows.items().stream().map(PlanResource::item).toList(), rows.next());
    }

    @GetMapping("/{id}")
    PlanDocument get(Actor actor, @PathVariable UUID id) {
        PlanId plan = new PlanId(id);
        Scope scope = actor.scope(Permission.VIEW);
        return new PlanDocument(
                plans.get(actor, plan),
                queries.measures(scope, plan).stream()
                        .map(PlanResource::measure)
                        .toList(),
                queries.targets(scope, plan),
                queries.findings(scope, plan).stream()
                        .map(PlanResource::finding)
                        .toList());
    }

    @PostMapping("/{id}/approval")
    Map<String, UUID> approve(Actor actor, @PathVariable UUID id, @RequestBody ApprovalRequest given) {
        Approval approval =
                new Approval(given.kind(), given.issuer(), given.number(), given.date(), given.despiteErrors());
        return Map.of("act", plans.approve(actor, new PlanId(id), given.version(), approval));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(Actor actor, @PathVariable UUID id) {
        plans.discard(actor, new PlanId(id));
    }

    /** What a publication would do; changes nothing. */
    @PostMapping("/{id}/publication/preview")
    PublicationPreview preview(Actor actor, @PathVariable UUID id, @RequestBody PublicationRequest given) {
        return publications.preview(actor, new PlanId(id), given.organisations());
    }

    @PostMapping("/{id}/publication")
    @ResponseStatus(HttpStatus.CREATED)
    Publication publish(Actor actor, @PathVariable UUID id, @RequestBody PublicationRequest given) {
        return publications.publish(actor, new PlanId(id), given.organisations());
    }

    private static PlanItem item(PlanQueries.PlanRow row) {
        return new PlanItem(
                row.id().value(),
                row.title(),
                row.organisation(),
                row.level().word(),
                row.period(),
                row.draft(),
                row.measures());
    }

    private static Measure measure(MeasureRow row) {
        Map<String, Object> deadline = Map.of(
                "raw", row.deadline().raw(),
                "kind", row.deadline().kind().word(),
                "norm", NormJson.toMap(row.deadline().norm()));
        return new Measure(
                row.id(),
                row.version(),
                row.sectionTitle(),
                row.number(),
                row.title(),
                deadline,
                row.executorsRaw(),
                row.executors(),
                row.result());
    }

    private static Finding finding(PlanQueries.FindingRow row) {
        return new Finding(
                row.measure(),
                row.finding().rule(),
                row.finding().severity().word(),
                row.finding().message(),
                row.finding().advice(),
                row.finding().quote());
    }
}
