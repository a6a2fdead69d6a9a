package kaskad.reports;

/** A section's heading: its number before its title, once. */
final class SectionTitle {
    private SectionTitle() {}

    static String of(String number, String title) {
        String given = number.strip();
        if (given.isEmpty() || title.startsWith(given)) {
            return title;
        }
        return given + (given.endsWith(".") ? " " : ". ") + title;
    }
}
