package kaskad.office.write;

/** One thing in the body of a document, from top to bottom. */
public sealed interface Block permits Heading, Paragraph, OfficialTable {}
