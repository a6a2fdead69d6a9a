package kaskad.operations.tables.web;

import java.util.UUID;

/** Addresses of tables on their way in and out. */
public final class TableUrls {
    public static final String START = "/imports/tables";
    static final String BLANK = START + "/blank.xlsx";
    static final String EXPORT_XLSX = START + "/export.xlsx";
    static final String EXPORT_CSV = START + "/export.csv";
    static final String ONE = START + "/{id}";
    static final String COLUMNS = ONE + "/columns";
    static final String CHECK = ONE + "/check";
    static final String OPERATION = ONE + "/operation";
    static final String REFUSED = ONE + "/refused.xlsx";

    private TableUrls() {}

    /** Where a list of {@code kind} is brought in. */
    public static String start(String kind) {
        return START + "?kind=" + kind;
    }

    public static String blank(String kind) {
        return BLANK + "?kind=" + kind;
    }

    /** The list of an organisation as a workbook. */
    public static String export(String kind, UUID organisation) {
        return EXPORT_XLSX + "?kind=" + kind + "&organisation=" + organisation;
    }

    static String one(UUID id) {
        return START + "/" + id;
    }

    static String part(UUID id, String name) {
        return one(id) + "/" + name;
    }
}
