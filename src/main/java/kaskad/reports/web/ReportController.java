package kaskad.reports.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.office.write.OfficialDocument;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanId;
import kaskad.plans.PlanQueries;
import kaskad.reports.PlanPapers;
import kaskad.reports.ProgressReport;
import kaskad.reports.ProgressReportDocument;
import kaskad.reports.ProgressReports;
import kaskad.reports.ReportPaper;
import kaskad.ui.View;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages and files of reports. */
@Controller
class ReportController {
    private static final PlanQueries.Filter APPROVED = new PlanQueries.Filter("approved", null, null);

    private final ProgressReports reports;
    private final PlanPapers papers;
    private final PlanQueries plans;
    private final Clock clock;

    ReportController(ProgressReports reports, PlanPapers papers, PlanQueries plans, Clock clock) {
        this.reports = reports;
        this.papers = papers;
        this.plans = plans;
        this.clock = clock;
    }

    @GetMapping(ReportUrls.LIST)
    View list(Actor actor, @RequestParam(required = false) @Nullable UUID after) {
        return new View(
                "reports/web/reports", new ReportsPage(plans.list(actor.scope(Permission.VIEW), APPROVED, after)));
    }

    @GetMapping(ReportUrls.PROGRESS)
    View progress(Actor actor, @PathVariable UUID id, Asked asked) {
        return new View("reports/web/progress", ProgressPage.of(report(actor, new PlanId(id), asked), asked.noDay()));
    }

    @GetMapping(ReportUrls.PROGRESS_DOCX)
    ResponseEntity<byte[]> progressDocx(Actor actor, @PathVariable UUID id, Asked asked) {
        ProgressReport report = report(actor, new PlanId(id), asked);
        OfficialDocument paper = ReportPaper.of(ProgressReportDocument.of(report));
        return Download.docx(
                paper,
                "Отчёт об исполнении – ",
                report.plan().title(),
                " – " + report.period().until());
    }

    @GetMapping(ReportUrls.PLAN_DOCX)
    ResponseEntity<byte[]> planDocx(Actor actor, @PathVariable UUID id) {
        OfficialDocument paper = papers.get(actor, new PlanId(id));
        return Download.docx(paper, "", paper.title(), "");
    }

    @GetMapping(ReportUrls.PLAN_XLSX)
    ResponseEntity<byte[]> planXlsx(Actor actor, @PathVariable UUID id) {
        OfficialDocument paper = papers.get(actor, new PlanId(id));
        return Download.xlsx(paper, paper.title());
    }

    private ProgressReport report(Actor actor, PlanId id, Asked asked) {
        PlanCard plan = reports.get(actor, id);
        LocalDate asOf = ReportDays.read(asked.asOf()).orElseGet(() -> LocalDate.now(clock.withZone(plan.zone())));
        LocalDate from = ReportDays.read(asked.from()).orElseGet(() -> ProgressReports.yearBegins(plan, asOf));
        return reports.build(actor, id, from, asOf);
    }

    /** The days of a report as they were typed; what is left out or no day takes its default. */
    record Asked(@Nullable String from, @Nullable String asOf) {
        Optional<String> noDay() {
            return Stream.of(from, asOf)
                    .filter(ReportDays::isGiven)
                    .filter(text -> ReportDays.read(text).isEmpty())
                    .findFirst();
        }
    }
}
