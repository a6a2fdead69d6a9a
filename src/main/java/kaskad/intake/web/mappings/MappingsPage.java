package kaskad.intake.web.mappings;

import java.util.List;
import java.util.UUID;
import kaskad.intake.Mappings;
import kaskad.organisations.Organisation;
import kaskad.ui.Texts;
import org.jspecify.annotations.Nullable;

/** What an authority remembers; {@code home} is the authority. */
public record MappingsPage(Organisation home, List<Row> rows) {

    /** One wording; {@code decided} says who and when, {@code null} where that was not noted. */
    public record Row(
            String wording,
            String means,
            @Nullable String author,
            @Nullable String decided) {}

    static MappingsPage of(Organisation home, List<Mappings.Line> lines, List<Organisation> bodies, Texts texts) {
        return new MappingsPage(
                home, lines.stream().map(line -> row(line, home, bodies, texts)).toList());
    }

    private static Row row(Mappings.Line line, Organisation home, List<Organisation> bodies, Texts texts) {
        UUID body = line.organisation();
        String means = body == null
                ? texts.text("intake.target-group." + line.target().word())
                : bodies.stream()
                        .filter(one -> one.id().equals(body))
                        .map(Organisation::shortName)
                        .findFirst()
                        .orElse("");
        return new Row(
                line.wording(),
                means,
                line.author(),
                line.at() == null ? null : texts.dateTime(line.at(), home.zone()));
    }

    public String change(Row row) {
        return MappingUrls.wording(home.id(), row.wording());
    }

    public String forget() {
        return MappingUrls.forget(home.id());
    }
}
