package kaskad.office.marked;

import kaskad.office.Paragraph;

/** The text of a paragraph while its runs go by. */
public final class ParagraphDraft {
    private final StringBuilder text = new StringBuilder();
    private boolean allBold = true;

    public void append(String run, boolean bold) {
        text.append(run);
        allBold &= bold || run.isBlank();
    }

    public boolean isBlank() {
        return text.toString().isBlank();
    }

    public Paragraph paragraph(String label, boolean centred, int heading) {
        String clean = text.toString().strip();
        return new Paragraph(label, clean, allBold && !clean.isEmpty(), centred, heading);
    }
}
