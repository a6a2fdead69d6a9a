package kaskad.assignments.orders.web;

import java.util.UUID;
import kaskad.documents.web.DocumentUrls;

/** Addresses of the control of an act. */
public final class OrderUrls {
    public static final String CONTROL = DocumentUrls.ACT + "/control";
    static final String CLAUSE = CONTROL + "/clauses/{clause}";
    static final String AS_READ = CLAUSE + "/removal";
    static final String PAIRS = CONTROL + "/pairs";
    static final String UNDO = CONTROL + "/undo";
    static final String RELEASE = CONTROL + "/release";
    static final String OFFER = CONTROL + "/offers/{offer}";

    private OrderUrls() {}

    public static String control(UUID act) {
        return DocumentUrls.act(act) + "/control";
    }

    public static String edit(UUID act, UUID clause) {
        return control(act) + "?edit=" + clause + "#" + anchor(clause);
    }

    public static String clause(UUID act, UUID clause) {
        return control(act) + "/clauses/" + clause;
    }

    public static String asRead(UUID act, UUID clause) {
        return clause(act, clause) + "/removal";
    }

    public static String pairs(UUID act) {
        return control(act) + "/pairs";
    }

    public static String undo(UUID act) {
        return control(act) + "/undo";
    }

    public static String release(UUID act) {
        return control(act) + "/release";
    }

    public static String offer(UUID act, UUID offer) {
        return control(act) + "/offers/" + offer;
    }

    public static String duty(UUID act, UUID duty) {
        return control(act) + "?duty=" + duty + "#executors";
    }

    public static String duty(UUID act, UUID duty, UUID after) {
        return control(act) + "?duty=" + duty + "&after=" + after + "#executors";
    }

    /** The reminder to those who are silent; its paper is made by the module of reports. */
    public static String reminder(UUID act) {
        return control(act) + "/reminder.docx";
    }

    public static String anchor(UUID clause) {
        return "clause-" + clause;
    }
}
