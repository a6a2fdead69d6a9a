package kaskad.operations;

import java.time.Instant;
import java.util.UUID;
import kaskad.kernel.Actor;
import kaskad.kernel.Place;
import kaskad.ui.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Work on many rows, done in the background.
 *
 * @param author who started it
 * @param actor who acts now, with the rights of the moment: who started it, tried it again or takes it back
 * @param done and {@code total}: how far it is, in whatever its handler counts; both 0 before it said so
 * @param checkpoint what the last committed step left for the next
 * @param tries how often it was begun since the last committed step
 */
public record Operation(
        UUID id,
        String kind,
        Sentence title,
        Place place,
        String author,
        Actor actor,
        String parameters,
        OperationState state,
        long done,
        long total,
        @Nullable String checkpoint,
        int tries,
        Instant createdAt,
        int version) {}
