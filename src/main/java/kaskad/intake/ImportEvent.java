package kaskad.intake;

import java.util.UUID;
import kaskad.kernel.DomainEvent;

/** What happened to a document on its way in. */
public sealed interface ImportEvent extends DomainEvent {

    /**
     * It waits to be read; heard by the reading queue once the transaction is over.
     *
     * @param inBatch those of a batch do not keep a single one waiting
     */
    record DocumentWaits(UUID id, boolean inBatch) implements ImportEvent {}
}
