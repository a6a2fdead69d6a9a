package kaskad.intake.web;

import org.jspecify.annotations.Nullable;

/** The answer to a cell that was saved: itself, the findings under its row, the numbers above. */
public record EditedView(CellView cell, @Nullable MeasureView measure, int columns, SummaryView summary) {}
