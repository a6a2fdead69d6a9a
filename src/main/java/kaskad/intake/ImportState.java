package kaskad.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kaskad.intake.draft.Draft;
import org.jspecify.annotations.Nullable;

/** How far a document has come on its way in. */
public sealed interface ImportState {

    /** The child process has it, or will. */
    record Reading() implements ImportState {}

    /** It could not be read. */
    record Unreadable(ImportProblem problem) implements ImportState {}

    /** It is being checked and corrected. */
    record Read(Draft checked) implements ImportState {}

    /** It became plans, an act, or both. */
    record Accepted(
            Draft checked, List<UUID> plans, @Nullable UUID act) implements ImportState {
        public Accepted {
            plans = List.copyOf(plans);
        }
    }

    /** Somebody dropped it; {@code left} is what had been read, so that it can be taken up again. */
    record Undone(@Nullable Draft left) implements ImportState {}

    /** As stored and as in the message key {@code intake.state.<word>}. */
    default String word() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    default Optional<Draft> draft() {
        return switch (this) {
            case Reading reading -> Optional.empty();
            case Unreadable unreadable -> Optional.empty();
            case Read read -> Optional.of(read.checked());
            case Accepted accepted -> Optional.of(accepted.checked());
            case Undone undone -> Optional.ofNullable(undone.left());
        };
    }
}
