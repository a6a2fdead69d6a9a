package kaskad.operations;

import kaskad.kernel.Place;
import kaskad.ui.Sentence;

/**
 * What is to be done in the background.
 *
 * @param kind names the handler
 * @param place whose operation it is: who holds the handler's permission there sees it, retries it and takes it back
 * @param parameters a record that the handler asks back with {@link OperationRun#parameters}
 */
public record NewOperation(String kind, Sentence title, Place place, Record parameters) {}
