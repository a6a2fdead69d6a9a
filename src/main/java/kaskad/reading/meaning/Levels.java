package kaskad.reading.meaning;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kaskad.reading.Level;
import kaskad.reading.ReadAct;
import kaskad.reading.plans.PlanDraft;
import kaskad.reading.text.Texts;
import org.jspecify.annotations.Nullable;

/** Whose plan it is: who issued it tells best, then its title, then who must act. */
final class Levels {
    private record Sign(Level level, Pattern words) {}

    private static final Sign SCHOOL = sign(
            Level.SCHOOL,
            "\\b(мбоу|маоу|мкоу|гбоу|гкоу|мбдоу|мадоу|чоу|сош|оош)\\b|гимнази[ия]\\b|лице[йея]\\b|\\bшкол[аы] (№|n)|воспитательной работы");
    private static final Sign MUNICIPALITY = sign(
            Level.MUNICIPALITY,
            "муниципальн\\S* (план|округ|район|образован|программ|дорожн|координ|центр)|администраци\\S+ (города|района|округа|\\S+ (района|округа|городского|муниципального))"
                    + "|(управлени|отдел)\\S* образования|городск(ой|ого|ом|их)\\b|районн|\\S+(ом|ого) районе?\\b|муниципальных (обще)?образовательных");
    private static final Sign PLACE =
            sign(Level.MUNICIPALITY, "город[ае]?\\b|район[ае]?\\b|\\bг\\. ?\\p{L}|отдел культуры|муниципальн");
    private static final Sign REGION = sign(
            Level.REGION,
            "област(ь|и|ной|ных|ного)\\b|\\bкра(й|я|ю|е)\\b|краев|республик|региональн|автономн\\S+ округ|министерств\\S+ образования \\S+ (област|кра|респ)");
    private static final Sign FEDERAL = sign(
            Level.FEDERAL,
            "российской федерации|правительств\\S+ рф|минпросвещени|всероссийск|федеральн\\S+ план|рособрнадзор");
    private static final Pattern SCHOOL_POSTS =
            Pattern.compile("^(директор(?! департ)|зам\\S* директора|учител|педагог|совет (гимназии|школы|лицея))"
                    + "|классн|кл\\. ?рук|школьн|завуч|библиотекар");

    private Levels() {}

    private static Sign sign(Level level, String words) {
        return new Sign(level, Pattern.compile(words, Pattern.UNICODE_CHARACTER_CLASS));
    }

    static @Nullable Level of(PlanDraft plan, @Nullable ReadAct act) {
        String issuer = act == null ? null : act.issuer();
        return byHead(plan.lines())
                .or(() -> byWords(plan.title(), List.of(SCHOOL, MUNICIPALITY, REGION, FEDERAL)))
                .or(() -> issuer == null
                        ? Optional.empty()
                        : byWords(issuer, List.of(SCHOOL, MUNICIPALITY, REGION, FEDERAL)))
                .or(() -> byExecutors(plan))
                .or(() -> byWords(plan.title(), List.of(PLACE)))
                .orElse(null);
    }

    /** «к приказу МБОУ СОШ № 9», «к приказу Министерства образования Республики …». */
    private static Optional<Level> byHead(List<String> lines) {
        return lines.stream()
                .map(Texts::low)
                .filter(
                        line -> line.matches(
                                "((приложение.*)?к (приказу|распоряжению|постановлению|решению)|(утвержд\\S+ )?(приказом|распоряжением|постановлением|решением)).*"))
                .map(line -> byWords(line, List.of(SCHOOL, MUNICIPALITY, REGION, FEDERAL)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Level> byWords(String text, List<Sign> signs) {
        String low = Texts.low(text);
        return signs.stream()
                .filter(sign -> sign.words.matcher(low).find())
                .map(Sign::level)
                .findFirst();
    }

    private static Optional<Level> byExecutors(PlanDraft plan) {
        List<String> cells = plan.sections().stream()
                .flatMap(section -> section.rows().stream())
                .flatMap(row -> Stream.ofNullable(row.executors()))
                .filter(text -> !text.isBlank())
                .map(Texts::low)
                .toList();
        long school =
                cells.stream().filter(text -> SCHOOL_POSTS.matcher(text).find()).count();
        if (school > 0 && school * 3 >= cells.size()) {
            return Optional.of(Level.SCHOOL);
        }
        return byWords(String.join(" ", cells), List.of(MUNICIPALITY, REGION, PLACE));
    }
}
