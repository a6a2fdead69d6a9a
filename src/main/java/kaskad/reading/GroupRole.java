package kaskad.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a member does in a working group or commission, as the composition words it. */
public enum GroupRole {
    DEPUTY("заместител\\p{L}*\\s+(?:председател|руководител)\\p{L}*"),
    CHAIR("(?:со)?председател\\p{L}*|руководител\\p{L}*"),
    SECRETARY("(?:ответственн\\p{L}+\\s+)?секретар\\p{L}*"),
    MEMBER("член\\p{L}*");

    private static final String BODY =
            "(?:рабоч\\p{L}+\\s+|проектн\\p{L}+\\s+|экспертн\\p{L}+\\s+)?(?:групп|комисси|оргкомитет|организационн|совет|жюри|штаб)\\p{L}*";
    private final Pattern alone;
    private final Pattern ofBody;

    GroupRole(String words) {
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
        alone = Pattern.compile("^(?:" + words + ")(?:\\s+" + BODY + ".*)?$", flags);
        ofBody = Pattern.compile("(?:^|,\\s*|\\(|[-–—]\\s*)(?:" + words + ")(?:\\s+" + BODY + "|\\s*[)]?\\s*$)", flags);
    }

    /** The word in the output of {@code read}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static GroupRole ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** «Председатель комиссии:», «Члены рабочей группы:»: a heading over members or the words before a name. */
    public static Optional<GroupRole> ofHeading(String words) {
        return Arrays.stream(values())
                .filter(role -> role.alone.matcher(words.strip()).matches())
                .findFirst();
    }

    /** «директор лицея, председатель комиссии»; a post of the same name outside the group is none. */
    public static Optional<GroupRole> inPost(String post) {
        return Arrays.stream(values())
                .filter(role -> role.ofBody.matcher(post).find())
                .filter(role -> role != CHAIR && role != DEPUTY
                        || post.matches("(?iu).*(?:групп|комисси|оргкомитет|жюри|штаб).*"))
                .findFirst();
    }
}
