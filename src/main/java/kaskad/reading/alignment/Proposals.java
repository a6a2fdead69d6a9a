package kaskad.reading.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kaskad.reading.alignment.Alignment.Pair;

/** The likeliest parent of each child, however unlike it is. */
final class Proposals {
    /** What a section of the same title adds, beside the titles themselves. */
    private static final double SECTION = 0.05;

    private static final double SAME_SECTION = 0.7;

    private final List<Weighed> children;
    private final List<Weighed> parents;

    Proposals(List<Titled> children, List<Titled> parents) {
        Weights titles = new Weights(both(children, parents).map(Titled::title).toList());
        Weights sections =
                new Weights(both(children, parents).map(Titled::section).toList());
        this.children = weighed(children, titles, sections);
        this.parents = weighed(parents, titles, sections);
    }

    private record Weighed(Wording wording, Map<String, Double> title, Map<String, Double> section) {}

    int children() {
        return children.size();
    }

    int parents() {
        return parents.size();
    }

    List<Pair> list() {
        List<Pair> pairs = new ArrayList<>();
        for (int child = 0; child < children.size(); child++) {
            int best = -1;
            double most = 0;
            for (int parent = 0; parent < parents.size(); parent++) {
                double score = score(children.get(child), parents.get(parent));
                if (score > most) {
                    most = score;
                    best = parent;
                }
            }
            if (best >= 0) {
                pairs.add(pair(child, best, most));
            }
        }
        return pairs;
    }

    private static double score(Weighed child, Weighed parent) {
        double titles = Likeness.of(child.title(), parent.title());
        return titles == 0 ? 0 : (titles + SECTION * Likeness.of(child.section(), parent.section())) / (1 + SECTION);
    }

    private Pair pair(int childRow, int parentRow, double score) {
        Weighed child = children.get(childRow);
        Weighed parent = parents.get(parentRow);
        return new Pair(
                childRow + 1,
                parentRow + 1,
                Math.round(score * 100) / 100.0,
                Likeness.words(child.wording(), child.title(), parent.title()),
                Likeness.of(child.section(), parent.section()) >= SAME_SECTION);
    }

    private static Stream<Titled> both(List<Titled> children, List<Titled> parents) {
        return Stream.concat(children.stream(), parents.stream());
    }

    private static List<Weighed> weighed(List<Titled> rows, Weights titles, Weights sections) {
        return rows.stream()
                .map(row -> new Weighed(row.title(), titles.of(row.title()), sections.of(row.section())))
                .toList();
    }
}
