package kaskad.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it was read.
 *
 * @param level null where nothing tells it
 * @param stamp the lines over the title: which appendix this is, who approved it
 * @param columns the roles of the columns in the order of the table
 * @param headings the words over the columns in the same order
 */
public record ReadPlan(
        List<String> stamp,
        String title,
        @Nullable Level level,
        Span period,
        List<String> columns,
        List<String> headings,
        List<ReadSection> sections,
        List<ReadIndicator> indicators) {
    public ReadPlan {
        stamp = List.copyOf(stamp);
        columns = List.copyOf(columns);
        headings = List.copyOf(headings);
        sections = List.copyOf(sections);
        indicators = List.copyOf(indicators);
    }

    /** The days that a plan covers, each end null where it is not said. */
    public record Span(@Nullable LocalDate from, @Nullable LocalDate until) {
        public static final Span UNKNOWN = new Span(null, null);
    }

    public Stream<ReadMeasure> measures() {
        return sections.stream().flatMap(section -> section.measures().stream());
    }
}
