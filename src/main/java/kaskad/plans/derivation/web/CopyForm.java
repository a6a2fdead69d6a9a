package kaskad.plans.derivation.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaskad.kernel.Period;
import kaskad.kernel.Refused;
import kaskad.plans.PlanId;
import kaskad.plans.derivation.Derivation;
import kaskad.plans.derivation.DerivationRefusal;

/** The new plan as it was typed: head fields, and for each chosen measure {@code title.<id>} and {@code deadline.<id>}. */
record CopyForm(Map<String, String> fields) {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("dd.MM.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final String CHOSEN = "take.";

    Derivation derivation(PlanId source) {
        return new Derivation(source, UUID.fromString(text("organisation")), text("title"), period(), rows());
    }

    private Period period() {
        try {
            return new Period(LocalDate.parse(text("from"), DATE), LocalDate.parse(text("until"), DATE));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new Refused(new DerivationRefusal.HeadIncomplete());
        }
    }

    private List<Derivation.Row> rows() {
        List<Derivation.Row> rows = new ArrayList<>();
        for (String name : fields.keySet()) {
            if (name.startsWith(CHOSEN)) {
                String id = name.substring(CHOSEN.length());
                rows.add(new Derivation.Row(UUID.fromString(id), text("title." + id), text("deadline." + id)));
            }
        }
        return rows;
    }

    private String text(String name) {
        return fields.getOrDefault(name, "").strip();
    }
}
