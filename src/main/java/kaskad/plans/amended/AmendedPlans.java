package kaskad.plans.amended;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Remembers which document's amendments are in which plan, and takes them back. */
@Component
public class AmendedPlans {
    private final AmendedStore store;

    AmendedPlans(AmendedStore store) {
        this.store = store;
    }

    /** The amendments of {@code document} are in {@code plan}, a new edition; false where that was known. */
    public boolean add(UUID plan, UUID document) {
        return store.insert(plan, document);
    }

    /** The same of a draft that is about to change in its place: it is kept as it is now. */
    public boolean addTo(UUID draft, UUID document) {
        return store.insertWithDraft(draft, document);
    }

    /** Makes a draft what it was; false where it has changed since, or was not kept. */
    public boolean takeBack(UUID draft, UUID document) {
        return store.putBack(draft, document);
    }
}
