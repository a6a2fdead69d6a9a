package kaskad.reading.executors;

import java.util.List;
import java.util.Optional;
import kaskad.reading.words.Sort;
import kaskad.reading.words.Token;
import kaskad.reading.words.Tokens;

/** The body that a post belongs to: «Заместителю начальника управления образования» → «управления образования». */
public final class Complement {
    private Complement() {}

    /** Empty where the post names no body. */
    public static String of(String post) {
        List<Token> tokens = Tokens.of(post);
        Heads heads = new Heads(tokens);
        int at = 0;
        Optional<Head> head = heads.opening(at, tokens.size());
        while (head.filter(one -> one.sort().post()).isPresent()) {
            at = head.orElseThrow().at() + 1;
            head = heads.opening(at, tokens.size());
        }
        boolean body = head.filter(one -> one.sort() != Sort.AREA && one.sort() != Sort.PERSON)
                .isPresent();
        return body
                ? Wording.of(
                        post,
                        tokens.subList(at, tokens.size()).stream()
                                .filter(token -> !Brackets.person(token))
                                .toList())
                : "";
    }
}
