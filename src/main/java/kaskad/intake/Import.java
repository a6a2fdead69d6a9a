package kaskad.intake;

import java.time.Instant;
import java.util.UUID;
import kaskad.intake.draft.Draft;
import kaskad.kernel.Place;
import kaskad.kernel.Refused;

/** One document on its way in; {@code author} is the name of who brought it. */
public record Import(
        UUID id,
        Place place,
        UUID attachment,
        String fileName,
        String author,
        Instant createdAt,
        Instant changedAt,
        int version,
        ImportState state) {

    /** What is being corrected; refuses where nothing is, or not any more. */
    Draft open() {
        return switch (state) {
            case ImportState.Read read -> read.checked();
            case ImportState.Reading reading -> throw refused();
            case ImportState.Unreadable unreadable -> throw refused();
            case ImportState.Accepted accepted -> throw refused();
            case ImportState.Undone undone -> throw refused();
        };
    }

    ImportState.Accepted accepted() {
        if (state instanceof ImportState.Accepted accepted) {
            return accepted;
        }
        throw refused();
    }

    /** Dropped: whatever is not yet accepted can be. */
    ImportState.Undone dropped() {
        return switch (state) {
            case ImportState.Read read -> new ImportState.Undone(read.checked());
            case ImportState.Reading reading -> new ImportState.Undone(null);
            case ImportState.Unreadable unreadable -> new ImportState.Undone(null);
            case ImportState.Accepted accepted -> throw refused();
            case ImportState.Undone undone -> throw refused();
        };
    }

    /** Taken up again: what had been read is there at once, else the document is read anew. */
    ImportState again() {
        return switch (state) {
            case ImportState.Undone undone when undone.left() != null -> new ImportState.Read(undone.left());
            case ImportState.Undone undone -> new ImportState.Reading();
            case ImportState.Unreadable unreadable -> new ImportState.Reading();
            case ImportState.Read read -> throw refused();
            case ImportState.Reading reading -> throw refused();
            case ImportState.Accepted accepted -> throw refused();
        };
    }

    private Refused refused() {
        return new Refused(new ImportRefusal.NotNow(fileName, state.word()));
    }
}
