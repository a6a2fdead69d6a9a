package kaskad.plans.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import kaskad.plans.Approval;
import kaskad.ui.Texts;
import org.jspecify.annotations.Nullable;

/** The approving act as it was typed. */
public record ApprovalForm(
        int version,
        @Nullable String kind,
        @Nullable String issuer,
        @Nullable String number,
        @Nullable String date,
        @Nullable Boolean despiteErrors) {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("dd.MM.uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** What is missing or cannot be read, by field; empty where the form is in order. */
    Map<String, String> errors(Texts texts) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (text(kind).isEmpty()) {
            errors.put("kind", texts.text("plans.approval.kind.missing"));
        }
        if (text(number).isEmpty()) {
            errors.put("number", texts.text("plans.approval.number.missing"));
        }
        if (day() == null) {
            errors.put("date", texts.text("plans.approval.date.wrong"));
        }
        return errors;
    }

    Approval approval() {
        LocalDate day = day();
        if (day == null) {
            throw new IllegalStateException("a form with errors approves nothing");
        }
        String by = text(issuer);
        return new Approval(text(kind), by.isEmpty() ? null : by, text(number), day, despite());
    }

    /** Whether the box «approved as it is» is ticked; a browser leaves an empty box out. */
    public boolean despite() {
        return despiteErrors != null && despiteErrors;
    }

    private @Nullable LocalDate day() {
        try {
            return LocalDate.parse(text(date), DATE);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }
}
