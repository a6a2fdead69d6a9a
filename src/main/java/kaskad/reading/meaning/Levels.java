package kaskad.reading.meaning;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kaskad.reading.Level;
import kaskad.reading.ReadAct;
import kaskad.reading.plans.PlanDraft;
import kaskad.reading.text.Texts;
import org.jspecify.annotations.Nullable;

/** Whose plan it is: who approved it tells best, then its title, then who must act. */
final class Levels {
    private record Sign(Level level, Pattern words) {}

    private static final String KIND =
            "(?:\\p{L}+ ){0,2}(?:план|дорожн|комплекс|программ|график|календар|проект|офис|перечень|координат)";
    private static final List<Sign> OWN = List.of(
            sign(Level.SCHOOL, "школьн\\p{L}{2,3} " + KIND),
            sign(Level.MUNICIPALITY, "(?:муниципальн|городск|районн|окружн)\\p{L}{2,3} " + KIND),
            sign(Level.REGION, "(?:региональн|областн|краев|республиканск)\\p{L}{2,3} " + KIND),
            sign(Level.FEDERAL, "федеральн\\p{L}{2,3} " + KIND));
    private static final Sign SCHOOL = sign(
            Level.SCHOOL,
            "\\b(м[абк]?д?оу|мбу ?до|маоу|гб?оу|гкоу|чоу|сош|оош|ноош)\\b|гимнази[ияей]\\b|лице[йяею]\\b|детск\\p{L}+ сад[ауе]?\\b|\\bшкол[аыеу] (№|n\\b|\\d)"
                    + "|классн\\p{L}+ руководител|внутришкольн|внеклассн|школьн\\p{L}+ (библиотек|музе|лагер|методическ)|педагогическ\\p{L}+ совет"
                    + "|заместител\\p{L}+ директора|педагога-психолога|социального педагога|методическ\\p{L}+ объединени\\p{L}+ учител");
    private static final Sign SCHOOL_WORK = sign(Level.SCHOOL, "воспитательной работы");
    private static final Sign MUNICIPALITY = sign(
            Level.MUNICIPALITY,
            "муниципальн|администраци\\p{L}+ (города|района|округа|\\S+ (района|округа|городского|муниципального))"
                    + "|(управлени|отдел|комитет)\\p{L}* образования|городск(ой|ого|ом|их)\\b|районн(?!ых коэфф)"
                    + "|район(а|е|у|ом)?\\b|(?<!автономного )(?<!автономном )(?<!федерального )(?<!федеральном )округ(а|е|у|ом)?\\b"
                    + "|\\b(рмо|гмо|районо|гороно)\\b|(?-i:(\\bг\\.|[Гг]ород(а|е|у)) ?[А-ЯЁ])");
    private static final Sign PLACE = sign(Level.MUNICIPALITY, "\\bгород(а|е|у)?\\b|отдел культуры");
    private static final Sign REGION = sign(
            Level.REGION,
            "област(ь|и|ью|ной|ных|ного|ные)\\b|\\bкра(й|я|ю|е|ем)\\b|краев|республик|автономн\\p{L}+ округ|субъект\\p{L}* российской федерации");
    private static final Sign MINISTRY = sign(Level.REGION, "министерств|минобр|министр|губернатор");
    private static final Sign FEDERAL =
            sign(Level.FEDERAL, "российской федерации|правительств\\p{L}* рф|минпросвещени|минобрнауки|рособрнадзор");
    private static final List<Sign> SIGNS = List.of(SCHOOL, MUNICIPALITY, REGION, FEDERAL, SCHOOL_WORK);
    private static final List<Sign> APPROVERS = List.of(
            sign(Level.FEDERAL, "министр\\p{L}* .*российской федерации"),
            sign(Level.MUNICIPALITY, "^(глава|начальник|председатель)|(управлени|отдел|комитет|департамент)\\p{L}*"),
            sign(Level.REGION, "^(перв\\p{L}+ )?(заместител\\p{L}+ )?(министр|губернатор)"),
            sign(Level.SCHOOL, "^(и\\. ?о\\. )?(директор|заведующ)"));
    private static final Pattern ACT = Pattern.compile(
            "((приложение.*)?к (приказу|распоряжению|постановлению|решению)|(утвержд\\S+ )?(приказом|распоряжением|постановлением|решением)).*");
    private static final Pattern GROUNDS =
            Pattern.compile("\\((письмо|приказ|распоряж)[^)]*\\)|(на основании|во исполнение|в соответствии с) .*");
    private static final Pattern APPROVED = Pattern.compile("^\\W*утвержда[юе]");
    private static final int APPROVER_LINES = 3;
    private static final Pattern SCHOOL_POSTS =
            Pattern.compile("^(директор(?! департ)|зам\\S* директора|учител|педагог|совет (гимназии|школы|лицея))"
                    + "|классн|кл\\. ?рук|школьн|завуч|библиотекар");

    private Levels() {}

    private static Sign sign(Level level, String words) {
        return new Sign(
                level,
                Pattern.compile(
                        words, Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    static @Nullable Level of(PlanDraft plan, @Nullable ReadAct act) {
        String issuer = act == null ? null : act.issuer();
        String title = Texts.line(plan.title());
        String bare = GROUNDS.matcher(Texts.low(title)).find()
                ? GROUNDS.matcher(Texts.low(title)).replaceAll(" ")
                : title;
        return byHead(plan.lines())
                .or(() -> byWords(bare, OWN))
                .or(() -> byWords(bare, SIGNS))
                .or(() -> issuer == null
                        ? Optional.empty()
                        : byWords(issuer, SIGNS).or(() -> byWords(issuer, List.of(MINISTRY))))
                .or(() -> byApprover(plan.lines()))
                .or(() -> byExecutors(plan))
                .or(() -> byWords(bare, List.of(PLACE, MINISTRY)))
                .orElse(null);
    }

    /** «к приказу МБОУ СОШ № 9», «к приказу Министерства образования Республики …». */
    private static Optional<Level> byHead(List<String> lines) {
        List<Sign> signs = List.of(SCHOOL, MUNICIPALITY, REGION, FEDERAL);
        return IntStream.range(0, lines.size())
                .filter(i -> ACT.matcher(Texts.low(lines.get(i))).matches())
                .mapToObj(i -> byWords(lines.get(i), signs)
                        .or(() -> byWords(String.join(" ", lines.subList(i, Math.min(lines.size(), i + 2))), signs)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The post under «УТВЕРЖДАЮ». */
    private static Optional<Level> byApprover(List<String> lines) {
        return IntStream.range(0, lines.size())
                .filter(i -> APPROVED.matcher(Texts.low(lines.get(i))).find())
                .boxed()
                .flatMap(i -> lines.subList(i + 1, Math.min(lines.size(), i + 1 + APPROVER_LINES)).stream())
                .map(line -> byWords(line, APPROVERS))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Level> byWords(String text, List<Sign> signs) {
        String line = Texts.line(text).replace('ё', 'е');
        return signs.stream()
                .filter(sign -> sign.words.matcher(line).find())
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
