package kaskad.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The territory whose list it is and the municipalities below it, found by any of their names. */
final class Territories {
    private static final Pattern DECORATION = Pattern.compile(
            "(?U)\\b(г|город|городской|муниципальный|округ|район|р-н|го|мо|мр)\\b\\.?|[^\\p{L}\\p{N}]+");

    private final UUID home;
    private final Map<String, UUID> byName = new HashMap<>();

    /** One name of a territory. */
    record Named(UUID id, String name) {}

    Territories(UUID home, List<Named> names) {
        this.home = home;
        names.forEach(named -> byName.merge(key(named.name()), named.id(), (one, other) -> one));
    }

    /** The home itself where nothing is said. */
    Optional<UUID> find(@Nullable String said) {
        return said == null || said.isBlank() ? Optional.of(home) : Optional.ofNullable(byName.get(key(said)));
    }

    UUID home() {
        return home;
    }

    private static String key(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace('ё', 'е');
        String bare = DECORATION.matcher(lower).replaceAll(" ").strip().replaceAll(" +", " ");
        return bare.isEmpty() ? lower.strip() : bare;
    }
}
