package kaskad.plans.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kaskad.plans.adoption.AdoptionMark;
import org.jspecify.annotations.Nullable;

/** All that a measure holds beside its row. */
public record MeasureCard(
        AdoptionMark adoption, List<Milestone> milestones, List<Risk> risks, List<Target> targets, List<Ask> asks) {
    public MeasureCard {
        milestones = List.copyOf(milestones);
        risks = List.copyOf(risks);
        targets = List.copyOf(targets);
        asks = List.copyOf(asks);
    }

    /** Контрольное событие: what has happened by a day. */
    public record Milestone(UUID id, LocalDate due, String title, int version) {}

    /** What may go wrong, or is in the way already, and what is done about it. */
    public record Risk(UUID id, RiskKind kind, String title, String response, int version) {}

    /** Whether it may happen or has. */
    public enum RiskKind {
        RISK,
        OBSTACLE;

        /** As stored and as in message keys. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static RiskKind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** A target indicator of the plan, and whether this measure serves it. */
    public record Target(UUID id, String number, String title, boolean served) {}

    /** What the report must give; {@code proposed} until a person has taken it. */
    public record Ask(
            UUID id,
            AskKind kind,
            String title,
            String unit,
            String factCode,
            @Nullable BigDecimal least,
            boolean required,
            boolean proposed,
            int version) {}
}
