package kaskad.intake;

import java.util.List;
import java.util.Map;
import kaskad.assignments.orders.AddresseeReading;
import kaskad.kernel.Place;
import org.springframework.stereotype.Component;

/** Whom clauses and decisions mean: read as the executors of a plan are, with what the authority remembers. */
@Component
class ClauseAddressees implements AddresseeReading {
    private final Bodies bodies;

    ClauseAddressees(Bodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public List<List<Meant>> read(Place authority, List<String> wordings) {
        ExecutorMatching matching = bodies.matching(authority, Map.of());
        return wordings.stream()
                .map(wording -> matching.read(wording).stream()
                        .map(one -> new Meant(one.text(), one.target(), one.organisation()))
                        .toList())
                .toList();
    }
}
