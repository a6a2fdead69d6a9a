package kaskad.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A working group or commission. */
public record ReadGroup(String title, List<Member> members) {
    public ReadGroup {
        members = List.copyOf(members);
    }

    /** A member with the post and the part in the group that the document names. */
    public record Member(
            String person, @Nullable String post, @Nullable GroupRole role) {}
}
