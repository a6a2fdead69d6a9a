package kaskad.intake.batches.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaskad.intake.batches.Outcome;
import kaskad.intake.web.OutcomePage;
import kaskad.ui.Texts;

/** The outcomes as CSV that a Russian Excel opens by a double click: semicolons, UTF-8 with its mark. */
final class OutcomeTable {
    private static final List<String> COLUMNS = List.of(
            "intake.file",
            "intake.home",
            "intake.state",
            "intake.measures",
            "intake.errors.column",
            "intake.warnings.column",
            "intake.unmatched.column",
            "intake.reason.column");

    private OutcomeTable() {}

    static String csv(List<Outcome> outcomes, Texts texts) {
        Stream<Object> head = COLUMNS.stream().map(texts::text);
        return "\uFEFF"
                + Stream.concat(Stream.of(line(head)), outcomes.stream().map(outcome -> line(cells(outcome, texts))))
                        .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static Stream<Object> cells(Outcome outcome, Texts texts) {
        return Stream.of(
                outcome.fileName(),
                outcome.organisation(),
                texts.text("intake.outcome." + outcome.what().word()),
                outcome.measures(),
                outcome.errors(),
                outcome.warnings(),
                outcome.unmatched(),
                reason(outcome, texts));
    }

    /** Why a document is not there, in words; empty where it is. */
    static String reason(Outcome outcome, Texts texts) {
        return switch (outcome.what()) {
            case UNREADABLE -> OutcomePage.problem(outcome.fileName(), outcome.reason(), outcome.detail(), texts);
            case LEFT_OUT -> texts.text("intake.left-out." + outcome.reason());
            case ERRORS, NO_PLAN, CLEAN, READING, ACCEPTED, DROPPED -> "";
        };
    }

    /** A cell that a spreadsheet would take for a formula is kept a text. */
    private static String line(Stream<Object> cells) {
        return cells.map(String::valueOf)
                .map(cell -> cell.matches("(?s)[=+@-].*") ? "'" + cell : cell)
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(";"));
    }
}
