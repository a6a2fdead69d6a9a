package kaskad.reports.web;

import java.time.LocalDate;
import kaskad.assignments.orders.web.OrderUrls;
import kaskad.plans.PlanId;

/** Addresses of the pages of reports; those of one plan stand under the plan's own. */
public final class ReportUrls {
    public static final String LIST = "/reports";
    static final String PROGRESS = "/plans/{id}/progress-report";
    static final String PROGRESS_DOCX = PROGRESS + ".docx";
    static final String PLAN_DOCX = "/plans/{id}.docx";
    static final String ORDER_DOCX = "/plans/{id}/order.docx";
    static final String REMINDER_DOCX = OrderUrls.CONTROL + "/reminder.docx";
    static final String PLAN_XLSX = "/plans/{id}.xlsx";

    private ReportUrls() {}

    public static String plan(PlanId id) {
        return "/plans/" + id;
    }

    public static String progress(PlanId id) {
        return plan(id) + "/progress-report";
    }

    public static String progressDocx(PlanId id, LocalDate from, LocalDate asOf) {
        return progress(id) + ".docx?from=" + from + "&asOf=" + asOf;
    }

    public static String planDocx(PlanId id) {
        return plan(id) + ".docx";
    }

    public static String orderDocx(PlanId id) {
        return plan(id) + "/order.docx";
    }

    public static String planXlsx(PlanId id) {
        return plan(id) + ".xlsx";
    }
}
