package kaskad.plans.adoption.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kaskad.plans.adoption.NewAdoption;
import kaskad.ui.Texts;
import org.jspecify.annotations.Nullable;

/** «План принят»: the organisation, the act as it was typed; {@code version} of what is corrected. */
public record AdoptionForm(
        @Nullable UUID organisation,
        @Nullable String kind,
        @Nullable String number,
        @Nullable String date,
        @Nullable Integer version) {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("dd.MM.uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** What is missing or cannot be read, by field. */
    Map<String, String> errors(Texts texts) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (organisation == null) {
            errors.put("organisation", texts.text("plans.adoptions.organisation.missing"));
        }
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

    NewAdoption adoption(@Nullable String file, byte @Nullable [] content) {
        UUID adopter = organisation;
        LocalDate day = day();
        if (adopter == null || day == null) {
            throw new IllegalStateException("a form with errors registers nothing");
        }
        return new NewAdoption(adopter, text(kind), text(number), day, file, content, version);
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
