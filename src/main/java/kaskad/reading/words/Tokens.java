package kaskad.reading.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaskad.reading.words.Token.Kind;

/** Cuts a cleaned cell into tokens; names in quotes, brackets and names of persons stay whole. */
public final class Tokens {
    private static final String NAME = "[А-ЯЁ]\\p{Ll}+(?:\\s?-\\s?[А-ЯЁ]\\p{Ll}+)?";
    private static final String SHOUTED = "[А-ЯЁ]{2,}+(?<=[ОЕЁ]ВА?|[ИЫ]НА?|[СЦ]К(?:ИЙ|АЯ)|ЕНКО|ЧУК)(?!\\p{L})";
    private static final String INITIALS = "[А-ЯЁ]\\.\\s?(?:[А-ЯЁ]\\.?(?!\\p{L}))?";
    private static final String WORD =
            "[дД]/с(?!\\p{L})|\\p{L}++-[ ]*\\n\\s*\\p{Ll}+|[\\p{L}\\p{N}*]+(?:-[\\p{L}\\p{N}]+)*";
    private static final Pattern PIECE = Pattern.compile(
            "(?<strong>[;\u0001]|(?iu:(?<!\\p{L})(?:при\\s+участии|с\\s+участием|при\\s+поддержке|во\\s+взаимодействии\\s+со?|с\\s+привлечением|совместно\\s+со?|вместе\\s+со?)(?!\\p{L})))"
                    + "|(?<io>(?iu:(?<!\\p{L})(?:и\\.\\s?о|вр\\.?\\s?и\\.?\\s?о)\\.?(?!\\p{L})))"
                    + "|(?<and>(?iu:(?<!\\p{L})(?:и/или|а\\s+также|и)(?![\\p{L}.])))"
                    + "|(?<quoted>«(?:[^«»]++|«[^«»]*+»)*+»|«[^«»]*(?:«[^«»]*)?»|«[^,;(\\n]*|\"(?:[^\"]++|(?<=\\s)\"(?=\\p{L})){0,9}+\"{0,2}|“[^”“]*[”“]|„[^“”]*[“”])"
                    + "|(?<bracket>\\((?:[^()]++|\\([^()]*+\\))*+\\)?)"
                    + "|(?<person>" + NAME + "\\s+" + NAME
                    + "\\s+\\p{Lu}\\p{Ll}+(?:вич|вна|ична|инична|вича|вне|вну|вны|вичу|оглы|кызы)(?!\\p{L})"
                    + "|(?:[А-ЯЁ]\\.\\s?){2}" + NAME
                    + "|[А-ЯЁ]\\.\\s?" + NAME
                    + "|(?:" + NAME + "|" + SHOUTED + ")\\s*" + INITIALS + "(?!\\p{L}))"
                    + "|(?<abbr>\\p{Lu}{0,2}КДН\\s*и\\s*ЗП|КЧС\\s*и\\s*О?ПБ|МО\\s+МВД|(?:\\p{Lu}\\p{Ll}{0,3}){1,30}\\p{Lu}\\p{L}*(?:-\\p{Lu}{2,})?|ПОО\\p{Ll}+)"
                    + "|(?<number>№+\\s?\\d*|\\d+(?:\\s?[-–—]\\s?\\d+)?(?:-?\\p{Ll}{1,2}(?!\\p{L}))?)"
                    + "|(?<word>" + WORD + ")"
                    + "|(?<mark>.)",
            Pattern.DOTALL);

    /** Most of a cell: spaces, and words in lower case whose first two letters begin no other kind of piece. */
    private static final Pattern PLAIN = Pattern.compile(
            "\\s+|(?<word>(?=[бг-зй-орт-яё]|п[^рР]|с[^\\sоО]|в[^оОмМрР]|а\\S|и\\p{L})(?:" + WORD + "))");

