package kaskad.documents.groups;

import kaskad.reading.GroupRole;

/** A member as somebody enters it. */
public record NewSeat(GroupRole role, String post, String person, String deputy) {
    public NewSeat {
        if (post.isBlank() && person.isBlank()) {
            throw new IllegalArgumentException("a member is a post or a person");
        }
    }
}
