package kaskad.organisations;

import java.util.UUID;
import kaskad.kernel.Place;

/** What becomes of an organisation's open work when the register changes; periods that are closed stay as they were. */
public sealed interface Move {

    /** Another organisation goes on with it. */
    record HandedOver(UUID from, Place to) implements Move {}

    /** Nobody goes on with it. */
    record Dropped(UUID from) implements Move {}

    /** The organisation itself goes on with it at another place. */
    record Relocated(Place was, Place now) implements Move {}
}
