package kaskad.operations;

import java.util.stream.Stream;

/** Handlers that are made from something else: one for each kind of table. */
public interface OperationHandlers {
    Stream<OperationHandler> handlers();
}
