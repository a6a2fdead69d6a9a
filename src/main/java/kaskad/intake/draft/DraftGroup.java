package kaskad.intake.draft;

import java.util.List;

/** The composition of a working group or commission. */
public record DraftGroup(String title, List<Member> members) {
    public DraftGroup {
        members = List.copyOf(members);
    }

    /** One of its members. */
    public record Member(String person, String post) {}
}
