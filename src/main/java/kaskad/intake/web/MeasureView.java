package kaskad.intake.web;

import java.util.List;
import kaskad.ui.Finding;

/** A measure with its cells and what is said of it; {@code row} names the row of the document beside. */
public record MeasureView(
        String id,
        String row,
        CellView number,
        CellView title,
        CellView deadline,
        CellView executors,
        CellView result,
        List<Finding> findings) {}
