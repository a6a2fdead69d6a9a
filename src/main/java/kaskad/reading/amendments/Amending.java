package kaskad.reading.amendments;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaskad.reading.At;
import kaskad.reading.ReadPlan;
import kaskad.reading.amendments.Amendment.Part;
import kaskad.reading.amendments.Edition.Reason;
import kaskad.reading.amendments.Edition.Unapplied;
import kaskad.reading.plans.Role;

/** Proposes the new edition of a plan: each amendment is carried out in its order, or stands aside with the reason. */
public final class Amending {
    private static final At NOWHERE = new At(null, null, null);

    private final Sheet sheet;
    private final List<ReadPlan> attached;
    private final List<Unapplied> unapplied = new ArrayList<>();

    private Amending(ReadPlan plan, List<ReadPlan> attached) {
        this.sheet = new Sheet(plan);
        this.attached = attached;
    }

    /**
     * The plan with the amendments carried out.
     *
     * @param attached the plans in the amending document: the new wording of a plan as a whole
     */
    public static Edition apply(ReadPlan plan, List<Amendment> amendments, List<ReadPlan> attached) {
        Amending amending = new Amending(plan, attached);
        for (Amendment amendment : amendments) {
            amending.carryOut(amendment).ifPresent(reason -> amending.unapplied.add(new Unapplied(amendment, reason)));
        }
        return new Edition(
                amending.sheet.plan(),
                Comparison.of(plan, amending.sheet),
                amending.sheet.origins(),
                amending.unapplied);
    }

    private Optional<Reason> carryOut(Amendment amendment) {
        if (!amendment.changesPlan()) {
            return Optional.of(Reason.OTHER_PART);
        }
        Optional<Part> indicator = Places.indicator(amendment);
        if (indicator.isPresent()) {
            return sheet.indicators.carryOut(amendment, indicator.get());
        }
        Optional<Part> named = Places.section(amendment);
        Optional<Sheet.Part> section = named.flatMap(part -> Places.section(sheet, part));
        boolean addsSection =
                amendment.operation() == Operation.ADD && Places.row(amendment).isEmpty();
        if (named.isPresent() && section.isEmpty() && !addsSection) {
            return Optional.of(Reason.SECTION_NOT_FOUND);
        }
        return switch (amendment.operation()) {
            case REPLACE_WORDS, REMOVE_WORDS, ADD_WORDS -> words(amendment, section);
            case RESTATE -> restate(amendment, section);
            case ADD -> add(amendment, section);
            case REMOVE -> remove(amendment, section);
            case REPEAL -> Optional.of(Reason.OTHER_PART);
        };
    }

    private Optional<Reason> words(Amendment amendment, Optional<Sheet.Part> section) {
        Optional<Part> named = Places.row(amendment);
        Optional<Part> column = amendment.part(PartKind.COLUMN);
        Optional<Role> role = column.flatMap(part -> Places.column(sheet, part));
        if (column.isPresent() && role.isEmpty()) {
            return Optional.of(Reason.COLUMN_NOT_FOUND);
        }
        if (named.isEmpty() && amendment.part(PartKind.TITLE).isPresent()) {
            return titleWords(amendment, section);
        }
        List<Sheet.Row> rows = named.map(part -> Places.rows(sheet, section, part))
                .orElseGet(() -> section.map(part -> List.copyOf(part.rows)).orElseGet(sheet::rows));
        if (named.isPresent() && rows.size() != 1) {
            return Optional.of(rows.isEmpty() ? Reason.ROW_NOT_FOUND : Reason.ROW_AMBIGUOUS);
        }
        return Rewording.of(amendment).inRows(rows, role, named.isPresent());
    }

    private Optional<Reason> titleWords(Amendment amendment, Optional<Sheet.Part> section) {
        Rewording rewording = Rewording.of(amendment);
        String before = section.map(part -> part.title).orElse(sheet.title);
        Optional<String> after = rewording.in(before);
        after.ifPresent(text -> retitle(section, text));
        return after.isPresent() ? Optional.empty() : Optional.of(Reason.WORDS_NOT_FOUND);
    }

    private void retitle(Optional<Sheet.Part> section, String title) {
        section.ifPresentOrElse(part -> part.title = title, () -> sheet.title = title);
    }

    private Optional<Reason> restate(Amendment amendment, Optional<Sheet.Part> section) {
        Optional<Part> named = Places.row(amendment);
        String wording = amendment.newWords();
        if (named.isEmpty() && amendment.part(PartKind.TITLE).isPresent()) {
            if (wording == null) {
                return Optional.of(Reason.NO_NEW_WORDING);
            }
            retitle(section, wording);
            return Optional.empty();
        }
        if (named.isEmpty()) {
            return section.isPresent() ? restateSection(amendment, section.get()) : restateWhole();
        }
        List<Sheet.Row> rows = Places.rows(sheet, section, named.get());
        if (rows.size() != 1) {
            return Optional.of(rows.isEmpty() ? Reason.ROW_NOT_FOUND : Reason.ROW_AMBIGUOUS);
        }
        return restateRow(amendment, rows.getFirst());
    }

