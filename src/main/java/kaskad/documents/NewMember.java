package kaskad.documents;

import org.jspecify.annotations.Nullable;

/** A member of a group that an act composes; {@code group} is the composition's title. */
public record NewMember(
        String group, String person, @Nullable String post) {}
