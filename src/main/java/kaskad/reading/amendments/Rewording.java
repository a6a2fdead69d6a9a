package kaskad.reading.amendments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaskad.reading.amendments.Edition.Reason;
import kaskad.reading.plans.Role;
import org.jspecify.annotations.Nullable;

/** Words that replace, leave or join others; spaces and kinds of quotes and dashes do not tell words apart. */
record Rewording(Operation operation, @Nullable String old, String fresh, boolean everywhere) {
    private static final List<Role> SEARCHED =
            List.of(Role.TITLE, Role.DEADLINE, Role.EXECUTORS, Role.RESULT, Role.NUMBER);

    static Rewording of(Amendment amendment) {
        String fresh = amendment.newWords() == null ? "" : amendment.newWords();
        return new Rewording(
                amendment.operation(),
                amendment.oldWords(),
                fresh,
                amendment.raw().contains("по тексту"));
    }

    /** The text with the words changed, empty where they do not stand in it. */
    Optional<String> in(String text) {
        String words = old;
        if (words == null || words.isBlank()) {
            return operation == Operation.ADD_WORDS ? Optional.of(joined(text)) : Optional.empty();
        }
        Matcher matcher = pattern(words).matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String comes = operation == Operation.ADD_WORDS ? matcher.group() + " " + fresh : fresh;
        String changed = matcher.replaceAll(Matcher.quoteReplacement(comes));
        return Optional.of(
                changed.replaceAll(" {2,}", " ").replaceAll(" (?=[,.;])", "").strip());
    }

    private String joined(String text) {
        boolean punctuated = fresh.startsWith(",") || text.isEmpty() || fresh.startsWith("(");
        return (text + (punctuated ? "" : ",") + " " + fresh).replace(" ,", ",").strip();
    }

    /** Changes one column, or the only column and row that hold the words. */
    Optional<Reason> inRows(List<Sheet.Row> rows, Optional<Role> column, boolean oneRow) {
        if (old == null && (column.isEmpty() || !oneRow)) {
            return Optional.of(Reason.UNCLEAR);
        }
        List<Runnable> edits = new ArrayList<>();
        int touched = 0;
        for (Sheet.Row row : rows) {
            int before = edits.size();
            for (Role role : column.map(List::of).orElse(SEARCHED)) {
                String text = row.get(role);
                if (text != null) {
                    in(text).ifPresent(changed -> edits.add(() -> row.words.put(role, changed)));
                }
            }
            touched += edits.size() > before ? 1 : 0;
        }
        if (edits.isEmpty()) {
            return Optional.of(Reason.WORDS_NOT_FOUND);
        }
        if (touched > 1 && !everywhere) {
            return Optional.of(Reason.WORDS_AMBIGUOUS);
        }
        edits.forEach(Runnable::run);
        return Optional.empty();
    }

    private static Pattern pattern(String words) {
        StringBuilder pattern = new StringBuilder();
        for (String word : words.strip().split("\\s+")) {
            pattern.append(pattern.isEmpty() ? "" : "\\s+").append(loose(word));
        }
        return Pattern.compile("(?<![\\p{L}\\d])" + pattern + "(?![\\p{L}\\d])", Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static String loose(String word) {
        StringBuilder loose = new StringBuilder();
        word.codePoints()
                .forEach(letter -> loose.append(
                        switch (letter) {
                            case '-', '–', '—' -> "[-–—]";
                            case '«', '»', '"', '“', '”', '„' -> "[«»\"“”„]";
                            default -> Pattern.quote(Character.toString(letter));
                        }));
        return loose.toString();
    }
}
