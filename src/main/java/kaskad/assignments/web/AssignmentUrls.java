package kaskad.assignments.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Addresses of this module's pages. */
public final class AssignmentUrls {
    public static final String MY_WORK = "/my-work";
    public static final String REVIEW = "/review";
    public static final String NEXT = "/review/next";
    public static final String ACCEPT = "/review/accept";
    static final String OCCURRENCE = "/occurrences/{id}";
    static final String PUBLICATION = "/plans/{id}/publication";
    static final String PREVIEW = "/plans/{id}/publication/preview";
    static final String MATRIX = "/plans/{id}/matrix";

    private AssignmentUrls() {}

    public static String list(String list) {
        return MY_WORK + "?list=" + list;
    }

    /** The same list from {@code next} on; {@code null} at its end. */
    public static @Nullable String further(String address, @Nullable String next) {
        return next == null ? null : address + (address.contains("?") ? "&" : "?") + "after=" + next;
    }

    public static String occurrence(UUID id) {
        return "/occurrences/" + id;
    }

    public static String draft(UUID id) {
        return occurrence(id) + "/draft";
    }

    public static String submit(UUID id) {
        return occurrence(id) + "/submit";
    }

    public static String evidence(UUID id) {
        return occurrence(id) + "/evidence";
    }

    public static String evidence(UUID id, UUID evidence) {
        return evidence(id) + "/" + evidence;
    }

    public static String detach(UUID id, UUID evidence) {
        return evidence(id, evidence) + "/removal";
    }

    public static String accept(UUID id) {
        return occurrence(id) + "/acceptance";
    }

    public static String giveBack(UUID id) {
        return occurrence(id) + "/return";
    }

    public static String plan(UUID id) {
        return "/plans/" + id;
    }

    public static String act(UUID id) {
        return "/documents/" + id;
    }

    public static String publication(UUID id) {
        return plan(id) + "/publication";
    }

    public static String preview(UUID id) {
        return publication(id) + "/preview";
    }

    public static String matrix(UUID id) {
        return plan(id) + "/matrix";
    }
}
