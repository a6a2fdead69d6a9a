package kaskad.office.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** Draws pages for tests; places are in points from the upper left corner of an A4 sheet. */
final class Paper {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final double HEIGHT = PDRectangle.A4.getHeight();

    private interface Drawing {
        void on(PDPageContentStream page, PDFont font) throws IOException;
    }

    private final List<List<Drawing>> pages = new ArrayList<>();
    private boolean sideways;

    Paper page() {
        pages.add(new ArrayList<>());
        return this;
    }

    /** From now on text runs upward, as on a sheet that is turned for reading. */
    Paper sideways() {
        sideways = true;
        return this;
    }

    Paper text(double x, double y, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            double base = y + i * 12;
            pages.getLast().add((page, font) -> {
                page.beginText();
                page.setFont(font, 10);
                page.setTextMatrix(
                        sideways
                                ? new Matrix(0, 1, -1, 0, (float) base, (float) x)
                                : new Matrix(1, 0, 0, 1, (float) x, (float) (HEIGHT - base)));
                page.showText(line);
                page.endText();
            });
        }
        return this;
    }

    Paper line(double x1, double y1, double x2, double y2) {
        pages.getLast().add((page, font) -> {
            page.moveTo((float) x1, (float) (HEIGHT - y1));
            page.lineTo((float) x2, (float) (HEIGHT - y2));
            page.stroke();
        });
        return this;
    }

    /** A box drawn as four thin fills. */
    Paper bars(double x1, double y1, double x2, double y2) {
        return bar(x1, y1, x2, y1 + 0.7)
                .bar(x1, y2, x2, y2 + 0.7)
                .bar(x1, y1, x1 + 0.7, y2)
                .bar(x2, y1, x2 + 0.7, y2);
    }

    private Paper bar(double x1, double y1, double x2, double y2) {
        pages.getLast().add((page, font) -> {
            page.addRect((float) x1, (float) (HEIGHT - y2), (float) (x2 - x1), (float) (y2 - y1));
            page.fill();
        });
        return this;
    }

    Paper box(double x1, double y1, double x2, double y2) {
        pages.getLast().add((page, font) -> {
            page.addRect((float) x1, (float) (HEIGHT - y2), (float) (x2 - x1), (float) (y2 - y1));
            page.stroke();
        });
        return this;
    }

    /** Cells between edges, each drawn as a box. */
    Paper grid(double[] xs, double... ys) {
        for (int i = 1; i < ys.length; i++) {
            for (int j = 1; j < xs.length; j++) {
                box(xs[j - 1], ys[i - 1], xs[j], ys[i]);
            }
        }
        return this;
    }

    byte[] bytes() throws IOException {
        return bytes("");
    }

    byte[] bytes(String password) throws IOException {
        try (PDDocument document = new PDDocument();
                var in = PDDocument.class.getResourceAsStream(FONT)) {
            PDFont font = PDType0Font.load(document, in);
            for (List<Drawing> drawings : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    for (Drawing drawing : drawings) {
                        drawing.on(content, font);
                    }
                }
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy("владелец", password, new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
