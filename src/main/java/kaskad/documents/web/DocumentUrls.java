package kaskad.documents.web;

import java.util.UUID;

/** Addresses of the pages of acts. */
public final class DocumentUrls {
    public static final String LIST = "/documents";
    static final String ACT = LIST + "/{id}";
    static final String FILE = ACT + "/file";

    private DocumentUrls() {}

    public static String act(UUID id) {
        return LIST + "/" + id;
    }

    public static String file(UUID id) {
        return act(id) + "/file";
    }
}
