package kaskad.reports.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaskad.plans.PlanCard;
import kaskad.reports.MeasureMark;
import kaskad.reports.ProgressReport;
import kaskad.reports.ProgressReportDocument;
import kaskad.reports.ProgressRow;
import kaskad.reports.ReportDocument;
import kaskad.ui.Status;

/**
 * A progress report before it is printed: the very document, each row with the glyph of its mark.
 *
 * @param noDay what was typed as a day and is none
 */
public record ProgressPage(PlanCard plan, ReportDocument document, List<Section> sections, Optional<String> noDay) {

    static ProgressPage of(ProgressReport report, Optional<String> noDay) {
        ReportDocument document = ProgressReportDocument.of(report);
        Iterator<ProgressRow> facts = report.rows().iterator();
        List<Section> sections = new ArrayList<>();
        for (ReportDocument.Section section : document.sections()) {
            List<Row> rows = new ArrayList<>();
            section.rows().forEach(cells -> rows.add(row(cells, facts.next().mark())));
            sections.add(new Section(section.title(), rows));
        }
        return new ProgressPage(report.plan(), document, sections, noDay);
    }

    /** Measures under a title. */
    public record Section(String title, List<Row> rows) {}

    /** A measure's cells by the columns of the form, each as lines. */
    public record Row(
            String number,
            List<String> title,
            List<String> deadline,
            List<String> executors,
            List<String> execution,
            Status status,
            String mark,
            List<String> reasons,
            List<String> proofs) {}

    public LocalDate from() {
        return document.period().from();
    }

    public LocalDate asOf() {
        return document.asOf();
    }

    public String href() {
        return ReportUrls.progress(plan.id());
    }

    public String planHref() {
        return ReportUrls.plan(plan.id());
    }

    public String docx() {
        return ReportUrls.progressDocx(plan.id(), from(), asOf());
    }

    public Map<String, String> requisites() {
        Map<String, String> all = new LinkedHashMap<>();
        document.requisites().forEach(each -> all.put(each.name(), each.value()));
        return all;
    }

    private static Row row(List<String> cells, MeasureMark mark) {
        return new Row(
                cells.get(0),
                lines(cells.get(1)),
                lines(cells.get(2)),
                lines(cells.get(3)),
                lines(cells.get(4)),
                status(mark),
                cells.get(5),
                lines(cells.get(6)),
                lines(cells.get(7)));
    }

    private static List<String> lines(String cell) {
        return cell.lines().toList();
    }

    private static Status status(MeasureMark mark) {
        return switch (mark) {
            case DONE -> Status.DONE;
            case LATE -> Status.DONE_LATE;
            case PARTIAL -> Status.AT_RISK;
            case IN_WORK -> Status.IN_WORK;
            case NOT_DONE -> Status.OVERDUE;
            case NOT_DUE -> Status.NOT_DUE;
            case UNASSIGNED -> Status.SILENT;
        };
    }
}
