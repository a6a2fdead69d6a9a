package kaskad.reading.executors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kaskad.reading.words.Endings;
import kaskad.reading.words.Lexeme;
import kaskad.reading.words.Lexicon;
import kaskad.reading.words.Sort;
import kaskad.reading.words.Spelling;
import kaskad.reading.words.Token;
import kaskad.reading.words.Token.Kind;

/** Tells organisations, posts, persons and groups apart by the head and the words around it. */
final class Typing {
    private static final Pattern SCHOOL_ADMINISTRATION = Pattern.compile(
            "(?iu)администраци\\p{L}*(?:\\s+(?:(?:обще)?образовательн\\p{L}+\\s+)?(?:школ|гимнази|лице|колледж|техникум|оо(?!\\p{L})|оу(?!\\p{L})|ооу|мбоу|маоу|мкоу|моу|гбоу|сош|доу|учреждени|организаци).*)?");
    private static final Pattern PEOPLE = Pattern.compile(
            "(?iu).*(?:родительск|ученическ|организационн|профсоюзн|оргкомитет|попечительск|детск\\p{L}+ самоупр|школьн\\p{L}+ самоупр).*");
    private static final Set<String> NO_NAME = Set.of("по", "в", "согласно", "на", "при", "с", "для");
    private static final Pattern BUDGET_ADMINISTRATORS =
            Pattern.compile("(?iu)(?:главн\\p{L}+\\s+)?администратор\\p{L}*\\s+(?:доход|источник|бюджетн).*");
    private static final Pattern RESPONSIBLE = Pattern.compile("(?iu)ответственн\\p{L}+(?:\\s+лиц\\p{L}*)?");

    private Typing() {}

    static PartyType of(String text, List<Token> tokens) {
        if (!tokens.isEmpty() && NO_NAME.contains(tokens.getFirst().key())) {
            return PartyType.UNKNOWN;
        }
        Optional<Head> head = new Heads(tokens).within(0, tokens.size());
        if (head.isEmpty()) {
            return surnameOnly(tokens) ? PartyType.PERSON : glimpse(text);
        }
        Sort sort = head.get().sort();
        String word = tokens.get(head.get().at()).key();
        String start = text.toLowerCase(Locale.ROOT);
        if (SCHOOL_ADMINISTRATION.matcher(text).matches()) {
            return PartyType.GROUP;
        }
        if (BUDGET_ADMINISTRATORS.matcher(text).matches()) {
            return PartyType.ORGANISATION;
        }
        boolean people = (word.startsWith("комитет") || word.startsWith("орган") || word.startsWith("самоуправлени"))
                && PEOPLE.matcher(start.split("\\s+" + "по\\s")[0]).matches();
        if (people) {
            return PartyType.GROUP;
        }
        return RESPONSIBLE.matcher(text).matches() ? PartyType.UNKNOWN : type(sort);
    }

    private static boolean surnameOnly(List<Token> tokens) {
        boolean given = tokens.size() == 2
                && tokens.getLast().is(Kind.WORD)
                && tokens.getLast().capital();
        return (tokens.size() == 1 || given)
                && tokens.getFirst().is(Kind.WORD)
                && Endings.surname(tokens.getFirst().text());
    }

    /** A head that lost its space («Руководителиорганизаций»). */
    private static PartyType glimpse(String text) {
        String key = Spelling.key(text);
        for (int length = Math.min(key.length() - 1, 14); length > 6; length--) {
            Optional<Lexeme> lexeme = Lexicon.exact(key.substring(0, length));
            if (lexeme.isPresent()) {
                return type(lexeme.get().sort());
            }
        }
        return PartyType.UNKNOWN;
    }

    private static PartyType type(Sort sort) {
        return switch (sort) {
            case POST, DEPUTY, TEACHER, APPOSITION -> PartyType.POSITION;
            case GROUP, UNION -> PartyType.GROUP;
            case NOBODY, AREA -> PartyType.UNKNOWN;
            case PERSON -> PartyType.PERSON;
            case AUTHORITY, INSTITUTION, QUOTED, LEGAL, SUFFIX, SCHOOL, BODY, CLASS, PLACE, STRANGE ->
                PartyType.ORGANISATION;
        };
    }
}
