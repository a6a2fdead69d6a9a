package kaskad.reading.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kaskad.office.Cell;
import kaskad.office.Table;
import kaskad.reading.GroupRole;
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
    private static final Pattern NAMED_ROLE = Pattern.compile("^([\\p{L} ]{4,60}?)\\s*[-–—:]\\s*(" + NAME + "\\s+(?:"
            + NAME + "\\s+" + NAME + "|[А-ЯЁ]\\.\\s?[А-ЯЁ]\\.))(?:\\s*[-–—,]\\s*(.+))?$");
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
        String words = Texts.line(row.get(post).text());
        return new MemberDraft(Texts.line(row.get(person).text()), words, GroupRole.inPost(words));
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
        Optional<GroupRole> heading = Optional.empty();
        int misses = 0;
        for (int i = from; i < lines.size() && misses < 4; i++) {
            String text = lines.get(i).text();
            Matcher member = MEMBER.matcher(text);
            Matcher named = NAMED_ROLE.matcher(text);
            Optional<GroupRole> role = GroupRole.ofHeading(text.replaceAll("[\\s:–—-]+$", ""));
            if (member.matches()) {
                members.add(member(member.group(1), member.group(2), heading));
                misses = 0;
            } else if (named.matches() && GroupRole.ofHeading(named.group(1)).isPresent()) {
                members.add(member(
                        named.group(2),
                        named.group(3) == null ? "" : named.group(3),
                        GroupRole.ofHeading(named.group(1))));
                misses = 0;
            } else if (role.isPresent()) {
                heading = role;
            } else {
                misses++;
            }
        }
        return members;
    }

    private static MemberDraft member(String person, String post, Optional<GroupRole> role) {
        String words = Texts.line(post);
        return new MemberDraft(
                Texts.line(person), words, GroupRole.inPost(words).or(() -> role));
    }
}
