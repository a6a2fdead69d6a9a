package kaskad.reading.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kaskad.office.OfficeDocument;
import kaskad.office.comments.Comment;
import kaskad.office.comments.CommentedDocx;
import kaskad.reading.At;
import kaskad.reading.Field;
import kaskad.reading.Finding;
import kaskad.reading.Mend;
import kaskad.reading.ReadDocument;
import kaskad.reading.ReadPlan;
import kaskad.reading.Severity;
import org.jspecify.annotations.Nullable;

/** A document with its findings as comments, for who works in Word. */
public final class Annotated {
    private Annotated() {}

    /**
     * A DOCX with a comment at each finding, in the language of the locale.
     *
     * @param bytes the file that {@code source} and {@code document} were read from
     */
    public static byte[] docx(byte[] bytes, OfficeDocument source, ReadDocument document, Locale locale) {
        List<Comment> comments = document.findings().stream()
                .map(finding -> comment(document, finding, locale))
                .toList();
        return CommentedDocx.of(bytes, source, comments);
    }

    private static Comment comment(ReadDocument document, Finding finding, Locale locale) {
        At at = finding.at();
        return new Comment(
                at == null ? null : at.table(),
                at == null ? null : at.row(),
                at == null ? null : column(document, at, finding.field()),
                finding.quote(),
                lines(finding, locale));
    }

    private static @Nullable Integer column(ReadDocument document, At at, @Nullable Field field) {
        return field == null
                ? null
                : document.plans().stream()
                        .filter(plan -> holds(plan, at) && plan.columns().contains(field.word()))
                        .map(plan -> plan.columns().indexOf(field.word()))
                        .findFirst()
                        .orElse(null);
    }

    private static boolean holds(ReadPlan plan, At at) {
        return plan.measures().anyMatch(measure -> measure.at().equals(at));
    }

    private static List<String> lines(Finding finding, Locale locale) {
        List<String> lines = new ArrayList<>();
        lines.add(severity(finding.severity(), locale) + ": " + FindingTexts.message(finding, locale));
        lines.add(FindingTexts.advice(finding, locale));
        Mend mend = finding.mend();
        if (mend != null && finding.places().isEmpty()) {
            lines.add(FindingTexts.text("reading.check.mend", List.of(mend.from(), mend.to()), locale));
        }
        return lines;
    }

    private static String severity(Severity severity, Locale locale) {
        return FindingTexts.text("reading.severity." + severity.word(), List.of(), locale);
    }
}
