package kaskad.reading.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kaskad.reading.At;
import org.jspecify.annotations.Nullable;

/** A plan as it is written, while it is being put together from its tables. */
public final class PlanDraft {
    /** A section and its rows. */
    public static final class SectionDraft {
        final @Nullable String number;
        final String title;
        final List<RowDraft> rows = new ArrayList<>();

        SectionDraft(@Nullable String number, String title) {
            this.number = number;
            this.title = title;
        }

        public @Nullable String number() {
            return number;
        }

        public String title() {
            return title;
        }

        public List<RowDraft> rows() {
            return rows;
        }
    }

    /**
     * A row: null where the table lacks the column, empty where the cell is empty.
     *
     * @param more the texts of other columns by their headings, for example years of an indicator
     */
    public record RowDraft(
            @Nullable String number,
            String title,
            @Nullable String deadline,
            @Nullable String executors,
            @Nullable String result,
            List<Extra> more,
            At at) {
        RowDraft joinedWith(RowDraft rest) {
            return new RowDraft(
                    number,
                    join(title, rest.title),
                    deadline == null ? null : join(deadline, text(rest.deadline)),
                    executors == null ? null : join(executors, text(rest.executors)),
                    result == null ? null : join(result, text(rest.result)),
                    more,
                    at);
        }

        /** The row with its result among the other cells too. */
        RowDraft withResultUnder(String heading) {
            List<Extra> cells = new ArrayList<>(more);
            cells.addFirst(new Extra(heading, Role.RESULT, text(result)));
            return new RowDraft(number, title, deadline, executors, result, cells, at);
        }

        /** Whether every other column of the row is empty. */
        boolean onlyTitle() {
            return text(deadline).isEmpty()
                    && text(executors).isEmpty()
                    && text(result).isEmpty();
        }

        private static String join(String head, String tail) {
            return (head + " " + tail).strip();
        }

        private static String text(@Nullable String text) {
            return text == null ? "" : text;
        }
    }

    /** A cell of a column without a role. */
    public record Extra(String heading, Role role, String text) {}

    final Caption caption;
    final String title;
    Columns columns;
    final List<SectionDraft> sections = new ArrayList<>();
    final List<RowDraft> indicators = new ArrayList<>();

    PlanDraft(Caption caption, String title, Columns columns) {
        this.caption = caption;
        this.title = title;
        this.columns = columns;
    }

    /** The lines before the plan: appendix mark, approval, title. */
    public List<String> lines() {
        return caption.lines();
    }

    /** The lines over the title. */
    public List<String> stamp() {
        return caption.stamp();
    }

    /** Whether these lines say that the plan is an appendix or approved, so that they surely belong to it. */
    public boolean marked() {
        return caption.marked();
    }

    public String title() {
        return title;
    }

    public List<Role> columns() {
        return columns.merged().roles();
    }

    /** The words over the columns. */
    public List<String> headings() {
        return columns.merged().headings();
    }

    public List<SectionDraft> sections() {
        return sections;
    }

    public List<RowDraft> indicators() {
        return indicators;
    }

    void open(@Nullable String number, String sectionTitle) {
        sections.add(new SectionDraft(number, sectionTitle));
    }

    /** Goes on in the section of this title, or opens it. */
    void enter(@Nullable String number, String sectionTitle) {
        Optional<SectionDraft> known =
                sections.stream().filter(one -> one.title.equals(sectionTitle)).findFirst();
        known.ifPresent(sections::remove);
        sections.add(known.orElse(new SectionDraft(number, sectionTitle)));
    }

    /** Names the first section, which rows have been put into before its name was known for one. */
    void nameFirst(String sectionTitle) {
        SectionDraft named = new SectionDraft(null, sectionTitle);
        named.rows.addAll(sections.getFirst().rows);
        sections.set(0, named);
    }

    SectionDraft section() {
        if (sections.isEmpty()) {
            open(null, "");
        }
        return sections.getLast();
    }
}
