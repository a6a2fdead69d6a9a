package kaskad.reading.plans;

import java.util.List;
import java.util.Optional;
import kaskad.reading.GroupRole;

/** What the tables of a document say. */
public record Found(List<PlanDraft> plans, List<GroupDraft> groups, List<DataDraft> data) {

    /** A working group, commission or the like. */
    public record GroupDraft(String title, List<MemberDraft> members) {}

    /** A member with the post and the part in the group, empty where none is written. */
    public record MemberDraft(String person, String post, Optional<GroupRole> role) {}

    /** A table of numbers. */
    public record DataDraft(String title, List<String> columns, List<List<String>> rows, int table) {}
}
