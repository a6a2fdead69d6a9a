package kaskad.reports.web;

import java.util.List;
import kaskad.kernel.Slice;
import kaskad.plans.PlanQueries.PlanRow;

/** The plans that one may report on. */
public record ReportsPage(Slice<PlanRow> plans) {
    public List<PlanRow> rows() {
        return plans.items();
    }

    public String progress(PlanRow row) {
        return ReportUrls.progress(row.id());
    }

    public String planDocx(PlanRow row) {
        return ReportUrls.planDocx(row.id());
    }

    public String planXlsx(PlanRow row) {
        return ReportUrls.planXlsx(row.id());
    }
}
