package kaskad.reading.executors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kaskad.reading.words.Lead;
import kaskad.reading.words.Numbers;
import kaskad.reading.words.Token;
import kaskad.reading.words.Token.Kind;
import kaskad.reading.words.Tokens;

/** The named bodies under one post: «Руководителям МАОУ лицея № 1 (Орлова А.А.), МАОУ СОШ № 4». */
final class Members {
    /** Without a number or a quoted name nothing in a list is a named body. */
    private static final Pattern NAMED = Pattern.compile("[№«\"“„]");

    private static final Pattern QUOTED = Pattern.compile(".*[«\"“„].*");

    private Members() {}

    static List<Member> of(String text) {
        if (!NAMED.matcher(text).find()) {
            return List.of();
        }
        List<Token> tokens = Tokens.of(text);
        Optional<Head> head = new Heads(tokens).opening(0, tokens.size());
        if (head.filter(post -> post.sort().post() && post.plural()).isEmpty()) {
            return List.of();
        }
        int after = head.orElseThrow().at() + 1;
        List<Member> members = after < tokens.size() && tokens.get(after).is(Kind.BRACKET)
                ? inBrackets(Brackets.inner(tokens.get(after)))
                : list(text, tokens, after);
        return members.size() > 1 && members.stream().anyMatch(Members::named) ? members : List.of();
    }

    private static boolean named(Member member) {
        return !member.numbers().isEmpty() || QUOTED.matcher(member.text()).matches();
    }

    private static List<Member> inBrackets(String text) {
        return list(text, Tokens.of(text), 0);
    }

    private static List<Member> list(String text, List<Token> tokens, int from) {
        List<Member> members = new ArrayList<>();
        int start = from;
        for (int at = from + 1; at <= tokens.size(); at++) {
            if (at == tokens.size() || border(tokens.get(at))) {
                members.add(member(text, tokens.subList(start, at)));
                start = at;
            }
        }
        return members;
    }

    private static boolean border(Token token) {
        return token.lead().compareTo(Lead.AND) >= 0 && !token.is(Kind.NUMBER);
    }

    private static Member member(String text, List<Token> tokens) {
        String contact = tokens.stream()
                .filter(Brackets::person)
                .map(Brackets::inner)
                .findFirst()
                .orElse(null);
        String name = Wording.of(
                text, tokens.stream().filter(token -> !Brackets.person(token)).toList());
        return new Member(name, Numbers.of(name), contact);
    }
}
