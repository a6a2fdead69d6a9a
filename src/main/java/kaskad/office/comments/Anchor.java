package kaskad.office.comments;

/** A paragraph's content in the text of the part, or the whole tag where the paragraph is empty. */
record Anchor(Tag tag, int start, int end) {

    /** From the first paragraph of a cell to its last. */
    record Range(Anchor first, Anchor last) {
        static Range of(Anchor one) {
            return new Range(one, one);
        }

        Range until(Anchor other) {
            return new Range(first, other);
        }
    }

    boolean isEmptyTag() {
        return tag.closes();
    }
}
