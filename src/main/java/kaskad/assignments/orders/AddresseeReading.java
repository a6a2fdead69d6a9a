package kaskad.assignments.orders;

import java.util.List;
import java.util.UUID;
import kaskad.kernel.Place;
import kaskad.plans.ExecutorTarget;
import org.jspecify.annotations.Nullable;

/** Slot: whom a wording of an authority's document means; filled by the module that remembers such decisions. */
public interface AddresseeReading {

    /** Reads many wordings at once, in their order; the register is asked once. */
    List<List<Meant>> read(Place authority, List<String> wordings);

    /** One party of a wording; the organisation stands exactly with the target ORGANISATION. */
    record Meant(
            String text, ExecutorTarget target, @Nullable UUID organisation) {}
}
