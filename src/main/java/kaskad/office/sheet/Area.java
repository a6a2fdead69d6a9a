package kaskad.office.sheet;

/** Merged cells from one corner to the other, both inclusive and counted from 0. */
record Area(int top, int left, int bottom, int right) {
    private static final int ROWS = 1 << 20;
    private static final int COLUMNS = 1 << 14;

    Area {
        top = Math.clamp(top, 0, ROWS);
        bottom = Math.clamp(bottom, top, ROWS);
        left = Math.clamp(left, 0, COLUMNS);
        right = Math.clamp(right, left, COLUMNS);
    }

    boolean has(int row, int column) {
        return top <= row && row <= bottom && left <= column && column <= right;
    }
}
