package kaskad.reading.words;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the ending of a word that the lexicon lacks tells. */
public final class Endings {
    // the word is taken whole and its end looked at once: going back letter by letter is many times dearer
    // «-ий», «-ие», «-ей» after other letters end nouns: «поселений», «технологий», «образование», «учителей»
    private static final Pattern ADJECTIVE =
            Pattern.compile(".++(?<=.{3}(?:ый|ой|ая|яя|ое|ее|ые|ого|его|ому|ему|ых|их|ым|им|ую|юю|ыми|ими)"
                    + "|.{2}(?:(?:[кхжчшщ]|[^аеиоуыэюя]н)(?:ий|ие|ей)|гие))");
    private static final Pattern PARTICIPLE =
            Pattern.compile(".++(?<=.{2}(?:ющ|ящ|ащ|ущ|вш|енн|анн|янн|ённ|ем|ом)\\p{L}{2,3}(?:ся)?)");
    private static final Pattern CLAUSE = Pattern.compile("котор.*|чь[яиюе].*|включая|кроме|исключая|занят\\p{L}{2}");
    private static final Pattern GOVERNING = Pattern.compile(
            "(?:име|реализу|осуществля|обеспечива|использу|внедря|представля)ющ\\p{L}+|(?:получи|показа|набра)вш\\p{L}+");
    private static final Pattern SURNAME = Pattern.compile(
            "[А-ЯЁ]\\p{Ll}+(-[А-ЯЁ]\\p{Ll}+)?(ов|ова|ову|овой|ев|ева|еву|евой|ёв|ёва|ин|ина|ину|иной|ын|ына|ыной|ский|ская|ской|скому|цкий|цкая|цкой|енко|чук|ук|юк|ых)");
    private static final Pattern NOMINATIVE = Pattern.compile(".++(?<=.{2}(?:ый|[сц]кий|ая|яя|ое|ые|[сц]кие))");
    private static final Map<String, Set<Form>> ADJECTIVE_FORMS = Paradigm.A.endings();

    private Endings() {}

    public static boolean adjective(String word) {
        return ADJECTIVE.matcher(Spelling.key(word)).matches();
    }

    /** «медицинская», «кадетский»: an adjective that can be nothing but nominative (or accusative). */
    public static boolean nominative(String word) {
        return NOMINATIVE.matcher(Spelling.key(word)).matches();
    }

    public static Set<Form> adjectiveForms(String word) {
        String key = Spelling.key(word);
        for (int length = 3; length >= 2; length--) {
            Set<Form> forms = ADJECTIVE_FORMS.get(key.substring(Math.max(0, key.length() - length)));
            if (forms != null) {
                return EnumSet.copyOf(forms);
            }
        }
        return Lexeme.every();
    }

    public static boolean clause(String word) {
        String key = Spelling.key(word);
        return PARTICIPLE.matcher(key).matches() || CLAUSE.matcher(key).matches();
    }

    /** «имеющие»: the noun that follows is what somebody has, whatever its form looks like. */
    public static boolean governing(String word) {
        return GOVERNING.matcher(Spelling.key(word)).matches();
    }

    public static boolean surname(String word) {
        return SURNAME.matcher(word).matches();
    }
}
