package kaskad.identity.web;

import java.util.List;
import kaskad.identity.AccountQueries;
import org.jspecify.annotations.Nullable;

/** The accounts that an administrator keeps. {@code issued} is a password just made, shown this once. */
public record AccountsPage(
        List<AccountQueries.Line> lines, @Nullable Issued issued) {
    /** Whose password it is. */
    public record Issued(String login, String password) {}

    public AccountsPage {
        lines = List.copyOf(lines);
    }
}
