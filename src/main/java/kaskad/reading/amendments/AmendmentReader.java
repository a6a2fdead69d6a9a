package kaskad.reading.amendments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaskad.reading.ReadClause;
import kaskad.reading.acts.ActDraft.BasisDraft;
import kaskad.reading.acts.Basis;
import kaskad.reading.amendments.Amendment.Part;
import kaskad.reading.amendments.Amendment.Target;
import org.jspecify.annotations.Nullable;

/** Recognises amendments in the points of an act; a point that changes two places gives two. */
public final class AmendmentReader {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern HEADER = Pattern.compile(
            "(?<!\\p{L})внести\\s+(?:[^⟦]{0,40}?изменени\\p{L}+\\s+)?(?:и\\s+дополнени\\p{L}+\\s+)?в(?:о)?\\s+", FLAGS);
    private static final Pattern TITLE = Pattern.compile("(?:изменени|дополнени)\\p{L}+", FLAGS);
    private static final Pattern REPEALED = Pattern.compile(
            "(?:признать|считать)\\s+(?:\\p{L}+\\s+)?утратив\\p{L}+\\s+силу|^отменить(?!\\p{L})", FLAGS);

    private final NewRows rows;
    private final List<Amendment> amendments = new ArrayList<>();
    private final List<Scope> scopes = new ArrayList<>();
    private Target target;
    private boolean repeals;
    private boolean amends;

    /** A place that the points under a point share. */
    private record Scope(int level, List<Part> place) {}

    private AmendmentReader(NewRows rows, Target target) {
        this.rows = rows;
        this.target = target;
    }

    /** The amendments of the points; the title tells the changed act where the points do not. */
    public static List<Amendment> read(List<ReadClause> clauses, @Nullable String title, NewRows rows) {
        Target named = title == null ? Target.UNKNOWN : cited(title).orElse(Target.UNKNOWN);
        AmendmentReader reader = new AmendmentReader(rows, named);
        reader.amends = title != null && TITLE.matcher(title).find();
        clauses.forEach(reader::clause);
        return List.copyOf(reader.amendments);
    }

    private void clause(ReadClause clause) {
        Quotations text = Quotations.of(clause.text());
        int level = level(clause.number());
        scopes.removeIf(scope -> scope.level >= level);
        Matcher header = HEADER.matcher(text.plain());
        boolean heads = header.find();
        String words = heads ? text.plain().substring(header.end()) : text.plain();
        if (heads) {
            amends = true;
            target = cited(clause.text()).orElse(target);
            scopes.clear();
            scopes.add(new Scope(
                    level == 0 ? 0 : level - 1,
                    PlaceReader.places(head(words), text).stream().findFirst().orElse(List.of())));
        }
        if (repealsActs(clause, text, level)) {
            return;
        }
        Optional<Target> other = heads ? Optional.empty() : cited(text.plain());
        List<Change> changes = amends || other.isPresent() ? Change.of(words, text) : List.of();
        for (Change change : changes) {
            record(clause, change, other.orElse(target), heads || other.isPresent() ? List.of() : shared());
        }
        if (changes.isEmpty() && !heads && clause.text().strip().endsWith(":")) {
            PlaceReader.places(text.plain(), text).stream()
                    .findFirst()
                    .ifPresent(place -> scopes.add(new Scope(level, merged(shared(), place))));
        }
    }

    /** «Внести в план мероприятий, утверждённый …»: what is changed stands before who approved it. */
    private static String head(String words) {
        return words.split("(?iu),?\\s*утвержд|\\s+от\\s+\\d|:", 2)[0];
    }

    /** «Признать утратившими силу: приказ от …; приказ от …». */
    private boolean repealsActs(ReadClause clause, Quotations text, int level) {
        boolean says = REPEALED.matcher(text.plain()).find();
        boolean lists = repeals && level > 1 && !says;
        repeals = says && clause.text().strip().endsWith(":") || lists;
        if (!says && !lists) {
            return false;
        }
        List<List<Part>> parts = PlaceReader.places(text.plain(), text);
        List<BasisDraft> acts = Basis.of(clause.text());
        if (!parts.isEmpty() && acts.isEmpty()) {
            return false;
        }
        for (BasisDraft act : acts) {
            if (parts.isEmpty()) {
                add(clause, target(act), List.of(), new Change(Operation.REPEAL, List.of(), null, null), List.of());
            }
            parts.forEach(part ->
                    add(clause, target(act), part, new Change(Operation.REMOVE, List.of(), null, null), List.of()));
        }
        return true;
    }

    private void record(ReadClause clause, Change change, Target changed, List<Part> shared) {
        List<List<Part>> places = change.places().isEmpty() ? List.of(List.of()) : change.places();
        List<List<String>> cells = rows.of(clause, change);
        places.forEach(place -> add(
                clause, changed, merged(shared, place), change, places.size() == 1 ? cells : ownRows(cells, place)));
    }

    /** Where one table words several rows, each amendment keeps the row of its number. */
    private static List<List<String>> ownRows(List<List<String>> cells, List<Part> place) {
        String number = place.getLast().number();
        return cells.stream()
                .filter(row -> row.getFirst().replaceAll("\\.$", "").equals(number))
                .toList();
    }

    private void add(ReadClause clause, Target changed, List<Part> place, Change change, List<List<String>> cells) {
        amendments.add(new Amendment(
                clause.number(),
                changed,
                place,
                change.operation(),
                change.oldWords(),
                change.newWords(),
                cells,
                clause.text()));
    }

    private List<Part> shared() {
        return scopes.isEmpty() ? List.of() : scopes.getLast().place;
    }

    private static List<Part> merged(List<Part> outer, List<Part> inner) {
        List<Part> all = new ArrayList<>(outer.stream()
                .filter(part -> inner.stream().noneMatch(other -> other.kind() == part.kind()))
                .toList());
        all.addAll(inner);
        return all;
    }

    /** How deep a point stands: 1 for «2», 2 for «2.1», letters and points without a number deepest. */
    private static int level(@Nullable String number) {
        if (number == null) {
            return 20;
        }
        return Character.isDigit(number.charAt(0)) ? number.split("\\.").length : 10;
    }

    private static Optional<Target> cited(String text) {
        return Basis.of(text).stream().findFirst().map(AmendmentReader::target);
    }

    private static Target target(BasisDraft act) {
        return new Target(act.kind(), act.date() == null ? null : LocalDate.parse(act.date()), act.number());
    }
}
