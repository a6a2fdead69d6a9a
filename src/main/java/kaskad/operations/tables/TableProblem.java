package kaskad.operations.tables;

import kaskad.ui.Sentence;

/**
 * What is wrong with a row.
 *
 * @param field the key of the field; empty where the row as a whole is meant
 */
public record TableProblem(String field, Sentence reason) {}
