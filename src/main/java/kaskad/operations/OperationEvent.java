package kaskad.operations;

import java.util.UUID;
import kaskad.kernel.DomainEvent;

/** What happened to an operation; heard within the module. */
sealed interface OperationEvent extends DomainEvent {

    /** Something is to be done, once the transaction is over. */
    record OperationWaits(UUID id) implements OperationEvent {}
}
