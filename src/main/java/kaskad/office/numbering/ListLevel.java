package kaskad.office.numbering;

/**
 * One level of a list.
 *
 * @param start the first number
 * @param pattern what stands before the paragraph, with {@code %1} … {@code %9} for the numbers of the levels
 * @param legal whether the numbers of all levels are shown as decimals
 * @param restarts whether it begins anew after a paragraph of a higher level
 */
public record ListLevel(int start, NumberForm form, String pattern, boolean legal, boolean restarts) {
    public static final ListLevel PLAIN = new ListLevel(1, NumberForm.DECIMAL, "", false);

    public ListLevel(int start, NumberForm form, String pattern, boolean legal) {
        this(start, form, pattern, legal, true);
    }

    public ListLevel withStart(int other) {
        return new ListLevel(other, form, pattern, legal, restarts);
    }

    public ListLevel withForm(NumberForm other) {
        return new ListLevel(start, other, pattern, legal, restarts);
    }

    public ListLevel withPattern(String other) {
        return new ListLevel(start, form, other, legal, restarts);
    }

    public ListLevel withLegal(boolean other) {
        return new ListLevel(start, form, pattern, other, restarts);
    }

    public ListLevel withRestarts(boolean other) {
        return new ListLevel(start, form, pattern, legal, other);
    }
}
