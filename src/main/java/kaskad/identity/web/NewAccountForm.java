package kaskad.identity.web;

import java.util.UUID;
import kaskad.kernel.Role;
import org.jspecify.annotations.Nullable;

/** What an administrator types of a new account; {@code scope} is the subtree, the home itself where none is named. */
public record NewAccountForm(
        @Nullable String login,
        @Nullable String name,
        @Nullable Role role,
        @Nullable UUID organisation,
        @Nullable UUID scope) {}
