package kaskad.intake.web;

import java.util.List;
import java.util.UUID;
import kaskad.intake.ExecutorChoice;
import kaskad.organisations.Organisation;
import kaskad.plans.ExecutorTarget;
import kaskad.ui.Choice;
import kaskad.ui.Texts;

/** The question whom a wording means. */
public record ExecutorPage(String post, String wording, List<Choice> groups, List<Choice> organisations) {
    private static final List<ExecutorTarget> GROUPS =
            List.of(ExecutorTarget.SCHOOLS, ExecutorTarget.MUNICIPALITIES, ExecutorTarget.EXTERNAL);

    public static ExecutorPage of(String post, String wording, List<Organisation> bodies, Texts texts) {
        return new ExecutorPage(
                post,
                wording,
                GROUPS.stream()
                        .map(target -> new Choice(target.word(), texts.text("intake.target-group." + target.word())))
                        .toList(),
                Homes.choices(bodies));
    }

    /** The answer: a group by its word, else an organisation by its id. */
    public static ExecutorChoice choice(String answer, boolean remember) {
        return GROUPS.stream()
                .filter(target -> target.word().equals(answer))
                .findFirst()
                .map(target -> new ExecutorChoice(target, null, remember))
                .orElseGet(() -> new ExecutorChoice(ExecutorTarget.ORGANISATION, UUID.fromString(answer), remember));
    }
}
