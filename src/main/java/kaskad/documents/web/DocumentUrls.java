package kaskad.documents.web;

import java.util.UUID;

/** Addresses of the pages of acts. */
public final class DocumentUrls {
    public static final String LIST = "/documents";
    /** Everything about one act stands below it. */
    public static final String ACT = LIST + "/{id}";

    static final String FILE = ACT + "/file";
    static final String NUMBERS = ACT + "/numbers";
    static final String NUMBER = NUMBERS + "/{number}/removal";
    static final String READERS = ACT + "/readers";
    static final String READ = ACT + "/reading";

    private DocumentUrls() {}

    public static String act(UUID id) {
        return LIST + "/" + id;
    }

    public static String file(UUID id) {
        return act(id) + "/file";
    }

    public static String numbers(UUID id) {
        return act(id) + "/numbers";
    }

    public static String number(UUID id, UUID number) {
        return numbers(id) + "/" + number + "/removal";
    }

    public static String readers(UUID id) {
        return act(id) + "/readers";
    }

    public static String read(UUID id) {
        return act(id) + "/reading";
    }
}
