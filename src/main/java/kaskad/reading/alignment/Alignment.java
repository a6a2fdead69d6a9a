package kaskad.reading.alignment;

import java.util.List;
import java.util.stream.IntStream;
import kaskad.reading.ReadDocument;
import kaskad.reading.ReadPlan;
import kaskad.reading.ReadSection;

/**
 * Which measures of a plan seem to carry out which of its parent's. Rows count the measures of a plan from 1 in the
 * order of the document, since numbers may repeat. A measure of the child has one parent at most; one of the parent may
 * have many children.
 */
public record Alignment(List<Pair> pairs, List<Integer> childrenWithoutParent, List<Integer> parentsWithoutChild) {

    /** From here on a pair is worth showing; found on a municipal plan and a school's, precision before recall. */
    public static final double CONVINCING = 0.36;

    public Alignment {
        pairs = List.copyOf(pairs);
        childrenWithoutParent = List.copyOf(childrenWithoutParent);
        parentsWithoutChild = List.copyOf(parentsWithoutChild);
    }

    /**
     * A proposal.
     *
     * @param score likeness from 0 to 1
     * @param words what speaks for it most: words of the child's title that the parent's has too, as written
     * @param sameSection whether their sections are called alike
     */
    public record Pair(int childRow, int parentRow, double score, List<String> words, boolean sameSection) {
        public Pair {
            words = List.copyOf(words);
        }
    }

    public static Alignment of(ReadPlan child, ReadPlan parent) {
        return of(child.sections(), parent.sections(), CONVINCING);
    }

    /** Over all plans of the two documents, rows counted through; pairs from {@code convincing} on. */
    public static Alignment of(ReadDocument child, ReadDocument parent, double convincing) {
        return of(sections(child), sections(parent), convincing);
    }

    private static List<ReadSection> sections(ReadDocument document) {
        return document.plans().stream()
                .flatMap(plan -> plan.sections().stream())
                .toList();
    }

    /** Over the sections of two plans. */
    public static Alignment of(List<ReadSection> child, List<ReadSection> parent, double convincing) {
        Proposals proposals = new Proposals(Titled.of(child), Titled.of(parent));
        List<Pair> pairs = proposals.list().stream()
                .filter(pair -> pair.score() >= convincing)
                .toList();
        List<Integer> children = pairs.stream().map(Pair::childRow).toList();
        List<Integer> parents = pairs.stream().map(Pair::parentRow).toList();
        return new Alignment(
                pairs, rowsWithout(children, proposals.children()), rowsWithout(parents, proposals.parents()));
    }

    private static List<Integer> rowsWithout(List<Integer> taken, int rows) {
        return IntStream.rangeClosed(1, rows)
                .filter(row -> !taken.contains(row))
                .boxed()
                .toList();
    }
}
