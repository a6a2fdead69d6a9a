package kaskad.intake.web;

import java.util.List;

/** A measure with its cells and what is said of it; {@code row} names the row of the document beside. */
public record MeasureView(
        String id,
        String row,
        CellView number,
        CellView title,
        CellView deadline,
        CellView executors,
        CellView result,
        List<FindingView> findings) {}
