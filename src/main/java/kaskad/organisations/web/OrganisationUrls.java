package kaskad.organisations.web;

import java.util.UUID;

/** Addresses of the register's pages. */
public final class OrganisationUrls {
    public static final String LIST = "/organisations";
    public static final String NEW = "/organisations/new";

    private OrganisationUrls() {}

    public static String under(UUID parent) {
        return NEW + "?parent=" + parent;
    }
}
