package kaskad.identity;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/** Who a session belongs to: the account only. What it may do is read anew for each request. */
public record SignedIn(UUID account, String login) implements Principal, Serializable {
    @Override
    public String getName() {
        return login;
    }
}
