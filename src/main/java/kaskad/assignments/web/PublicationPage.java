package kaskad.assignments.web;

import java.util.List;
import java.util.UUID;
import kaskad.assignments.publishing.PublicationPreview;

/**
 * Whom to bring a plan to.
 *
 * @param reached how many have it already
 * @param preview what the ticked ones would get
 */
public record PublicationPage(UUID plan, String title, List<Group> groups, int reached, PublicationPreview preview) {
    public PublicationPage {
        groups = List.copyOf(groups);
    }

    /** A municipality with whom it holds; {@code fresh} counts those who do not have the plan yet. */
    public record Group(UUID municipality, String name, List<Option> options, int fresh) {
        public Group {
            options = List.copyOf(options);
        }
    }

    /** One organisation to tick, or one that has the plan already. */
    public record Option(UUID id, String name, boolean reached) {}

    /** Nobody is left to bring it to. */
    public boolean complete() {
        return reached > 0 && groups.stream().allMatch(group -> group.fresh() == 0);
    }

    /** One municipality only: its organisations stand open and ticked one by one. */
    public boolean flat() {
        return groups.size() == 1;
    }
}
