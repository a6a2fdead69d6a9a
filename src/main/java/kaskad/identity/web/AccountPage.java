package kaskad.identity.web;

import java.util.List;
import kaskad.identity.AccountQueries;
import org.jspecify.annotations.Nullable;

/** One's own account. {@code token} is a new token's text, shown this once. */
public record AccountPage(
        String name,
        List<AccountQueries.Own> appointments,
        @Nullable String problem,
        @Nullable String token) {
    public AccountPage {
        appointments = List.copyOf(appointments);
    }
}
