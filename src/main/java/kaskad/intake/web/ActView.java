package kaskad.intake.web;

import java.util.List;

/** The act's requisites, its clauses, and whether the document is an act at all. */
public record ActView(boolean present, List<CellView> requisites, List<ClauseView> clauses) {

    /** A clause. */
    public record ClauseView(CellView number, CellView text, CellView addressees, CellView deadline) {}
}
