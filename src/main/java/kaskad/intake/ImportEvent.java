package kaskad.intake;

import java.util.UUID;
import kaskad.kernel.DomainEvent;

/** What happened to a document on its way in. */
public sealed interface ImportEvent extends DomainEvent {

    /** It waits to be read; heard by the reading queue once the transaction is over. */
    record DocumentWaits(UUID id) implements ImportEvent {}
}
