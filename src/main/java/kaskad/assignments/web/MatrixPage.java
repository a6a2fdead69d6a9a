package kaskad.assignments.web;

import java.util.List;
import java.util.UUID;
import kaskad.ui.Choice;
import kaskad.ui.Matrix;
import kaskad.ui.Status;
import org.jspecify.annotations.Nullable;

/**
 * Measures × organisations of one plan in one year.
 *
 * @param totals occurrences of the year by standing, over all that the filter lets through
 * @param columns how many organisations there are altogether
 */
public record MatrixPage(
        UUID plan,
        String title,
        String year,
        List<Choice> years,
        @Nullable String municipality,
        List<Choice> municipalities,
        List<Total> totals,
        Matrix matrix,
        int shown,
        int columns,
        @Nullable String further) {
    public MatrixPage {
        years = List.copyOf(years);
        municipalities = List.copyOf(municipalities);
        totals = List.copyOf(totals);
    }

    /** One line of the legend with its count. */
    public record Total(Status status, String words, long count) {}
}
