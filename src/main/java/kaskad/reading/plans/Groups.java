package kaskad.reading.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kaskad.office.Cell;
import kaskad.office.Table;
import kaskad.reading.plans.Found.GroupDraft;
import kaskad.reading.plans.Found.MemberDraft;
import kaskad.reading.text.Texts;

/** Compositions of working groups: a table of names and posts, or lines «Фамилия И.О. – должность». */
final class Groups {
    private static final Pattern PERSON_HEADING = Pattern.compile("^(фио|ф и о|фамилия.*|фамилия имя отчество)$");
    private static final Pattern POST_HEADING = Pattern.compile("должност|место работы|статус");
    private static final String NAME = "[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?";
    private static final Pattern MEMBER = Pattern.compile("^(?:\\d+[.)]\\s*)?(" + NAME + "\\s+" + NAME + "\\s+" + NAME
            + "|" + NAME + "\\s+[А-ЯЁ]\\.\\s?[А-ЯЁ]\\.)\\s*[-–—,\\t]\\s*(.+)$");
    private static final Pattern TITLE = Pattern.compile(
            "^состав\\b|^(рабочая|проектная|экспертная) группа|^(комиссия|оргкомитет|организационный комитет)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    private Groups() {}

    static Optional<GroupDraft> ofTable(Table table, List<Line> before) {
        if (table.rows().size() < 2) {
            return Optional.empty();
        }
        List<String> headings = table.rows().getFirst().stream()
                .map(cell -> Texts.key(cell.text()))
                .toList();
        int person = first(headings, PERSON_HEADING);
        int post = first(headings, POST_HEADING);
        if (person < 0 || post < 0) {
            return Optional.empty();
        }
        List<MemberDraft> members = table.rows().stream()
                .skip(1)
                .map(row -> member(row, person, post))
                .filter(member -> !member.person().isEmpty())
                .toList();
        return Optional.of(new GroupDraft(title(before), members));
    }

    private static MemberDraft member(List<Cell> row, int person, int post) {
        return new MemberDraft(
                Texts.line(row.get(person).text()), Texts.line(row.get(post).text()));
    }

    private static int first(List<String> headings, Pattern pattern) {
        return IntStream.range(0, headings.size())
                .filter(i -> pattern.matcher(headings.get(i)).find())
                .findFirst()
                .orElse(-1);
    }

    private static String title(List<Line> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (TITLE.matcher(Texts.low(lines.get(i).text())).find()) {
                return Texts.line(String.join(
                        " ",
                        lines.subList(i, lines.size()).stream().map(Line::text).toList()));
            }
        }
        return Caption.last(lines);
    }

    /** Groups that are written as lines. */
    static List<GroupDraft> ofLines(List<Line> lines) {
        List<GroupDraft> groups = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (TITLE.matcher(Texts.low(lines.get(i).text())).find()) {
                List<MemberDraft> members = members(lines, i + 1);
                if (members.size() > 1) {
                    groups.add(new GroupDraft(titleOf(lines, i), members));
                }
            }
        }
        return groups;
    }

    private static String titleOf(List<Line> lines, int from) {
        StringBuilder title = new StringBuilder(lines.get(from).text());
        for (int i = from + 1;
                i < lines.size() && Texts.startsLower(lines.get(i).text());
                i++) {
            title.append(' ').append(lines.get(i).text());
        }
        return Texts.line(title.toString());
    }

    private static List<MemberDraft> members(List<Line> lines, int from) {
        List<MemberDraft> members = new ArrayList<>();
        int misses = 0;
        for (int i = from; i < lines.size() && misses < 4; i++) {
            Matcher member = MEMBER.matcher(lines.get(i).text());
            if (member.matches()) {
                members.add(new MemberDraft(Texts.line(member.group(1)), Texts.line(member.group(2))));
                misses = 0;
            } else {
                misses++;
            }
        }
        return members;
    }
}
