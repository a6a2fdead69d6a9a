package kaskad.reading.executors;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kaskad.reading.words.Endings;
import kaskad.reading.words.Form;
import kaskad.reading.words.Lead;
import kaskad.reading.words.Lexeme;
import kaskad.reading.words.Lexicon;
import kaskad.reading.words.Sort;
import kaskad.reading.words.Token;
import kaskad.reading.words.Token.Kind;

/** Finds the head of the party that opens at a token: adjectives that agree may stand before it. */
final class Heads {
    private static final int REACH = 7;
    private static final int FARTHEST = 30;
    private static final Set<String> PREFIXES = Set.of(
            "кл", "соц", "пед", "ст", "гл", "мл", "отв", "псих", "муницип", "гос", "школ", "тех", "мед", "шк", "обр",
            "все", "всем", "их", "его", "свои");
    private static final Set<String> PLACES = Set.of("обл", "гор", "пос", "дер");
    private static final Set<String> AFTER_RESPONSIBLE = Set.of("за", "по", "от", "в", "на");

    private static final Pattern LOCAL = Pattern.compile("(муниципальн|городск|сельск)\\p{L}+");
    private static final Map<String, Set<Form>> TERRITORIES = Map.of(
            "образования", Set.of(Form.NOMS, Form.GEN),
            "образованиям", Set.of(Form.DATS),
            "районы", Set.of(Form.NOMS),
            "районам", Set.of(Form.DATS),
            "округа", Set.of(Form.NOMS, Form.GEN),
            "округам", Set.of(Form.DATS),
            "поселения", Set.of(Form.NOMS, Form.GEN),
            "поселениям", Set.of(Form.DATS));

    private final List<Token> tokens;

    Heads(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The head of the words that begin at this token; empty where they begin with anything but a name. */
    Optional<Head> opening(int from, int to) {
        Set<Form> agree = Lexeme.every();
        for (int at = from; at < Math.min(to, from + REACH); at++) {
            Token token = tokens.get(at);
            if (at > from && token.lead() == Lead.STRONG) {
                return Optional.empty();
            }
            if (!token.is(Kind.WORD) && !token.is(Kind.SHORT)) {
                boolean apart = at > from
                        && (token.lead().compareTo(Lead.AND) >= 0
                                || agree.stream().noneMatch(Form::nominative)
                                        && (token.is(Kind.QUOTED)
                                                || agree.stream().noneMatch(Form::dative)));
                if (apart) {
                    return Optional.empty();
                }
                return other(token, at, from, agree);
            }
            Optional<Lexeme> lexeme = lexeme(at);
            if (lexeme.isPresent()) {
                agree.retainAll(lexeme.get().forms());
                return agree.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Head(lexeme.get().sort(), agree, at));
            }
            if (!prefix(token)) {
                return Optional.empty();
            }
            agree.retainAll(PREFIXES.contains(token.key()) ? Lexeme.every() : Endings.adjectiveForms(token.text()));
            if (agree.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Head> other(Token token, int at, int from, Set<Form> agree) {
        return switch (token.kind()) {
            case PERSON -> at == from ? Optional.of(new Head(Sort.PERSON, agree, at)) : Optional.empty();
            case QUOTED -> Optional.of(new Head(Sort.QUOTED, agree, at));
            case ABBR -> Optional.of(new Head(Lexicon.abbreviation(token.text()).orElse(Sort.STRANGE), agree, at));
            case NUMBER, BRACKET, WORD, SHORT -> Optional.empty();
        };
    }

    /** The head of a finished party: its opening, else the first word that can be one, whatever stands before. */
    Optional<Head> within(int from, int to) {
        Optional<Head> opening = opening(from, to);
        for (int at = from; opening.isEmpty() && at < Math.min(to, from + FARTHEST); at++) {
            Token token = tokens.get(at);
            if (token.is(Kind.ABBR) || token.is(Kind.PERSON)) {
                return other(token, at, at, Lexeme.every());
            }
            int index = at;
            opening = lexeme(at).map(lexeme -> new Head(lexeme.sort(), lexeme.forms(), index));
        }
        return opening;
    }

    /** «ответственный» is a head only before «за» or alone, else an adjective («ответственный секретарь»). */
    private Optional<Lexeme> lexeme(int at) {
        Token token = tokens.get(at);
        Optional<Lexeme> found = Lexicon.find(token.text()).or(() -> territory(at));
        boolean last = at + 1 == tokens.size();
        boolean attributive = Endings.adjective(token.text()) || PREFIXES.contains(token.key());
        if (found.isEmpty() || !attributive || last) {
            return found;
        }
        boolean attribute = responsible(at)
                ? !AFTER_RESPONSIBLE.contains(tokens.get(at + 1).key())
                : describes(found.get(), tokens.get(at + 1));
        return attribute ? Optional.empty() : found;
    }

    /** «муниципальные образования», «городские округа»: bodies only after such an adjective. */
    private Optional<Lexeme> territory(int at) {
        boolean local = at > 0 && LOCAL.matcher(tokens.get(at - 1).key()).matches();
        Set<Form> forms = local ? TERRITORIES.get(tokens.get(at).key()) : null;
        return Optional.ofNullable(forms).map(known -> new Lexeme(Sort.AUTHORITY, known));
    }

    /** «управляющий совет», «все педагоги»: a noun in the same form follows. */
    private static boolean describes(Lexeme adjective, Token next) {
        return next.lead() == Lead.SPACE
                && (Lexicon.find(next.text())
                                .filter(noun -> noun.forms().stream().anyMatch(adjective.forms()::contains))
                                .isPresent()
                        || adjective.sort() == Sort.NOBODY && (next.is(Kind.ABBR) || Endings.adjective(next.text())));
    }

    boolean responsible(int at) {
        return tokens.get(at).key().startsWith("ответственн");
    }

    static boolean prefix(Token token) {
        boolean contraction = token.is(Kind.SHORT)
                && token.key().length() > 2
                && !PLACES.contains(token.key())
                && Lexicon.find(token.text()).isEmpty();
        return contraction || PREFIXES.contains(token.key()) || token.is(Kind.WORD) && Endings.adjective(token.text());
    }
}
