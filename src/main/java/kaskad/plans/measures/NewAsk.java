package kaskad.plans.measures;

import java.math.BigDecimal;
import kaskad.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Something that the report on a measure must give.
 *
 * @param title what is counted, or what the evidence shows
 * @param unit of a number: «%», «студия»; else empty
 * @param factCode of a number: under which code it is kept, so that nobody asks for it twice; may be empty
 * @param least the number that is expected at least
 * @param required whether a report without it is not taken
 */
public record NewAsk(
        AskKind kind,
        String title,
        String unit,
        String factCode,
        @Nullable BigDecimal least,
        boolean required) {
    public NewAsk {
        if (title.isBlank()) {
            throw new Refused(new MeasureRefusal.NameMissing());
        }
        title = title.strip();
        unit = kind == AskKind.NUMBER ? unit.strip() : "";
        factCode = kind == AskKind.NUMBER ? factCode.strip() : "";
        least = kind == AskKind.NUMBER ? least : null;
    }
}
