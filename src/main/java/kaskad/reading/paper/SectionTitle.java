package kaskad.reading.paper;

/** A section's heading: its number before its title, once. */
public final class SectionTitle {
    private SectionTitle() {}

    public static String of(String number, String title) {
        String given = number.strip();
        boolean stands = given.endsWith(".")
                ? title.startsWith(given)
                : title.startsWith(given + ".") || title.startsWith(given + ")");
        if (given.isEmpty() || stands) {
            return title;
        }
        return given + (given.endsWith(".") || given.endsWith(")") ? " " : ". ") + title;
    }
}
