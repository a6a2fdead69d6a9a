package kaskad.intake.web;

import java.util.List;

/**
 * The answer to a cell that was saved: itself, and what else the correction has changed.
 *
 * @param rows the rows of which something else is said now
 */
public record EditedView(CellView cell, List<Row> rows, List<FindingView> loose, WhoView who, SummaryView summary) {

    /** What is said of a row; {@code id} is where it stands under it. */
    public record Row(String id, int columns, List<FindingView> findings) {}
}
