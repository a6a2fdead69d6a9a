package kaskad.reading.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kaskad.office.write.Alignment;
import kaskad.office.write.Block;
import kaskad.office.write.Heading;
import kaskad.office.write.Orientation;
import kaskad.office.write.Paragraph;
import kaskad.office.write.Part;
import kaskad.office.write.Run;
import kaskad.reading.ReadAct;
import kaskad.reading.ReadClause;
import kaskad.reading.acts.Genitive;
import org.jspecify.annotations.Nullable;

/** An order on a portrait sheet: who, what, when and under which number, title, grounds, points, signature. */
final class ActSheet {
    private static final int LONG_POST = 90;

    private final ReadAct act;
    private final List<Block> blocks = new ArrayList<>();

    private ActSheet(ReadAct act) {
        this.act = act;
    }

    static Part of(ReadAct act) {
        ActSheet sheet = new ActSheet(act);
        sheet.head();
        sheet.grounds();
        sheet.clauses();
        sheet.signature();
        String kind = act.kind() == null ? "акт" : act.kind();
        String name = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
        return new Part(name, Orientation.PORTRAIT, List.of(), sheet.blocks);
    }

    private void head() {
        if (act.issuer() != null) {
            blocks.add(Paragraph.of(Alignment.CENTRE, Run.bold(act.issuer())));
        }
        if (act.kind() != null) {
            blocks.add(Paragraph.of(Alignment.CENTRE, Run.bold(act.kind().toUpperCase(Locale.ROOT))));
        }
        String registration = ActWords.registration(act.date(), act.number());
        if (!registration.isEmpty()) {
            blocks.add(Paragraph.of(registration));
        }
        if (act.title() != null) {
            blocks.add(new Heading(0, act.title()));
        }
    }

    private void grounds() {
        String preamble = act.preamble();
        if (preamble != null) {
            running(preamble);
        } else if (!act.basis().isEmpty()) {
            running(ActWords.grounds(act.basis()) + " " + ActWords.verb(act.kind()));
        }
    }

    private void clauses() {
        String above = "";
        for (ReadClause clause : whole(act.clauses())) {
            List<String> lines = clause.text().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                running(i == 0 ? numbered(clause, lines.getFirst(), above) : lines.get(i));
            }
            above = clause.text().strip();
        }
    }

    /** Two duties of one point stand apart when they are read and together on paper. */
    private static List<ReadClause> whole(List<ReadClause> read) {
        List<ReadClause> whole = new ArrayList<>();
        for (ReadClause clause : read) {
            if (!whole.isEmpty() && areOne(whole.getLast(), clause)) {
                ReadClause first = whole.removeLast();
                String text = first.text() + " " + clause.text();
                whole.add(new ReadClause(first.number(), text, first.addressees(), first.deadline(), first.at()));
            } else {
                whole.add(clause);
            }
        }
        return whole;
    }

    private static boolean areOne(ReadClause first, ReadClause second) {
        return first.number() != null
                && first.number().equals(second.number())
                && first.at().equals(second.at());
    }

    /** A duty without a number follows a colon or a semicolon as it is, anything else after a dash. */
    private static String numbered(ReadClause clause, String line, String above) {
        String number = clause.number();
        if (number != null && !number.isBlank()) {
            boolean letter = !Character.isDigit(number.charAt(0));
            return number + (letter ? ") " : ". ") + line;
        }
        return above.isEmpty() || above.endsWith(":") || above.endsWith(";") ? line : "– " + line;
    }

    private void signature() {
        ReadAct.Signatory signatory = act.signatory();
        if (signatory == null) {
            return;
        }
        String post = Objects.requireNonNullElse(signatory.post(), "");
        String full = signatory.acting() ? ("И.о. " + Genitive.of(post)).strip() : post;
        blocks.add(Paragraph.of(""));
        int cut = full.length() > LONG_POST ? full.lastIndexOf(' ', LONG_POST) : -1;
        if (cut > 0) {
            blocks.add(Paragraph.of(full.substring(0, cut)));
        }
        blocks.add(Paragraph.of((full.substring(cut + 1) + person(signatory.person())).strip()));
    }

    private static String person(@Nullable String person) {
        return person == null ? "" : "\t\t\t" + person;
    }

    private void running(String text) {
        blocks.add(Paragraph.running(Run.of(text)));
    }
}
