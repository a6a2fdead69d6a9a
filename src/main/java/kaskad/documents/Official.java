package kaskad.documents;

import org.jspecify.annotations.Nullable;

/** Who signed an act or on whom control is laid: the post, the person, or both. */
public record Official(@Nullable String post, @Nullable String person) {
    public Official {
        if (post == null && person == null) {
            throw new IllegalArgumentException("an official has a post or a name");
        }
    }
}
