package kaskad.reports;

import static kaskad.reports.RussianWords.date;
import static kaskad.reports.RussianWords.number;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The cells of one measure's row in the words of the official form, lines apart by line feeds. */
final class ProgressCells {
    private static final int LONGEST_EXAMPLE = 600;

    private final ProgressRow row;
    private final Tally tally;

    private ProgressCells(ProgressRow row) {
        this.row = row;
        this.tally = row.tally();
    }

    static List<String> of(ProgressRow row) {
        ProgressCells cells = new ProgressCells(row);
        return List.of(
                row.number(),
                row.title(),
                row.deadline(),
                row.executors(),
                cells.execution(),
                row.mark().words(),
                cells.reasons(),
                cells.proofs());
    }

    private String execution() {
        return String.join("\n", row.mark() == MeasureMark.NOT_DUE ? awaited() : executed());
    }

    private List<String> awaited() {
        LocalDate next = row.next();
        return next == null ? List.of() : List.of("Срок отчёта " + date(next));
    }

    private List<String> executed() {
        List<String> lines = new ArrayList<>();
        if (tally.organisations() > 1) {
            lines.add("Исполнено " + RussianWords.of(tally.complete(), tally.organisations()) + unit());
            standing().ifPresent(lines::add);
        }
        BigDecimal sum = tally.sum();
        if (sum != null) {
            String unit = tally.unit();
            lines.add("Количественные данные: " + number(sum)
                    + (unit == null || unit.isBlank() ? "" : " (" + unit + ")"));
        }
        row.said().forEach(said -> lines.add(said(said)));
        return lines;
    }

    private String unit() {
        return tally.schools() == tally.organisations() ? " ОО" : " организаций";
    }

    private Optional<String> standing() {
        List<String> parts = new ArrayList<>();
        part(parts, "с нарушением срока", tally.late());
        part(parts, "частично", tally.partial());
        part(parts, "в работе", tally.inWork());
        part(parts, "отчёт на проверке", tally.onReview());
        part(parts, "не исполнено", tally.notDone());
        part(parts, "просрочено", tally.overdue());
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", parts));
    }

    private static void part(List<String> parts, String words, int count) {
        if (count > 0) {
            parts.add(words + ": " + number(count));
        }
    }

    private String said(ProgressRow.Said said) {
        if (tally.organisations() <= 1) {
            return said.text();
        }
        String text = said.text().strip();
        String shown = text.length() <= LONGEST_EXAMPLE ? text : cut(text);
        return whose(said.organisation()) + shown;
    }

    private static String cut(String text) {
        int end = text.lastIndexOf(' ', LONGEST_EXAMPLE);
        return text.substring(0, end > 0 ? end : LONGEST_EXAMPLE) + " …";
    }

    private String reasons() {
        List<String> lines = new ArrayList<>();
        row.undone().stream()
                .filter(undone -> !(undone.why() instanceof Undone.Why.Silent))
                .map(this::reason)
                .forEach(lines::add);
        silent().forEach((due, names) -> lines.add("отчёт не представлен, срок " + date(due)
                + (tally.organisations() > 1 ? ": " + String.join(", ", names) : "")));
        int rest = row.due().failed() - row.undone().size();
        if (rest > 0) {
            lines.add("и ещё " + number(rest));
        }
        return String.join("\n", lines);
    }

    /** Those of whom nothing came, by the date that passed. */
    private SortedMap<LocalDate, List<String>> silent() {
        return row.undone().stream()
                .filter(undone -> undone.why() instanceof Undone.Why.Silent)
                .collect(Collectors.groupingBy(
                        Undone::due, TreeMap::new, Collectors.mapping(Undone::organisation, Collectors.toList())));
    }

    private String reason(Undone undone) {
        LocalDate newDue = undone.newDue();
        return whose(undone.organisation())
                + why(undone)
                + (undone.text().isBlank() ? "" : ": " + undone.text().strip())
                + (newDue == null ? "" : "; новый срок " + date(newDue));
    }

    private static String why(Undone undone) {
        return switch (undone.why()) {
            case Undone.Why.Silent silent -> "отчёт не представлен";
            case Undone.Why.Returned returned -> "отчёт возвращён, " + RussianWords.reason(returned.reason());
            case Undone.Why.NotDone notDone -> "не исполнено";
            case Undone.Why.Partial partial -> "исполнено частично";
        };
    }

    private String proofs() {
        List<String> lines = new ArrayList<>();
        row.proofs().files().forEach(file -> lines.add(whose(file.organisation()) + file.name()));
        int rest = row.proofs().count() - lines.size();
        if (rest > 0) {
            lines.add("и ещё " + number(rest));
        }
        return String.join("\n", lines);
    }

    /** The name before what is somebody's, where there is more than one. */
    private String whose(String organisation) {
        return tally.organisations() > 1 ? organisation + ": " : "";
    }
}
