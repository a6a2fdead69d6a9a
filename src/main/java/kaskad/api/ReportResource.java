package kaskad.api;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import kaskad.kernel.Actor;
import kaskad.office.write.DocxWriter;
import kaskad.organisations.Today;
import kaskad.plans.PlanId;
import kaskad.reports.PlanPapers;
import kaskad.reports.ProgressReport;
import kaskad.reports.ProgressReportDocument;
import kaskad.reports.ProgressReports;
import kaskad.reports.ReportDocument;
import kaskad.reports.ReportPaper;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Official documents out: the progress report as data and as DOCX, the plan as DOCX. */
@RestController
@RequestMapping("/api/v1/plans/{id}")
class ReportResource {
    private final ProgressReports reports;
    private final PlanPapers papers;
    private final Today today;

    ReportResource(ProgressReports reports, PlanPapers papers, Today today) {
        this.reports = reports;
        this.papers = papers;
        this.today = today;
    }

    /** The report as of a day, today where none is named. */
    @GetMapping("/progress-report")
    ReportDocument progress(
            Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable LocalDate asOf) {
        return ProgressReportDocument.of(report(actor, id, asOf));
    }

    @GetMapping(path = "/progress-report.docx", produces = DocxWriter.MEDIA_TYPE)
    byte[] progressDocx(Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable LocalDate asOf) {
        return DocxWriter.write(ReportPaper.of(ProgressReportDocument.of(report(actor, id, asOf))));
    }

    @GetMapping(path = "/plan.docx", produces = DocxWriter.MEDIA_TYPE)
    byte[] planDocx(Actor actor, @PathVariable UUID id) {
        return DocxWriter.write(papers.get(actor, new PlanId(id)));
    }

    private ProgressReport report(Actor actor, UUID id, @Nullable LocalDate asOf) {
        return reports.build(actor, new PlanId(id), Objects.requireNonNullElseGet(asOf, () -> today.of(actor)));
    }
}
