package kaskad.reading.executors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaskad.reading.words.Numbers;
import kaskad.reading.words.Sort;
import kaskad.reading.words.Token;
import kaskad.reading.words.Token.Kind;
import org.jspecify.annotations.Nullable;

/** One range of tokens becomes one party: remarks are taken out, contacts and roles told apart, the type set. */
final class PartyReader {
    private static final Pattern AGREED_AT_END =
            Pattern.compile("(?isu)^(.*?)[\\s,–—-]*по\\s+согл(?:асованию|\\p{L}*\\.)[\\s.,)]*$");
    private final String text;
    private final List<Token> tokens;

    PartyReader(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    Party read() {
        List<Token> kept =
                new ArrayList<>(tokens.stream().filter(token -> !remark(token)).toList());
        String whole = Wording.of(text, kept);
        PartyType type = Typing.of(whole, kept);
        String contact = body(type, kept) ? takeContact(kept) : null;
        if (contact == null) {
            type = personOr(type, whole, kept);
        } else {
            whole = Wording.of(text, kept);
            type = Typing.of(whole, kept);
        }
        Matcher agreed = AGREED_AT_END.matcher(whole);
        String wording = agreed.matches() && !agreed.group(1).isBlank() ? agreed.group(1) : whole;
        return new Party(
                wording,
                type,
                !kept.isEmpty() && kept.getFirst().is(Kind.ABBR),
                agreed.matches() || tokens.stream().anyMatch(Brackets::agreed),
                tokens.stream().anyMatch(Brackets::recommended),
                alias(),
                type == PartyType.PERSON ? role(kept) : null,
                contact,
                type == PartyType.ORGANISATION || type == PartyType.POSITION ? Numbers.of(wording) : List.of(),
                type == PartyType.POSITION ? Members.of(wording) : List.of());
    }

    private static boolean remark(Token token) {
        return Brackets.agreed(token)
                || Brackets.recommended(token)
                || !Brackets.alias(token).isEmpty();
    }

    private @Nullable String alias() {
        return tokens.stream()
                .map(Brackets::alias)
                .filter(alias -> !alias.isEmpty() && !(Character.isLowerCase(alias.charAt(0)) && alias.contains(" ")))
                .findFirst()
                .orElse(null);
    }

    private static boolean body(PartyType type, List<Token> kept) {
        Optional<Head> head = new Heads(kept).within(0, kept.size());
        return (type == PartyType.ORGANISATION || type == PartyType.GROUP)
                && head.filter(one -> one.sort() != Sort.PERSON).isPresent();
    }

    /** The person of a body, in brackets or after it, leaves the text of the body. */
    private static @Nullable String takeContact(List<Token> kept) {
        for (Token token : kept) {
            boolean bracket = Brackets.person(token);
            if (bracket || token.is(Kind.PERSON)) {
                kept.remove(token);
                return (bracket ? Brackets.inner(token) : token.text()).replaceAll("\\s+", " ");
            }
        }
        return null;
    }

    /** A post with a surname is a person; a list of bodies with their heads stays a post. */
    private static PartyType personOr(PartyType type, String whole, List<Token> kept) {
        boolean person = kept.stream().anyMatch(token -> token.is(Kind.PERSON) || Brackets.person(token));
        boolean list =
                person && type == PartyType.POSITION && !Members.of(whole).isEmpty();
        return person && !list ? PartyType.PERSON : type;
    }

    private @Nullable String role(List<Token> kept) {
        Optional<Token> bracket = kept.stream().filter(Brackets::post).findFirst();
        if (bracket.isPresent()) {
            return Brackets.inner(bracket.get()).replaceAll("\\s+", " ");
        }
        List<Token> rest = kept.stream()
                .filter(token -> !token.is(Kind.PERSON) && !token.is(Kind.BRACKET))
                .toList();
        String role = Wording.of(text, rest).replaceAll("^[\\s,–—-]+", "");
        return role.isEmpty() || rest.size() == kept.size() ? null : role;
    }
}
