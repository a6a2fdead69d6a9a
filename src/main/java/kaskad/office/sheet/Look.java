package kaskad.office.sheet;

/**
 * What a cell's style says.
 *
 * @param code the number format, such as {@code dd.mm.yyyy}
 */
record Look(int format, String code, boolean bold, boolean centred) {
    static final Look PLAIN = new Look(0, "General", false, false);
}
