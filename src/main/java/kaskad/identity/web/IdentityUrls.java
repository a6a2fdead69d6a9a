package kaskad.identity.web;

import kaskad.ui.Shell;

/** Addresses of the pages about accounts. */
public final class IdentityUrls {
    public static final String SIGN_IN = Shell.SIGN_IN;
    public static final String ACCOUNT = "/account";
    public static final String PASSWORD = "/account/password";
    public static final String TOKENS = "/account/tokens";
    public static final String ACCOUNTS = "/accounts";
    public static final String NEW_ACCOUNT = "/accounts/new";
    public static final String RESET = "/accounts/{id}/reset";

    private IdentityUrls() {}

    public static String reset(Object id) {
        return RESET.replace("{id}", id.toString());
    }
}
