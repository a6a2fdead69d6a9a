package kaskad.reading.plans;

import java.util.List;

/** What the tables of a document say. */
public record Found(List<PlanDraft> plans, List<GroupDraft> groups, List<DataDraft> data) {

    /** A working group, commission or the like. */
    public record GroupDraft(String title, List<MemberDraft> members) {}

    /** A member with the post, empty where none is written. */
    public record MemberDraft(String person, String post) {}

    /** A table of numbers. */
    public record DataDraft(String title, List<String> columns, List<List<String>> rows, int table) {}
}
