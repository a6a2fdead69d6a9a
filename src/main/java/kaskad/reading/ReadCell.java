package kaskad.reading;

/** A cell of a column that has no role of its own, and the words over that column. */
public record ReadCell(String heading, String text) {}
