package kaskad.operations.web;

import java.util.UUID;

/** Addresses of operations. */
public final class OperationUrls {
    public static final String LIST = "/operations";
    static final String ONE = LIST + "/{id}";
    static final String PROGRESS = ONE + "/progress";
    static final String RETRY = ONE + "/retry";
    static final String UNDO = ONE + "/undo";

    private OperationUrls() {}

    public static String one(UUID id) {
        return LIST + "/" + id;
    }

    /** The part of a page that shows how far it is; with {@code hx-get} it keeps itself up to date. */
    public static String progress(UUID id) {
        return one(id) + "/progress";
    }
}
