package kaskad.intake.web;

import java.util.List;

/** A plan as read; {@code results}, whether it has the column of expected results. */
public record PlanView(
        CellView title,
        CellView level,
        CellView from,
        CellView until,
        boolean results,
        List<SectionView> sections,
        List<TargetView> targets) {

    /** A section with its measures. */
    public record SectionView(CellView title, String number, List<MeasureView> measures) {}

    /** A target indicator. */
    public record TargetView(
            String number, CellView title, CellView value, CellView unit, CellView due, String deadline) {}

    public int columns() {
        return results ? 5 : 4;
    }
}
