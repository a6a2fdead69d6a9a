package kaskad.organisations.offices;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who holds a post on the day that was asked for. */
public record Holder(
        UUID organisation,
        UUID office,
        String title,
        boolean head,
        String person,
        @Nullable UUID account,
        boolean acting) {}
