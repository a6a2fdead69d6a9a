package kaskad.intake.batches.web;

import java.util.UUID;

/** Addresses of batches. */
public final class BatchUrls {
    static final String LIST = "/batches";
    static final String ONE = LIST + "/{id}";
    static final String TABLE = ONE + "/table";
    static final String CSV = ONE + "/outcomes.csv";
    static final String ACCEPTANCE = ONE + "/acceptance";
    static final String MENDS = ONE + "/mends";
    static final String MENDS_UNDO = ONE + "/mends/undo";
    static final String UNDO = ONE + "/undo";

    private BatchUrls() {}

    public static String one(UUID id) {
        return LIST + "/" + id;
    }

    public static String part(UUID id, String part) {
        return one(id) + "/" + part;
    }
}