    private Optional<Reason> restateRow(Amendment amendment, Sheet.Row row) {
        Optional<Part> column = amendment.part(PartKind.COLUMN);
        if (column.isPresent()) {
            Optional<Role> role = Places.column(sheet, column.get());
            String wording = amendment.newWords();
            if (role.isEmpty() || wording == null) {
                return Optional.of(role.isEmpty() ? Reason.COLUMN_NOT_FOUND : Reason.NO_NEW_WORDING);
            }
            row.words.put(role.get(), wording);
            return Optional.empty();
        }
        Optional<Map<Role, String>> words =
                amendment.rows().size() == 1 ? words(amendment.rows().getFirst()) : Optional.empty();
        words.ifPresent(row.words::putAll);
        return words.isPresent() ? Optional.empty() : Optional.of(Reason.NO_NEW_WORDING);
    }

    private Optional<Reason> restateSection(Amendment amendment, Sheet.Part section) {
        List<Sheet.Row> rows = newRows(amendment);
        if (rows.isEmpty()) {
            return Optional.of(Reason.NO_NEW_WORDING);
        }
        List<Sheet.Row> known = List.copyOf(section.rows);
        section.rows.clear();
        section.rows.addAll(Comparison.withOrigins(rows, known));
        return Optional.empty();
    }

    private Optional<Reason> restateWhole() {
        if (attached.size() != 1) {
            return Optional.of(Reason.NO_NEW_WORDING);
        }
        Sheet fresh = new Sheet(attached.getFirst());
        List<Sheet.Row> known = sheet.rows();
        List<Sheet.Row> paired = Comparison.withOrigins(fresh.rows(), known);
        int next = 0;
        sheet.parts.clear();
        for (Sheet.Part part : fresh.parts) {
            Sheet.Part copy = new Sheet.Part(part.number, part.title);
            copy.rows.addAll(paired.subList(next, next + part.rows.size()));
            next += part.rows.size();
            sheet.parts.add(copy);
        }
        return Optional.empty();
    }

    private Optional<Reason> add(Amendment amendment, Optional<Sheet.Part> section) {
        List<Sheet.Row> rows = newRows(amendment);
        Optional<Part> named = Places.section(amendment);
        if (named.isPresent() && section.isEmpty()) {
            String title = named.get().name() == null ? "" : named.get().name();
            Sheet.Part part = new Sheet.Part(named.get().number(), title);
            part.rows.addAll(rows);
            sheet.parts.add(part);
            return Optional.empty();
        }
        if (rows.isEmpty()) {
            return Optional.of(Reason.NO_NEW_WORDING);
        }
        boolean exists = rows.stream().anyMatch(row -> !numbered(row, section).isEmpty());
        if (exists) {
            return Optional.of(Reason.ROW_EXISTS);
        }
        rows.forEach(row -> Insertion.insert(sheet, section, row, amendment.oldWords()));
        return Optional.empty();
    }

    private List<Sheet.Row> numbered(Sheet.Row row, Optional<Sheet.Part> section) {
        String number = Places.bare(row.get(Role.NUMBER));
        return number.isEmpty() ? List.of() : Places.rows(sheet, section, new Part(PartKind.ROW, number, null));
    }

    private Optional<Reason> remove(Amendment amendment, Optional<Sheet.Part> section) {
        Optional<Part> named = Places.row(amendment);
        if (named.isEmpty()) {
            section.ifPresent(sheet.parts::remove);
            return section.isPresent() ? Optional.empty() : Optional.of(Reason.UNCLEAR);
        }
        List<Sheet.Row> rows = Places.rows(sheet, section, named.get());
        if (rows.size() != 1) {
            return Optional.of(rows.isEmpty() ? Reason.ROW_NOT_FOUND : Reason.ROW_AMBIGUOUS);
        }
        sheet.partOf(rows.getFirst()).ifPresent(part -> part.rows.remove(rows.getFirst()));
        return Optional.empty();
    }

    private List<Sheet.Row> newRows(Amendment amendment) {
        return amendment.rows().stream()
                .map(this::words)
                .flatMap(Optional::stream)
                .map(words -> new Sheet.Row(null, words, NOWHERE))
                .toList();
    }

    /** The cells by the columns of the plan; none where they are not as many. */
    private Optional<Map<Role, String>> words(List<String> cells) {
        List<String> columns = sheet.old.columns();
        if (cells.size() != columns.size()) {
            return Optional.empty();
        }
        Map<Role, String> words = new EnumMap<>(Role.class);
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            Places.role(columns.get(i))
                    .ifPresent(role -> words.put(role, role == Role.NUMBER ? sheet.numbered(cell) : cell));
        }
        return Optional.of(words);
    }
}
