package kaskad.office.write;

/** How the A4 sheet lies; sizes in twentieths of a point, as WordprocessingML counts. */
public enum Orientation {
    PORTRAIT(11906, 16838),
    LANDSCAPE(16838, 11906);

    private final int width;
    private final int height;

    Orientation(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** What the margins leave for text. */
    int textWidth() {
        return width - Sheet.LEFT - Sheet.RIGHT;
    }
}
