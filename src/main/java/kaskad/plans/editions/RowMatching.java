package kaskad.plans.editions;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kaskad.plans.MeasureRow;
import kaskad.plans.links.PlanWording;
import kaskad.reading.alignment.Alignment;
import kaskad.reading.text.Texts;

/**
 * Which living measure each row of a draft seems to go on as, one for one: what is known already, the same number and
 * title, the same title, a convincing likeness of wording, at last the same number. For a person to look over.
 */
final class RowMatching {
    private final List<MeasureRow> draft;
    private final List<MeasureRow> living;
    private final Map<UUID, UUID> followed = new LinkedHashMap<>();
    private final Set<UUID> taken = new HashSet<>();

    private RowMatching(List<MeasureRow> draft, List<MeasureRow> living) {
        this.draft = draft;
        this.living = living;
    }

    /** Row of the draft → living measure; a row that seems new is left out. */
    static Map<UUID, UUID> propose(List<MeasureRow> draft, List<MeasureRow> living) {
        RowMatching matching = new RowMatching(draft, living);
        draft.forEach(matching::known);
        matching.same(row -> row.number() + "|" + Texts.key(row.title()));
        matching.same(row -> Texts.key(row.title()));
        matching.alike();
        matching.same(MeasureRow::number);
        return matching.followed;
    }

    private void known(MeasureRow row) {
        UUID follows = row.follows();
        if (follows != null) {
            take(row, follows);
        }
    }

    /** A key that two living measures share says nothing. */
    private void same(Function<MeasureRow, String> key) {
        Map<String, List<MeasureRow>> old = living.stream()
                .filter(row -> !taken.contains(row.id()) && !key.apply(row).isBlank())
                .collect(Collectors.groupingBy(key));
        for (MeasureRow row : draft) {
            List<MeasureRow> found = old.getOrDefault(key.apply(row), List.of());
            if (found.size() == 1) {
                take(row, found.getFirst().id());
            }
        }
    }

    private void alike() {
        Alignment.of(PlanWording.of(draft), PlanWording.of(living), Alignment.CONVINCING).pairs().stream()
                .sorted(Comparator.comparingDouble(Alignment.Pair::score).reversed())
                .forEach(pair -> take(
                        draft.get(pair.childRow() - 1),
                        living.get(pair.parentRow() - 1).id()));
    }

    private void take(MeasureRow row, UUID old) {
        if (!followed.containsKey(row.id()) && taken.add(old)) {
            followed.put(row.id(), old);
        }
    }
}
