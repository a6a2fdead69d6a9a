package kaskad.operations.views.web;

import java.util.UUID;

/** Addresses of saved views. */
public final class ViewUrls {
    public static final String SAVE = "/views";
    static final String REMOVE = SAVE + "/{id}/removal";

    private ViewUrls() {}

    public static String removal(UUID id) {
        return SAVE + "/" + id + "/removal";
    }
}
