package kaskad.plans.adoption;

import java.time.LocalDate;
import java.util.UUID;
import kaskad.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * By what act an organisation adopted its own plan.
 *
 * @param file the name of the scanned act, {@code content} its bytes; both or none
 * @param version of the adoption that this corrects; {@code null}, it is new
 */
public record NewAdoption(
        UUID organisation,
        String kind,
        String number,
        LocalDate date,
        @Nullable String file,
        byte @Nullable [] content,
        @Nullable Integer version) {
    public NewAdoption {
        if (kind.isBlank() || number.isBlank()) {
            throw new Refused(new AdoptionRefusal.ActIncomplete());
        }
        kind = kind.strip();
        number = number.strip();
    }
}
