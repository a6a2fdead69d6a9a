package kaskad.office.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Follows the instructions of a page and keeps its words and rules; colours, pictures and curves are passed over. */
final class Canvas extends PDFStreamEngine {
    private static final COSName PAGINATION = COSName.getPDFName("Pagination");

    /** The marked content that is open: its number ties text to the tags of the document. */
    private static final class Marks {
        private record Mark(boolean furniture, int number) {}

        private static final Mark NONE = new Mark(false, -1);
        private final Deque<Mark> open = new ArrayDeque<>();

        void open(boolean furniture, int number) {
            open.push(new Mark(furniture || furniture(), number < 0 ? number() : number));
        }

        void close() {
            open.poll();
        }

        /** Whether the text repeats on every page: a running head, a page number. */
        boolean furniture() {
            return top().furniture;
        }

        int number() {
            return top().number;
        }

        private Mark top() {
            return open.isEmpty() ? NONE : open.peek();
        }
    }

    private final Budget budget;
    private final Letters letters;
    private final Map<PDFont, Boolean> boldFonts = new HashMap<>();
    private WordPress press = new WordPress();
    private Pen pen = new Pen();
    private int pages;
    private Marks marks = new Marks();
    private Map<Turn, Integer> turns = new EnumMap<>(Turn.class);

    Canvas(Budget budget, Letters letters) {
        this.budget = budget;
        this.letters = letters;
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new NextLine(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
        addOperator(new SetMatrix(this));
        addOperator(new Concatenate(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new DrawObject(this));
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
    }

    Page read(PDPage page) throws IOException {
        budget.page();
        press = new WordPress();
        pen = new Pen();
        marks = new Marks();
        turns = new EnumMap<>(Turn.class);
        processPage(page);
        return turned(page.getCropBox(), page.getCOSObject());
    }

    /** A table that is too wide for the page runs out of it to the side; what is above and below is no part of it. */
    private Page turned(PDRectangle box, COSDictionary source) {
        Turn turn = Turn.RIGHT;
        for (Turn other : Turn.values()) {
            turn = turns.getOrDefault(other, 0) > turns.getOrDefault(turn, 0) ? other : turn;
        }
        double x1 = turn.along(box.getLowerLeftX(), box.getLowerLeftY());
        double x2 = turn.along(box.getUpperRightX(), box.getUpperRightY());
        double y1 = turn.across(box.getLowerLeftX(), box.getLowerLeftY());
        double y2 = turn.across(box.getUpperRightX(), box.getUpperRightY());
        double left = Math.min(x1, x2);
        double top = Math.min(y1, y2);
        double width = Math.abs(x2 - x1);
        double height = Math.abs(y2 - y1);
        Turn direction = turn;
        List<Word> words = new ArrayList<>();
        for (Word word : press.words()) {
            Word here = word.on(direction, left, top);
            if (Math.abs(here.x() - width / 2) <= width && here.y() >= 0 && here.y() <= height) {
                words.add(here);
            }
        }
        return new Page(++pages, source, width, height, words, pen.rules(direction, left, top, height));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.mark();
        switch (operator.getName()) {
            case "m" -> pen.move(point(operands, 0));
            case "l" -> pen.line(point(operands, 0));
            case "c" -> pen.move(point(operands, 4));
            case "v", "y" -> pen.move(point(operands, 2));
            case "h" -> pen.close();
            case "re" -> rectangle(operands);
            case "S" -> pen.stroke();
            case "s" -> {
                pen.close();
                pen.stroke();
            }
            case "f", "F", "f*" -> pen.fill();
            case "B", "B*", "b", "b*" -> {
                pen.close();
                pen.stroke();
            }
            case "n" -> pen.drop();
            default -> super.processOperator(operator, operands);
        }
    }

    private void rectangle(List<COSBase> operands) {
        double x = number(operands, 0);
        double y = number(operands, 1);
        double width = number(operands, 2);
        double height = number(operands, 3);
        pen.move(transformedPoint((float) x, (float) y));
        pen.line(transformedPoint((float) (x + width), (float) y));
        pen.line(transformedPoint((float) (x + width), (float) (y + height)));
        pen.line(transformedPoint((float) x, (float) (y + height)));
        pen.close();
    }

    private Point2D.Float point(List<COSBase> operands, int first) {
        return transformedPoint(number(operands, first), number(operands, first + 1));
    }

    private static float number(List<COSBase> operands, int index) {
        return index < operands.size() && operands.get(index) instanceof COSNumber number ? number.floatValue() : 0;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        boolean furniture = COSName.ARTIFACT.equals(tag)
                && properties != null
                && PAGINATION.equals(properties.getCOSName(COSName.TYPE));
        marks.open(furniture, properties == null ? -1 : properties.getInt(COSName.MCID, -1));
    }

    @Override
    public void endMarkedContentSequence() {
        marks.close();
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        budget.mark();
        String text = letters.of(font, code);
        if (marks.furniture() || text.isEmpty()) {
            return;
        }
        double dx = matrix.getScaleX();
        double dy = matrix.getShearY();
        Turn turn = Turn.of(dx, dy);
        double size = Math.hypot(matrix.getScaleY(), matrix.getShearX());
        if (turn == null || size < 1) {
            return;
        }
        turns.merge(turn, 1, Integer::sum);
        double left = turn.along(matrix.getTranslateX(), matrix.getTranslateY());
        double scale = Math.hypot(dx, dy);
        press.add(new WordPress.Letter(
                text,
                turn,
                left,
                left + (displacement.getX() + spacing()) * scale,
                turn.across(matrix.getTranslateX(), matrix.getTranslateY()),
                size,
                isBold(font),
                marks.number()));
    }

    /** Letters that are set apart on purpose still make one word. */
    private double spacing() {
        float size = getGraphicsState().getTextState().getFontSize();
        float spacing = getGraphicsState().getTextState().getCharacterSpacing();
        return size > 0 && spacing > 0 ? Math.min(spacing / size, 1) : 0;
    }

    private boolean isBold(PDFont font) {
        return getGraphicsState().getTextState().getRenderingMode() == RenderingMode.FILL_STROKE
                || boldFonts.computeIfAbsent(font, Letters::isBold);
    }
}
