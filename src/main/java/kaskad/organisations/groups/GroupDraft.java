package kaskad.organisations.groups;

/** What is said of a group. */
public record GroupDraft(String title, String note, GroupRule rule) {}
