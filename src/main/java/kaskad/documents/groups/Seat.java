package kaskad.documents.groups;

import java.util.UUID;
import kaskad.reading.GroupRole;

/**
 * A member of a group: a post, which stays, and who holds it at the time of the act.
 *
 * @param deputy who sits in for the member, as worded; empty where nobody is named
 */
public record Seat(UUID id, GroupRole role, String post, String person, String deputy) {
    /** «методист» or, without a post, the person. */
    public String office() {
        return post.isEmpty() ? person : post;
    }
}
