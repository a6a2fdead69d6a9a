package kaskad.intake.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kaskad.intake.Cell;

/** Addresses of the wizard. */
public final class ImportUrls {
    public static final String LIST = "/imports";
    static final String ONE = LIST + "/{id}";
    static final String PROGRESS = ONE + "/progress";
    static final String CELL = ONE + "/cells/{path}";
    static final String EXECUTOR = ONE + "/executor";
    static final String MEND = ONE + "/mend";
    static final String MENDS = ONE + "/mends";
    static final String MENDS_UNDO = ONE + "/mends/undo";
    static final String ANNOTATED = ONE + "/annotated.docx";
    static final String ACCEPTANCE = ONE + "/acceptance";
    static final String UNDO = ONE + "/undo";
    static final String DROP = ONE + "/drop";
    static final String AGAIN = ONE + "/again";

    private ImportUrls() {}

    public static String one(UUID id) {
        return LIST + "/" + id;
    }

    public static String part(UUID id, String part) {
        return one(id) + "/" + part;
    }

    static String cell(UUID id, Cell cell) {
        return one(id) + "/cells/" + cell.path();
    }

    static String executor(UUID id, String wording) {
        return one(id) + "/executor?wording=" + URLEncoder.encode(wording, StandardCharsets.UTF_8);
    }
}
