package kaskad.reading.alignment;

import java.util.List;
import kaskad.reading.ReadSection;

/** A measure as its own title and its section's. */
record Titled(Wording title, Wording section) {

    static List<Titled> of(List<ReadSection> sections) {
        return sections.stream()
                .flatMap(section -> {
                    Wording of = Wording.of(section.title());
                    return section.measures().stream().map(measure -> new Titled(Wording.of(measure.title()), of));
                })
                .toList();
    }
}
