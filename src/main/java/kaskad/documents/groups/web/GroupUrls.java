package kaskad.documents.groups.web;

import java.util.UUID;
import kaskad.documents.web.DocumentUrls;

/** Addresses of working groups and meetings. */
public final class GroupUrls {
    public static final String LIST = "/groups";
    static final String GROUP = LIST + "/{id}";
    static final String CALL = GROUP + "/meetings";
    static final String COMPOSITION = DocumentUrls.ACT + "/group";
    static final String MEETING = "/meetings/{id}";
    static final String SIGNATURE = MEETING + "/signature";
    static final String PAPER = MEETING + "/protocol.docx";

    private GroupUrls() {}

    public static String group(UUID id) {
        return LIST + "/" + id;
    }

    public static String call(UUID id) {
        return group(id) + "/meetings";
    }

    public static String composition(UUID act) {
        return DocumentUrls.act(act) + "/group";
    }

    public static String meeting(UUID id) {
        return "/meetings/" + id;
    }

    public static String signature(UUID id) {
        return meeting(id) + "/signature";
    }

    public static String paper(UUID id) {
        return meeting(id) + "/protocol.docx";
    }
}
