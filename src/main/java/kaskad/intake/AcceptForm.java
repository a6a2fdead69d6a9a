package kaskad.intake;

/**
 * What is to become of a checked document.
 *
 * @param plans its plans become drafts
 * @param act it enters the register of acts, with its clauses; a document without requisites enters by its name
 */
public record AcceptForm(boolean plans, boolean act) {}
