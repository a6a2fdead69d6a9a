package kaskad.reading.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaskad.reading.AppendixKind;
import kaskad.reading.ReadAct.Appendix;
import kaskad.reading.acts.ActDraft.ClauseDraft;
import kaskad.reading.text.Texts;

/** Which point approves which appendix: «1.2. состав рабочей группы (приложение 2)» under «1. Утвердить:». */
public final class Appendices {
    private static final Pattern APPROVES =
            Pattern.compile("^(?:утвердить|ввести\\s+в\\s+действие)[\\s:]*", Words.FLAGS);
    private static final Pattern NUMBER = Pattern.compile("приложени\\p{L}+\\s*(?:№|N)?\\s*(\\d{1,2})?", Words.FLAGS);
    private static final Pattern ATTACHED =
            Pattern.compile("(?<!\\p{L})прилагаем\\p{L}+\\s+|\\s*\\((?:приложени|далее|прилага)[^()]*\\)", Words.FLAGS);
    private static final Pattern ACCORDING =
            Pattern.compile("\\s*(?:,\\s*)?согласно\\s+приложени.*$", Words.FLAGS | Pattern.DOTALL);

    private Appendices() {}

    public static List<Appendix> of(List<ClauseDraft> clauses) {
        List<Appendix> appendices = new ArrayList<>();
        boolean under = false;
        for (ClauseDraft clause : clauses) {
            Matcher approves = APPROVES.matcher(clause.text());
            boolean starts = approves.find();
            String thing = starts ? clause.text().substring(approves.end()) : clause.text();
            under = starts && thing.isBlank() || under && !starts && isBelow(clause);
            if (starts && !thing.isBlank() || under && !starts) {
                of(clause, thing).ifPresent(appendices::add);
            }
        }
        return appendices;
    }

    private static boolean isBelow(ClauseDraft clause) {
        String number = clause.number();
        return number == null || number.contains(".") || Character.isLowerCase(number.charAt(0));
    }

    private static Optional<Appendix> of(ClauseDraft clause, String thing) {
        Matcher number = NUMBER.matcher(thing);
        boolean attached = ATTACHED.matcher(thing).find() || number.find();
        if (!attached) {
            return Optional.empty();
        }
        String title = ACCORDING.matcher(ATTACHED.matcher(thing).replaceAll("")).replaceAll("");
        return Optional.of(new Appendix(
                number.reset().find() ? number.group(1) : null,
                clause.number(),
                AppendixKind.of(title),
                Texts.line(title).replaceAll("[\\s.;,]+$", "")));
    }
}
