package kaskad.plans.measures.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.UUID;
import kaskad.plans.PlanId;
import kaskad.plans.measures.AskKind;
import kaskad.plans.measures.MeasureCard.RiskKind;
import kaskad.plans.measures.Measures;
import kaskad.plans.measures.NewAsk;
import org.jspecify.annotations.Nullable;

/** A milestone, a risk or an ask as it was typed; without {@code item} it is new, with {@code remove} it goes. */
public record ItemForm(
        @Nullable UUID item,
        @Nullable Integer version,
        @Nullable String title,
        @Nullable String due,
        @Nullable String sort,
        @Nullable String response,
        @Nullable String unit,
        @Nullable String code,
        @Nullable String least,
        @Nullable Boolean required,
        @Nullable Boolean remove) {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("dd.MM.uuuu").withResolverStyle(ResolverStyle.STRICT);

    Measures.Item item(UUID plan, UUID measure) {
        return new Measures.Item(new PlanId(plan), measure, item, version == null ? 0 : version);
    }

    boolean removes() {
        return item != null && Boolean.TRUE.equals(remove);
    }

    /** {@code null} where no day can be read. */
    @Nullable
    LocalDate day() {
        try {
            return LocalDate.parse(text(due), DATE);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    String name() {
        return text(title);
    }

    String answer() {
        return text(response);
    }

    RiskKind risk() {
        return text(sort).equals(RiskKind.OBSTACLE.word()) ? RiskKind.OBSTACLE : RiskKind.RISK;
    }

    NewAsk ask() {
        AskKind kind = Arrays.stream(AskKind.values())
                .filter(one -> one.word().equals(text(sort)))
                .findFirst()
                .orElse(AskKind.TEXT);
        return new NewAsk(kind, name(), text(unit), text(code), number(), Boolean.TRUE.equals(required));
    }

    private @Nullable BigDecimal number() {
        try {
            String typed = text(least).replace(',', '.').replace(" ", "");
            return typed.isEmpty() ? null : new BigDecimal(typed);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }
}
