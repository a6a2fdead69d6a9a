package kaskad.office;

/** A piece of a document in reading order. */
public sealed interface Block permits Paragraph, Table {}
