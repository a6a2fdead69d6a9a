package kaskad.documents.groups;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaskad.office.write.Alignment;
import kaskad.office.write.Block;
import kaskad.office.write.Heading;
import kaskad.office.write.OfficialDocument;
import kaskad.office.write.Orientation;
import kaskad.office.write.Paragraph;
import kaskad.office.write.Run;
import kaskad.reading.GroupRole;

/** The protocol of a meeting on paper: who came, the agenda, what was heard and decided, two signatures. */
public final class ProtocolPaper {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private final WorkingGroup group;
    private final Meeting meeting;
    private final List<Seat> seats;
    private final List<Block> blocks = new ArrayList<>();

    private ProtocolPaper(WorkingGroup group, Meeting meeting) {
        this.group = group;
        this.meeting = meeting;
        this.seats = group.on(meeting.date())
                .map(WorkingGroup.Composition::seats)
                .orElse(List.of());
    }

    public static OfficialDocument of(WorkingGroup group, Meeting meeting) {
        return new ProtocolPaper(group, meeting).document();
    }

    private OfficialDocument document() {
        head();
        present();
        agenda();
        heard();
        decided();
        signatures();
        return new OfficialDocument(
                "Протокол заседания. " + group.title(),
                OfficialDocument.RUSSIAN,
                Orientation.PORTRAIT,
                List.of(),
                blocks);
    }

    private void head() {
        blocks.add(Paragraph.of(Alignment.CENTRE, Run.bold(group.organisation())));
        blocks.add(new Heading(0, "ПРОТОКОЛ\nзаседания: " + group.title()));
        String number = meeting.paper().number();
        blocks.add(Paragraph.of("от " + DATE.format(meeting.date()) + (number.isEmpty() ? "" : " № " + number)));
        if (!meeting.paper().venue().isEmpty()) {
            blocks.add(Paragraph.of("Место проведения: " + meeting.paper().venue()));
        }
    }

    private void present() {
        role("Председательствовал: ", GroupRole.CHAIR);
        role("Секретарь: ", GroupRole.SECRETARY);
        Stream<String> members = seats.stream()
                .filter(seat -> seat.role() != GroupRole.CHAIR && seat.role() != GroupRole.SECRETARY)
                .filter(seat -> presence(seat) != Presence.ABSENT)
                .map(this::named);
        named("Присутствовали: ", members.collect(Collectors.joining("; ")));
        named(
                "Отсутствовали: ",
                seats.stream()
                        .filter(seat -> presence(seat) == Presence.ABSENT)
                        .map(this::named)
                        .collect(Collectors.joining("; ")));
        named("Приглашены: ", meeting.paper().invited());
    }

    private void agenda() {
        if (!meeting.paper().agenda().isEmpty()) {
            blocks.add(new Heading(1, "Повестка дня"));
            numbered(meeting.paper().agenda().lines().toList());
        }
    }

    private void heard() {
        if (!meeting.paper().heard().isEmpty()) {
            blocks.add(new Heading(1, "Слушали"));
            meeting.paper().heard().lines().forEach(line -> blocks.add(Paragraph.running(Run.of(line))));
        }
    }

    private void decided() {
        if (!meeting.decisions().isEmpty()) {
            blocks.add(new Heading(1, "Решили"));
            numbered(meeting.decisions().stream().map(ProtocolPaper::sentence).toList());
        }
    }

    private static String sentence(Decision decision) {
        String text = decision.text().endsWith(".") ? decision.text() : decision.text() + ".";
        return text
                + (decision.executors().isEmpty() ? "" : " Ответственные: " + decision.executors() + ".")
                + (decision.deadline().isEmpty() ? "" : " Срок: " + decision.deadline() + ".");
    }

    private void signatures() {
        blocks.add(Paragraph.of(""));
        signature("Председатель", GroupRole.CHAIR);
        signature("Секретарь", GroupRole.SECRETARY);
    }

    private void signature(String word, GroupRole role) {
        seats.stream()
                .filter(seat -> seat.role() == role)
                .findFirst()
                .ifPresent(seat -> blocks.add(Paragraph.of(word + "\t\t\t\t" + seat.person())));
    }

    private void role(String word, GroupRole role) {
        seats.stream()
                .filter(seat -> seat.role() == role)
                .findFirst()
                .ifPresent(seat -> named(word, named(seat)));
    }

    private String named(Seat seat) {
        String who = Stream.of(seat.person(), seat.post())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" – "));
        return presence(seat) == Presence.DEPUTY && !seat.deputy().isEmpty()
                ? seat.deputy() + " (замещает: " + who + ")"
                : who;
    }

    private Presence presence(Seat seat) {
        return meeting.attendance().getOrDefault(seat.id(), Presence.PRESENT);
    }

    private void named(String word, String text) {
        if (!text.isEmpty()) {
            blocks.add(Paragraph.of(Alignment.LEFT, Run.bold(word), Run.of(text)));
        }
    }

    private void numbered(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            blocks.add(Paragraph.running(Run.of(i + 1 + ". " + lines.get(i))));
        }
    }
}
