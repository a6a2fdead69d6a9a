package kaskad.reading.acts;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaskad.reading.acts.ActDraft.SignatoryDraft;
import kaskad.reading.text.Texts;
import org.jspecify.annotations.Nullable;

/** The post and the name under an order. */
final class Signature {
    private static final Pattern POST = Pattern.compile(
            "^(?:(?:и\\.?\\s?о\\.?|врио|вр\\.?\\s?и\\.?\\s?о\\.?|исполняющ\\p{L}+ обязанности|временно исполняющ\\p{L}+ обязанности)(?:\\s+|$))?"
                    + "(?:перв\\p{L}+\\s+)?(?:начальник|директор|глав[аы]|министр|председател|руководител|губернатор|заведующ|ректор|заместител|президент|мэр)\\p{L}*(?!\\p{L})",
            Words.FLAGS);
    private static final Pattern ACTING = Pattern.compile(
            "^(?:и\\.?\\s?о\\.?|врио|вр\\.?\\s?и\\.?\\s?о\\.?|(?:временно )?исполняющ\\p{L}+ обязанности)(?:\\s+|$)",
            Words.FLAGS);
    private static final int LONGEST = 160;

    private Signature() {}

    /** Whether a line begins the signature; only the end of the points makes a post without a name one. */
    static boolean starts(String text, boolean last) {
        if (text.length() > LONGEST
                || text.endsWith(":")
                || Words.INFINITIVE.matcher(text).find()
                || !(POST.matcher(text).find() || ACTING.matcher(text).matches())) {
            return false;
        }
        return last || endsWithPerson(text);
    }

    private static boolean endsWithPerson(String text) {
        return Words.person(text)
                .filter(person -> person.end() == text.length())
                .isPresent();
    }

    /** The signatory from the lines behind the points. */
    static Optional<SignatoryDraft> read(List<ActLine> lines) {
        StringBuilder post = new StringBuilder();
        for (int i = 0; i < Math.min(5, lines.size()); i++) {
            String text = lines.get(i).text().replaceAll("[_/]{2,}|подпись", " ");
            Optional<MatchResult> person = Words.person(text);
            if (person.isPresent()) {
                post.append(' ').append(text, 0, person.get().start());
                return Optional.of(
                        signatory(post.toString(), Texts.line(person.get().group())));
            }
            if (i == 0 || Texts.startsLower(text)) {
                post.append(' ').append(text);
            }
        }
        return post.isEmpty() ? Optional.empty() : Optional.of(signatory(post.toString(), null));
    }

    private static SignatoryDraft signatory(String post, @Nullable String person) {
        String line = Texts.line(post);
        Matcher acting = ACTING.matcher(line);
        boolean stands = acting.find();
        String name = Texts.line(stands ? line.substring(acting.end()) : line).replaceAll("[\\s,:/]+$", "");
        return new SignatoryDraft(name.isEmpty() ? null : stands ? Nominative.of(name) : name, person, stands);
    }
}
