package kaskad.intake.editions.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kaskad.intake.Import;
import kaskad.intake.editions.Editions;
import kaskad.intake.editions.Offer;
import kaskad.intake.editions.web.OfferView.Way;
import kaskad.kernel.Actor;
import kaskad.plans.editions.EditionQueries.EditionRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says on the import's page what the act changes: the plans that it named, else the way to choose one. */
@Component
public class Offers {
    private final Editions editions;

    Offers(Editions editions) {
        this.editions = editions;
    }

    /** {@code null} where the act changes no plan. */
    public @Nullable OfferView view(Actor actor, Import given) {
        Offer offer = editions.offer(actor, given);
        return offer.amendments() == 0 ? null : new OfferView(offer.amendments(), ways(given.id(), offer));
    }

    private static List<Way> ways(UUID id, Offer offer) {
        List<Way> ways = new ArrayList<>();
        offer.done().forEach(plan -> ways.add(Way.done(plan, EditionUrls.plan(plan.id()))));
        List<EditionRow> open = offer.matched().stream()
                .filter(plan -> !offer.done().contains(plan))
                .toList();
        open.forEach(plan -> ways.add(Way.proposed(plan, EditionUrls.one(id, plan.id()))));
        if (open.size() != 1 && offer.done().isEmpty()) {
            ways.add(Way.choose(EditionUrls.choice(id)));
        }
        return ways;
    }
}
