package kaskad.office.doc;

import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Supplier;
import kaskad.office.numbering.ListNumbering;
import kaskad.office.numbering.NumberForm;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.jspecify.annotations.Nullable;

/** The lists of the document: a paragraph names an override (LFO), which names a list with its levels. */
final class Lists {
    private final @Nullable ListTables tables;
    private final ListNumbering numbering = new ListNumbering();
    private final Set<Integer> asked = new HashSet<>();

    Lists(@Nullable ListTables tables) {
        this.tables = tables;
    }

    /** The label of the next paragraph of the list; empty where there is no such list. */
    String next(int override, int level) {
        if (override <= 0 || tables == null) {
            return "";
        }
        if (asked.add(override)) {
            learn(tables, override);
        }
        return numbering.next(String.valueOf(override), level);
    }

    private void learn(ListTables from, int override) {
        LFO named = find(() -> from.getLfo(override));
        ListData data = named == null ? null : from.getListData(named.getLsid());
        if (named == null || data == null) {
            return;
        }
        String definition = String.valueOf(named.getLsid());
        numbering.list(String.valueOf(override), definition);
        ListLevel[] levels = data.getLevels();
        for (int i = 0; i < levels.length; i++) {
            numbering.define(definition, i, level(levels[i]));
        }
        LFOData own = find(() -> from.getLfoData(override));
        if (own != null) {
            for (ListFormatOverrideLevel level : own.getRgLfoLvl()) {
                learn(String.valueOf(override), level);
            }
        }
    }

    /** A paragraph may name a list that the file does not have. */
    private static <T> @Nullable T find(Supplier<T> structure) {
        try {
            return structure.get();
        } catch (NoSuchElementException e) {
            return null;
        }
    }

    private void learn(String list, ListFormatOverrideLevel own) {
        if (own.isFormatting() && own.getLevel() != null) {
            numbering.replace(list, own.getLevelNum(), level(own.getLevel()));
        }
        if (own.isStartAt()) {
            int start = own.isFormatting() && own.getLevel() != null
                    ? own.getLevel().getStartAt()
                    : own.getIStartAt();
            numbering.startAt(list, own.getLevelNum(), start);
        }
    }

    /** In the text of a level a character below nine stands for the number of that level. */
    private static kaskad.office.numbering.ListLevel level(ListLevel level) {
        StringBuilder pattern = new StringBuilder();
        for (char c : level.getNumberText().toCharArray()) {
            pattern.append(c < 9 ? "%" + (c + 1) : String.valueOf(c));
        }
        return new kaskad.office.numbering.ListLevel(
                level.getStartAt(),
                NumberForm.ofCode(level.getNumberFormat()),
                pattern.toString(),
                level.isLegalNumbering());
    }
}
