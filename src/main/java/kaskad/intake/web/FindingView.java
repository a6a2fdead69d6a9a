package kaskad.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import kaskad.intake.draft.DraftFinding;
import kaskad.intake.draft.DraftMend;
import kaskad.ui.Finding;
import kaskad.ui.Status;
import kaskad.ui.Texts;

/**
 * A finding with the changes that would settle it.
 *
 * @param why why the rule matters; may be empty
 * @param mends the first of its changes
 * @param more how many changes it has beyond those
 * @param alike how many changes all findings of the rule have together
 */
public record FindingView(Finding finding, String rule, String why, List<MendView> mends, int more, int alike) {
    private static final int SHOWN = 3;

    /** Letters of a word; {@code other}: those that stand in the place of others. */
    public record Letters(String text, boolean other) {}

    /** One change: the cell, empty if it is elsewhere; where, if it is not the finding's own place; what goes and comes. */
    public record MendView(
            String cell, String place, String from, String to, String before, String gone, String come, String after) {
        private static final int AROUND = 24;
        private static final int LONGEST = 160;

        static MendView of(DraftMend mend, String place) {
            String from = mend.from();
            String to = mend.to();
            int start = wordStart(from, shared(from, to));
            int end = sharedEnd(from, to, start);
            return new MendView(
                    mend.cell(),
                    place,
                    from,
                    to,
                    tail(from.substring(0, start)),
                    shown(from.substring(start, from.length() - end)),
                    shown(to.substring(start, to.length() - end)),
                    head(from.substring(from.length() - end)));
        }

        /** What goes, the letters that only look like those that come told apart. */
        public List<Letters> going() {
            return letters(gone, come);
        }

        public List<Letters> coming() {
            return letters(come, gone);
        }

        private static List<Letters> letters(String text, String other) {
            List<Letters> parts = new ArrayList<>();
            if (text.length() != other.length()) {
                return List.of(new Letters(text, false));
            }
            int start = 0;
            for (int at = 1; at <= text.length(); at++) {
                if (at == text.length() || differs(text, other, at) != differs(text, other, start)) {
                    parts.add(new Letters(text.substring(start, at), differs(text, other, start)));
                    start = at;
                }
            }
            return parts;
        }

        private static boolean differs(String text, String other, int at) {
            return text.charAt(at) != other.charAt(at);
        }

        private static int shared(String one, String other) {
            int at = 0;
            while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
                at++;
            }
            return at;
        }

        /** Back to the beginning of the word, so that whole words are compared by eye. */
        private static int wordStart(String text, int at) {
            int start = at;
            while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
                start--;
            }
            return start > 1 && at < text.length() && Character.isWhitespace(text.charAt(at))
                    ? wordStart(text, start - 1)
                    : start;
        }

        private static int sharedEnd(String one, String other, int start) {
            int most = Math.min(one.length(), other.length()) - start;
            int end = 0;
            while (end < most && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
                end++;
            }
            while (end > 0 && !Character.isWhitespace(one.charAt(one.length() - end))) {
                end--;
            }
            return end;
        }

        private static String tail(String text) {
            return text.length() > AROUND ? "…" + text.substring(text.length() - AROUND) : text;
        }

        private static String head(String text) {
            return text.length() > AROUND ? text.substring(0, AROUND) + "…" : text;
        }

        /** Several spaces are seen as dots. */
        private static String shown(String words) {
            String text = words.replaceAll("[\\s\\u00a0](?=[\\s\\u00a0])|(?<=[\\s\\u00a0])[\\s\\u00a0]", "·");
            return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        }
    }

    /** {@code alike}, how many changes there are by rule; {@code places} names a cell. */
    static FindingView of(
            DraftFinding finding, Map<String, Integer> alike, Function<DraftMend, String> places, Texts texts) {
        Locale locale = Locale.of(texts.language());
        return new FindingView(
                new Finding(
                        status(finding.severity()),
                        texts.text("intake.severity." + finding.severity().word()),
                        sentence(finding, locale, texts),
                        null,
                        null),
                finding.rule(),
                finding.why(locale),
                finding.mends().stream()
                        .limit(SHOWN)
                        .map(mend -> MendView.of(mend, finding.measure() == null ? places.apply(mend) : ""))
                        .toList(),
                Math.max(0, finding.mends().size() - SHOWN),
                alike.getOrDefault(finding.rule(), 0));
    }

    private static String sentence(DraftFinding finding, Locale locale, Texts texts) {
        String message = finding.message(locale);
        String advice = finding.advice(locale).isBlank() ? "" : " " + finding.advice(locale);
        boolean told = finding.quote().isBlank()
                || message.contains(finding.quote())
                || !finding.mends().isEmpty();
        String quote = told ? "" : " " + texts.text("intake.quote", inner(finding.quote(), locale));
        return message + quote + advice;
    }

    /** Quotes within quotes. */
    private static String inner(String quote, Locale locale) {
        return locale.getLanguage().equals("ru") ? quote.replace('«', '„').replace('»', '“') : quote;
    }

    private static Status status(DraftFinding.Severity severity) {
        return switch (severity) {
            case ERROR -> Status.OVERDUE;
            case WARNING -> Status.AT_RISK;
            case NOTE -> Status.IN_WORK;
        };
    }
}
