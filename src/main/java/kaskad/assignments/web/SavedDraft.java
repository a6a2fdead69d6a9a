package kaskad.assignments.web;

/** The answer to an autosave: when it was kept, and the version to go on from. */
public record SavedDraft(String time, int version) {}
