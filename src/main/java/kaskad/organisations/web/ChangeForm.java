package kaskad.organisations.web;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kaskad.organisations.changes.NewChange;
import kaskad.organisations.changes.OrganisationChange;
import org.jspecify.annotations.Nullable;

/** A change as it is typed; {@code confirmed}, what it does was seen. */
public record ChangeForm(
        UUID organisation,
        @Nullable String kind,
        @Nullable String day,
        @Nullable String basis,
        @Nullable String name,
        @Nullable String shortName,
        @Nullable List<UUID> chosen,
        @Nullable UUID heir,
        @Nullable UUID municipality,
        @Nullable Boolean confirmed) {
    static final List<String> KINDS = List.of("renaming", "merger", "split", "closing", "transfer");

    public String kindWord() {
        return kind != null && KINDS.contains(kind) ? kind : KINDS.getFirst();
    }

    public boolean seen() {
        return confirmed != null && confirmed;
    }

    public Set<UUID> ticked() {
        return chosen == null ? Set.of() : new HashSet<>(chosen);
    }

    /** The change, or {@code null} where the day or the basis is missing. */
    @Nullable
    NewChange change() {
        LocalDate from = Days.of(day);
        String act = OrganisationForm.text(basis);
        OrganisationChange change = meant();
        return from == null || act.isEmpty() || change == null ? null : new NewChange(change, from, act);
    }

    private @Nullable OrganisationChange meant() {
        UUID to = municipality;
        String full = OrganisationForm.text(name);
        String brief = OrganisationForm.text(shortName);
        return switch (kindWord()) {
            case "merger" -> new OrganisationChange.Merger(organisation, ticked());
            case "split" -> new OrganisationChange.Split(organisation, ticked(), heir);
            case "closing" -> new OrganisationChange.Closing(organisation, heir);
            case "transfer" -> to == null ? null : new OrganisationChange.Transfer(organisation, to);
            default -> new OrganisationChange.Renaming(organisation, full, brief.isEmpty() ? full : brief);
        };
    }
}
