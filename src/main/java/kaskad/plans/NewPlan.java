package kaskad.plans;

import java.util.List;
import java.util.UUID;
import kaskad.kernel.Period;
import org.jspecify.annotations.Nullable;

/** A plan as it enters: whole, in its own order. {@code source} is the attachment that it was read from. */
public record NewPlan(
        UUID organisation,
        PlanLevel level,
        String title,
        Period period,
        @Nullable UUID source,
        List<NewSection> sections,
        List<NewTarget> targets,
        List<NewFinding> findings) {
    public NewPlan {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a plan has a title");
        }
        sections = List.copyOf(sections);
        targets = List.copyOf(targets);
        findings = List.copyOf(findings);
    }
}
