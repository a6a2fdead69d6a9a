package kaskad.reading.plans;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kaskad.reading.text.Texts;

/** Gives each column its role: the words of headings first, then what the cells under them look like. */
final class ColumnRoles {
    static final int FEWEST_MONTHS = 3;
    private static final Pattern MONTH = Pattern.compile(
            "^(?:20\\d\\d (?:год |г )?)?(?:(янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)\\p{L}{0,6}( \\d{4})?"
                    + "|(i{1,3}|iv|[1-5])(?: ?я| ?ая| ?й| ?ый| ?е)? (кв\\p{L}*|четверть|триместр|полугодие|неделя))$");
    private static final Pattern START = Pattern.compile("(?<!\\p{L})(начал|старт)|(?<!\\p{L})с$");
    private static final Pattern FINISH = Pattern.compile("(?<!\\p{L})(окончан|заверш|кон[её]?ц)|(?<!\\p{L})по$");
    private static final Pattern OTHERS = Pattern.compile("(?<!\\p{L})соисполнит");

    private final Contents contents;
    private final List<String> texts;
    private final List<Heading> headings;
    private final List<Role> roles;

    ColumnRoles(Contents contents, List<String> texts) {
        this.contents = contents;
        this.texts = texts;
        this.headings = texts.stream().map(Heading::of).toList();
        this.roles = new ArrayList<>(Collections.nCopies(texts.size(), Role.OTHER));
    }

    /** How many headings name something that measures have. */
    long named() {
        return headings.stream().filter(heading -> heading.role().told()).count();
    }

    List<Role> byHeadings() {
        months();
        for (int column = 0; column < texts.size(); column++) {
            if (roles.get(column) == Role.OTHER) {
                roles.set(
                        column,
                        best(headings.get(column).role()) == column
                                ? headings.get(column).role()
                                : left(column));
            }
        }
        number();
        for (Role role : List.of(Role.TITLE, Role.DEADLINE, Role.EXECUTORS)) {
            byOtherWords(role);
        }
        fill(Role.DEADLINE, column -> unnamed(column) && contents.deadlines(column));
        fill(Role.EXECUTORS, column -> unnamed(column) && contents.executors(column));
        wordiest(this::unnamed);
        if (!missing(Role.DEADLINE) && roles.contains(Role.EXECUTORS)) {
            wordiest(column -> headings.get(column).role() == Role.OTHER);
        }
        sections();
        pairs();
        return List.copyOf(roles);
    }

    List<Role> byContents() {
        fill(Role.NUMBER, column -> column == 0 && contents.numbers(column));
        fill(Role.DEADLINE, contents::deadlines);
        wordiest(column -> !contents.executors(column));
        wordiest(column -> true);
        fill(Role.EXECUTORS, contents::executors);
        fill(Role.RESULT, column -> column == texts.size() - 1 && contents.wordiness(column) > 0);
        return List.copyOf(roles);
    }

    /** Whether a text names a part of a year, as the columns of a chart do. */
    static boolean isMonth(String text) {
        return MONTH.matcher(Texts.key(text)).find();
    }

    /** Whether the cells of a table without headings look like the columns of the plan before it. */
    static boolean fit(Contents contents, Columns columns) {
        return IntStream.range(0, columns.roles().size()).allMatch(column -> switch (columns.roles()
                .get(column)) {
            case NUMBER -> contents.empty(column) || contents.numbers(column);
            case DEADLINE -> contents.empty(column) || contents.wordiness(column) > 0 || contents.deadlines(column);
            case TITLE -> contents.wordiness(column) > 0;
            default -> true;
        });
    }

    private int best(Role role) {
        return IntStream.range(0, headings.size())
                .filter(column ->
                        roles.get(column) != Role.MONTH && headings.get(column).role() == role)
                .boxed()
                .max(Comparator.comparingInt(
                                (Integer column) -> headings.get(column).weight())
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(-1);
    }

    private Role left(int column) {
        Heading heading = headings.get(column);
        if (heading.role() == Role.DEADLINE && heading.weight() == 1) {
            return Role.TIME;
        }
        return heading.role().told() ? Role.OTHER : heading.role();
    }

    /** A chart: months or quarters side by side, ticked. */
    private void months() {
        List<Integer> found = IntStream.range(0, texts.size())
                .filter(column -> isMonth(texts.get(column)))
                .boxed()
                .toList();
        if (found.size() >= FEWEST_MONTHS && found.stream().allMatch(contents::marks)) {
            found.forEach(column -> roles.set(column, Role.MONTH));
        }
    }

    /** A first column without a heading that holds numbers only. */
    private void number() {
        if (!roles.contains(Role.NUMBER) && texts.getFirst().isEmpty() && contents.numbers(0)) {
            roles.set(0, Role.NUMBER);
        }
    }

    private void byOtherWords(Role role) {
        if (missing(role)) {
            IntStream.range(0, texts.size())
                    .filter(column -> free(column) || role == Role.TITLE && roles.get(column) == Role.RESULT)
                    .filter(column -> outweighs(column, role))
                    .boxed()
                    .max(Comparator.comparingInt((Integer column) -> Heading.weight(texts.get(column), role))
                            .thenComparing(Comparator.reverseOrder()))
                    .ifPresent(column -> roles.set(column, role));
        }
    }

    /** Whether the words for a role are surer than those that gave the column its own. */
    private boolean outweighs(int column, Role role) {
        int weight = Heading.weight(texts.get(column), role);
        int own = headings.get(column).weight();
        return weight > own || weight > 0 && own == 1;
    }

    private void fill(Role role, IntPredicate fits) {
        if (missing(role)) {
            first(column -> free(column) && fits.test(column)).ifPresent(column -> roles.set(column, role));
        }
    }

    private void wordiest(IntPredicate fits) {
        if (missing(Role.TITLE)) {
            IntStream.range(0, texts.size())
                    .filter(column -> free(column) && fits.test(column) && contents.wordiness(column) > 0)
                    .boxed()
                    .max(Comparator.comparingDouble(contents::wordiness))
                    .ifPresent(column -> roles.set(column, Role.TITLE));
        }
    }

    /** A column of directions whose cells gather rows names the sections. */
    private void sections() {
        first(column -> free(column) && Heading.weight(texts.get(column), Role.SECTION) > 0 && contents.gathers(column))
                .ifPresent(column -> roles.set(column, Role.SECTION));
    }

    /** The end of a term beside its beginning, co-executors beside the leading one. */
    private void pairs() {
        first(column -> roles.get(column) == Role.DEADLINE && says(START, column))
                .ifPresent(start -> also(Role.DEADLINE, column -> says(FINISH, column)));
        also(Role.EXECUTORS, column -> says(OTHERS, column));
    }

    private void also(Role role, IntPredicate fits) {
        if (!missing(role)) {
            first(column -> free(column) && headings.get(column).role() == role && fits.test(column))
                    .ifPresent(column -> roles.set(column, role));
        }
    }

    private boolean says(Pattern words, int column) {
        return words.matcher(Texts.key(texts.get(column))).find();
    }

    private OptionalInt first(IntPredicate fits) {
        return IntStream.range(0, texts.size()).filter(fits).findFirst();
    }

    private boolean missing(Role role) {
        return !roles.contains(role) && !(role == Role.DEADLINE && roles.contains(Role.MONTH));
    }

    private boolean free(int column) {
        return !roles.get(column).told() && roles.get(column) != Role.MONTH;
    }

    private boolean unnamed(int column) {
        return headings.get(column).weight() == 0;
    }
}
