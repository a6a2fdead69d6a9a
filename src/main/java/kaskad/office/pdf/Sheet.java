package kaskad.office.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands on a page, from the top: lines and tables. */
final class Sheet {
    /** A line of text or a table at its height. */
    record Item(double top, @Nullable Line line, @Nullable Draft table) {
        static Item of(Line line) {
            return new Item(line.base() - line.size() / 2, line, null);
        }
    }

    private static final double WIDEST_PADDING = 12;
    private final Page page;
    private final Tags tags;
    private final double[] carried;
    private final List<Frame> frames;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<List<List<Word>>> inside = new ArrayList<>();

    private Sheet(Page page, Tags tags, double[] carried) {
        this.page = page;
        this.tags = tags;
        this.carried = carried;
        this.frames = Lattice.frames(page);
    }

    /** What stands on a page that follows the items of another. */
    static List<Item> of(Page page, Tags tags, List<Item> before) {
        double[] carried = new double[0];
        for (Item item : before) {
            Draft table = item.table();
            carried = table != null && !table.ruled ? table.edges : carried;
        }
        return new Sheet(page, tags, carried).items();
    }

    private List<Item> items() {
        for (Frame frame : frames) {
            List<List<Word>> words = new ArrayList<>();
            frame.spots().forEach(spot -> words.add(new ArrayList<>()));
            inside.add(words);
        }
        List<Word> outside = new ArrayList<>();
        for (Word word : page.words()) {
            int frame = innermost(word.x(), word.y(), Double.MAX_VALUE);
            if (frame < 0) {
                outside.add(word);
            } else {
                inside.get(frame)
                        .get(frames.get(frame).spotAt(word.x(), word.y()))
                        .add(word);
            }
        }
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < frames.size(); i++) {
            drafts.add(draft(frames.get(i), inside.get(i)));
        }
        for (int i = 0; i < frames.size(); i++) {
            if (!nest(i)) {
                items.add(new Item(frames.get(i).top(), null, drafts.get(i)));
            }
        }
        items.addAll(tags.take(page, outside));
        List<Word> upright = outside.stream().filter(Sheet::isUpright).toList();
        items.addAll(Rivers.items(Line.of(upright, 0, page.width()), carried));
        items.sort(Comparator.comparingDouble(Item::top));
        return items;
    }

    /** Text across the lines of the page, outside tables, is a stamp. */
    private static boolean isUpright(Word word) {
        return Math.abs(word.y() - (word.base() - 0.3 * word.size())) < 0.01
                && Math.abs(word.x() - (word.left() + word.right()) / 2) < 0.01;
    }

    private int innermost(double x, double y, double smallerThan) {
        int best = -1;
        double area = smallerThan;
        for (int i = 0; i < frames.size(); i++) {
            Frame frame = frames.get(i);
            if (frame.area() < area && frame.spotAt(x, y) >= 0) {
                best = i;
                area = frame.area();
            }
        }
        return best;
    }

    /** Puts a table that stands in a cell of another into that cell. */
    private boolean nest(int index) {
        Frame frame = frames.get(index);
        double x = (frame.left() + frame.right()) / 2;
        double y = (frame.top() + frame.bottom()) / 2;
        int outer = -1;
        double area = Double.MAX_VALUE;
        for (int i = 0; i < frames.size(); i++) {
            Frame other = frames.get(i);
            if (other.area() > frame.area() && other.area() < area && other.spotAt(x, y) >= 0) {
                outer = i;
                area = other.area();
            }
        }
        if (outer < 0) {
            return false;
        }
        drafts.get(outer).parts.get(frames.get(outer).spotAt(x, y)).nested.add(drafts.get(index));
        return true;
    }

    private static Draft draft(Frame frame, List<List<Word>> words) {
        double[] padding = new double[frame.xs().length];
        java.util.Arrays.fill(padding, WIDEST_PADDING);
        for (int i = 0; i < words.size(); i++) {
            int column = frame.spots().get(i).column();
            for (Word word : words.get(i)) {
                double free = word.x() - word.width() / 2 - frame.xs()[column];
                padding[column] = Math.clamp(free, 0, padding[column]);
            }
        }
        Draft draft = new Draft(frame.xs(), frame.ys().length - 1, frame.open());
        for (int i = 0; i < words.size(); i++) {
            draft.parts.add(part(frame, frame.spots().get(i), words.get(i), padding));
        }
        draft.dropEmptyRows();
        return draft;
    }

    private static Draft.Part part(Frame frame, Frame.Spot spot, List<Word> words, double[] padding) {
        Draft.Part part = new Draft.Part(spot);
        double free = padding[spot.column()];
        double from = frame.xs()[spot.column()] + free;
        double to = frame.xs()[spot.column() + spot.columnSpan()] - free;
        part.lines.addAll(Line.of(words, from, to));
        double bottom = frame.ys()[spot.row() + spot.rowSpan()];
        part.free = part.lines.isEmpty() ? 0 : bottom - part.lines.getLast().base();
        return part;
    }
}
