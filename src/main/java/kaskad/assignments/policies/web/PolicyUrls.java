package kaskad.assignments.policies.web;

import java.util.UUID;

/** Addresses of the rules of control. */
public final class PolicyUrls {
    static final String OWN = "/control/rules";
    static final String OF = OWN + "/{id}";
    static final String DROP = OF + "/removal";

    private PolicyUrls() {}

    public static String own() {
        return OWN;
    }

    public static String of(UUID authority) {
        return OWN + "/" + authority;
    }

    public static String drop(UUID authority) {
        return of(authority) + "/removal";
    }
}
