package kaskad.reading.findings.rules;

import java.util.List;
import java.util.regex.Pattern;
import kaskad.office.Format;
import kaskad.reading.Field;
import kaskad.reading.text.WordPattern;

/** Spaces: doubled ones, and the one that is missing after «№»; told once for a document, with a change for each place. */
final class SpacingRules {
    static final List<Rule> ALL = List.of(
            Rule.note(Family.WORDING, "spaces-doubled", SpacingRules::doubled)
                    .together()
                    .byRote(),
            Rule.note(Family.WORDING, "number-sign-spacing", SpacingRules::tight)
                    .together()
                    .byRote());

    private static final Pattern DOUBLED = Pattern.compile("(?<=\\S)[ \\u00a0]{2,}(?=\\S)");
    private static final WordPattern TIGHT = WordPattern.of("№(?=\\d)");

    private SpacingRules() {}

    /** In the cells of a word processor's tables: elsewhere spaces may be how the text was laid out. */
    private static List<Spot> doubled(Subject subject) {
        return typed(subject.document().format())
                ? subject.pieces().stream()
                        .filter(piece -> piece.field() != null && piece.field() != Field.NUMBER)
                        .filter(piece -> mayDouble(piece.text())
                                && DOUBLED.matcher(piece.text()).find())
                        .map(piece -> Spot.in(piece, piece.text())
                                .mended(
                                        piece.text(),
                                        DOUBLED.matcher(piece.text()).replaceAll(" ")))
                        .toList()
                : List.of();
    }

    /** Most cells hold neither. */
    private static boolean mayDouble(String text) {
        return text.contains("  ") || text.indexOf('\u00a0') >= 0;
    }

    private static boolean typed(Format format) {
        return switch (format) {
            case DOCX, DOC, ODT, RTF, XLSX, XLS -> true;
            case HTML, TXT, PDF -> false;
        };
    }

    private static List<Spot> tight(Subject subject) {
        return subject.pieces().stream()
                .filter(piece -> TIGHT.in(piece.text()))
                .map(piece ->
                        Spot.in(piece, piece.text()).mended(piece.text(), TIGHT.replaced(piece.text(), sign -> "№ ")))
                .toList();
    }
}
