package kaskad.intake.editions.web;

import java.util.List;
import kaskad.plans.editions.EditionQueries.EditionRow;

/** What the import's page says of the amendments in its act. */
public record OfferView(int amendments, List<Way> ways) {
    public OfferView {
        ways = List.copyOf(ways);
    }

    /** A step that can be taken now: its sentence and where it leads. */
    public record Way(String messageKey, String title, String href) {
        static Way done(EditionRow plan, String href) {
            return new Way("intake.editions.done", plan.title(), href);
        }

        static Way proposed(EditionRow plan, String href) {
            return new Way("intake.editions.proposed", plan.title(), href);
        }

        static Way choose(String href) {
            return new Way("intake.editions.choose", "", href);
        }
    }
}