    private static final Pattern SURNAME_FIRST = Pattern.compile(NAME + "\\s*" + INITIALS);
    private static final Pattern SURNAME = Pattern.compile("\\s?" + NAME + "(?![\\p{Ll}-]|\\s*[А-ЯЁ]\\.)");
    private static final Pattern NOT_NAME = Pattern.compile("[\\s.]");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}-]");
    private static final Pattern GOES_ON = Pattern.compile("\\s*\\p{Ll}");
    private static final Set<String> NAMING = Set.of("им", "имени", "ип");
    private static final Set<String> SHORT = Set.of(
            "зам", "кл", "рук", "соц", "пед", "дир", "зав", "нач", "уч", "отв", "гл", "ст", "мл", "им", "г", "обл",
            "гор", "р", "п", "с", "д", "преп", "воспит", "библ", "спец", "метод", "секр", "пред", "муницип", "гос",
            "пр", "др", "т", "школ", "доп", "обр", "физ", "тех", "хоз", "псих", "ред", "н", "ул", "пос", "дер", "сов",
            "бух", "нов", "орг", "инф", "мат", "рус", "яз", "лит", "нау", "учеб", "раб", "проф", "мед", "сест");

    private final String text;
    private final List<Token> found = new ArrayList<>();
    private Lead lead = Lead.NONE;

    private Tokens(String text) {
        this.text = text;
    }

    public static List<Token> of(String text) {
        Tokens tokens = new Tokens(text);
        tokens.scan();
        return tokens.found;
    }

    private void scan() {
        Matcher piece = PIECE.matcher(text);
        Matcher plain = PLAIN.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (plain.region(at, text.length()).lookingAt()) {
                at = plain(plain);
            } else {
                piece.find(at);
                at = step(piece);
            }
        }
    }

    private int plain(Matcher matcher) {
        if (matcher.start("word") >= 0) {
            return add(Kind.WORD, matcher.start(), matcher.end());
        }
        raise(matcher.group().contains("\n") ? Lead.LINE : Lead.SPACE);
        return matcher.end();
    }

    private int step(Matcher matcher) {
        if (matcher.group("strong") != null) {
            raise(Lead.STRONG);
        } else if (matcher.group("and") != null) {
            raise("и/или".equals(matcher.group()) ? Lead.SPACE : matcher.group().length() > 1 ? Lead.COMMA : Lead.AND);
        } else if (matcher.group("mark") != null) {
            mark(matcher.group());
        } else if (matcher.group("person") != null) {
            return person(matcher);
        } else {
            return add(kind(matcher), matcher.start(), matcher.end());
        }
        return matcher.end();
    }

    private Kind kind(Matcher matcher) {
        if (matcher.group("quoted") != null) {
            return Kind.QUOTED;
        } else if (matcher.group("bracket") != null) {
            return Kind.BRACKET;
        } else if (matcher.group("number") != null) {
            return Kind.NUMBER;
        } else if (matcher.group("io") != null) {
            return Kind.SHORT;
        } else if (matcher.group("abbr") != null) {
            return initialism(matcher.group()) ? Kind.ABBR : Kind.WORD;
        }
        return Kind.WORD;
    }

    /** Whole words in capitals («ДИРЕКТОР ШКОЛЫ») are no initialisms. */
    private static boolean initialism(String word) {
        return Lexicon.abbreviation(word).isPresent()
                || word.length() < 8 && Lexicon.find(word).isEmpty();
    }

    /** «Директор И.И. Орлов», «Города Томска И.И. Орлов»: the word before initials is a surname only where no other one is. */
    private int person(Matcher matcher) {
        String name = matcher.group();
        String first = NOT_NAME.split(name, 2)[0];
        if (first.length() > 1 && (Lexicon.find(first).isPresent() || surnameLater(matcher))) {
            return add(Kind.WORD, matcher.start(), matcher.start() + first.length());
        }
        return add(named() ? Kind.QUOTED : Kind.PERSON, matcher.start(), matcher.end());
    }

    private boolean surnameLater(Matcher matcher) {
        return SURNAME_FIRST.matcher(matcher.group()).matches()
                && SURNAME.matcher(text).region(matcher.end(), text.length()).lookingAt()
                && !headAt(matcher.end());
    }

    /** Whether the name belongs to a school that bears it: «имени героя И.И. Орлова». */
    private boolean named() {
        for (int at = found.size() - 1; at >= 0 && lead.compareTo(Lead.LINE) <= 0; at--) {
            if (NAMING.contains(found.get(at).key())) {
                return true;
            }
            if (!found.get(at).is(Kind.WORD) || found.get(at).lead().compareTo(Lead.LINE) > 0) {
                return false;
            }
        }
        return false;
    }

    private boolean headAt(int from) {
        String next = NOT_WORD.split(text.substring(from).trim(), 2)[0];
        return Lexicon.find(next).isPresent() || Endings.adjective(next) && !Endings.surname(next);
    }

    private int add(Kind kind, int start, int end) {
        int stop = end;
        Kind known = kind;
        String word = text.substring(start, end);
        if (kind == Kind.WORD && stop < text.length() && text.charAt(stop) == '.' && contraction(word, stop)) {
            known = Kind.SHORT;
            stop++;
        }
        found.add(new Token(known, text.substring(start, stop), start, stop, lead));
        lead = Lead.NONE;
        return stop;
    }

    private boolean contraction(String word, int dot) {
        String key = word.toLowerCase(Locale.ROOT);
        if (SHORT.contains(key)) {
            return true;
        }
        boolean goesOn = GOES_ON.matcher(text).region(dot + 1, text.length()).lookingAt();
        return goesOn && word.length() <= 6 && Lexicon.find(word).isEmpty();
    }

    private void mark(String mark) {
        raise(
                switch (mark) {
                    case "," -> Lead.COMMA;
                    case "/", "\\", "|", "+", "&" -> Lead.SLASH;
                    case "." -> Lead.DOT;
                    case "-", "–", "—", "−", ":" -> Lead.DASH;
                    default -> Lead.SPACE;
                });
    }

    private void raise(Lead other) {
        if (other.compareTo(lead) > 0) {
            lead = other;
        }
    }
}
