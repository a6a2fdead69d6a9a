package kaskad.cli.reading;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import kaskad.reading.At;
import kaskad.reading.Finding;
import kaskad.reading.Mend;
import kaskad.reading.ReadDocument;
import kaskad.reading.Severity;
import org.jspecify.annotations.Nullable;

/** Findings for people: by severity, with place, quoted words, advice and the change proposed. */
final class CheckText {
    private static final int LONGEST_QUOTE = 120;

    private final ResourceBundle texts = ResourceBundle.getBundle("messages.reading", Locale.ROOT);

    String of(ReadDocument document) {
        StringBuilder text = new StringBuilder(document.file()).append('\n');
        if (document.findings().isEmpty()) {
            return text.append("  ")
                    .append(texts.getString("reading.check.none"))
                    .toString();
        }
        for (Severity severity : Severity.values()) {
            List<Finding> group = document.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .toList();
            if (!group.isEmpty()) {
                text.append('\n')
                        .append(texts.getString("reading.check." + severity.word()))
                        .append(": ")
                        .append(group.size())
                        .append('\n');
                group.forEach(finding -> append(text, finding));
            }
        }
        return text.toString();
    }

    private void append(StringBuilder text, Finding finding) {
        text.append("  ").append(place(finding)).append(finding.message());
        text.append(" [").append(finding.rule()).append("]\n");
        if (!finding.quote().isBlank()) {
            text.append("      «").append(cut(finding.quote())).append("»\n");
        }
        text.append("      ").append(finding.advice()).append('\n');
        Mend mend = finding.mend();
        if (mend != null && finding.places().isEmpty()) {
            text.append("      ")
                    .append(format("reading.check.mend", cut(mend.from()), cut(mend.to())))
                    .append('\n');
        }
    }

    private static String cut(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.length() > LONGEST_QUOTE ? line.substring(0, LONGEST_QUOTE).strip() + "…" : line;
    }

    /** Several places are listed by the message itself; the table is named before them. */
    private String place(Finding finding) {
        @Nullable At at = finding.at();
        if (at == null || at.row() == null) {
            return "";
        }
        String key = at.table() == null
                ? "reading.check.paragraph"
                : finding.places().isEmpty() ? "reading.check.row" : "reading.check.table";
        return finding.places().isEmpty() || at.table() != null
                ? format(key, String.valueOf(at.table()), String.valueOf(at.row())) + " "
                : "";
    }

    private String format(String key, String... arguments) {
        return MessageFormat.format(texts.getString(key), (Object[]) arguments);
    }
}
