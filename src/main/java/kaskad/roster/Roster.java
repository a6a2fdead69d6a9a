package kaskad.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kaskad.operations.tables.TableRow;
import org.jspecify.annotations.Nullable;

/** The register below a territory, searched by codes first and by names then. */
final class Roster {
    private final Territories territories;
    private final Map<String, Known> byCode = new HashMap<>();
    private final Map<String, Known> byName = new HashMap<>();

    Roster(Territories territories, List<Known> known) {
        this.territories = territories;
        for (Known one : known) {
            for (String field : List.of(RosterSchema.INN, RosterSchema.OGRN, RosterSchema.LOGIN)) {
                RosterSchema.parts(one.value(field)).forEach(code -> byCode.putIfAbsent(field + code, one));
            }
            byName.putIfAbsent(named(one.within(), one.value(RosterSchema.SHORT_NAME)), one);
            byName.put(named(one.within(), one.value(RosterSchema.NAME)), one);
        }
    }

    Territories territories() {
        return territories;
    }

    /** Whom a row means; empty, nobody that is known. */
    Optional<Known> find(TableRow row) {
        return code(row, RosterSchema.INN)
                .or(() -> code(row, RosterSchema.OGRN))
                .or(() -> code(row, RosterSchema.LOGIN))
                .or(() -> within(row).map(place -> byName.get(named(place, row.text(RosterSchema.NAME)))));
    }

    /** The territory that a row names. */
    Optional<UUID> within(TableRow row) {
        return territories.find(row.text(RosterSchema.MUNICIPALITY));
    }

    private Optional<Known> code(TableRow row, String field) {
        return RosterSchema.parts(row.text(field)).stream()
                .map(code -> byCode.get(field + code))
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    private static String named(@Nullable UUID within, String name) {
        return within + "/" + name.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
