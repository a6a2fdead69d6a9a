package kaskad.intake.draft;

/** A numbered point of an act; {@code addressees} as worded. */
public record DraftClause(String number, String text, String addressees, DraftDeadline deadline) {}
