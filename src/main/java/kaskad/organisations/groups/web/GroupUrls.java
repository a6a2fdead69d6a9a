package kaskad.organisations.groups.web;

import java.util.UUID;
import kaskad.organisations.web.OrganisationUrls;

/** Addresses of the pages of groups. */
public final class GroupUrls {
    public static final String LIST = OrganisationUrls.LIST + "/groups";
    public static final String NEW = LIST + "/new";
    public static final String PREVIEW = LIST + "/preview";
    public static final String INCLUDE = LIST + "/include";
    static final String GROUP = LIST + "/{id}";
    static final String EDIT = GROUP + "/edit";
    static final String CLOSE = GROUP + "/close";
    static final String EXCLUDE = GROUP + "/members/{member}/exclude";

    private GroupUrls() {}

    public static String group(UUID id) {
        return LIST + "/" + id;
    }

    public static String edit(UUID id) {
        return group(id) + "/edit";
    }

    public static String close(UUID id) {
        return group(id) + "/close";
    }

    public static String exclude(UUID id, UUID member) {
        return group(id) + "/members/" + member + "/exclude";
    }
}
