package kaskad.operations.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaskad.KaskadTest;
import kaskad.Region;
import kaskad.kernel.Actor;
import kaskad.kernel.Refused;
import kaskad.kernel.Role;
import kaskad.office.DocumentReader;
import kaskad.office.Limits;
import kaskad.office.sheet.CellSheet;
import kaskad.operations.Operation;
import kaskad.operations.OperationState;
import kaskad.operations.Operations;
import kaskad.organisations.Organisation;
import kaskad.ui.Messages;
import kaskad.ui.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@KaskadTest
class TablesTest {
    private static final Texts RUSSIAN = Messages.strict().in(Messages.RUSSIAN);
    private static final String ROOMS = """
            Помещения школы
            Номер;Мест;Дата осмотра;Открыт;Назначение;Этаж
            101;30;01.09.2025;да;Кабинет;1
            102;сорок;01.09.2025;да;Кабинет;1
            103;;;нет;Актовый зал;2
            101;25;;;;1
            """;

    @Autowired
    private Region regions;

    @Autowired
    private Tables tables;

    @Autowired
    private Operations operations;

    @Autowired
    private Rooms rooms;

    @TempDir
    private Path folder;

    private Actor coordinator;
    private Organisation school;

    @BeforeEach
    void school() {
        Region.Built region = regions.build(1);
        coordinator = regions.person(Role.COORDINATOR, region.authority(), region.municipality());
        school = region.school();
    }

    @Test
    void saysWhatWouldHappenBeforeAnythingDoes() {
        TableCheck check = tables.check(coordinator, take(ROOMS));
        assertThat(check.count(TableMatch.Added.class)).isEqualTo(2);
        assertThat(check.rows())
                .filteredOn(row -> row.match() instanceof TableMatch.Refused)
                .extracting(row -> row.row().number())
                .containsExactly(4, 6);
        assertThat(rooms.known(school.place())).isEmpty();
    }

    @Test
    void takesInWhatIsRightAndListsTheRest() throws IOException {
        UUID id = take(ROOMS);
        assertThat(run(id).state())
                .isInstanceOfSatisfying(
                        OperationState.Done.class,
                        done -> assertThat(done.outcome())
                                .containsEntry("operations.tables.outcome.added", 2L)
                                .containsEntry("operations.tables.outcome.refused", 2L));
        assertThat(rooms.known(school.place())).containsOnlyKeys("101", "103");
        CellSheet refused = read(tables.refused(coordinator, id, RUSSIAN).xlsx());
        assertThat(refused.lines().getFirst().cells()).endsWith("Этаж", "Ошибка");
        assertThat(refused.lines().get(1).cells())
                .startsWith("102", "сорок")
                .endsWith("Мест: «сорок» — не целое число");
        assertThat(refused.lines().get(2).cells()).endsWith("Номер: повторяет строку 3");
    }

    @Test
    void takesItBack() {
        run(take("Номер;Мест\n201;10\n202;20\n"));
        Map<String, Map<String, String>> before = rooms.known(school.place());
        Operation operation = run(take("Номер;Мест\n201;15\n203;30\n"));
        assertThat(rooms.known(school.place()).get("201")).containsEntry("places", "15");
        operations.undo(coordinator, operation.id());
        await(operation.id());
        assertThat(rooms.known(school.place())).isEqualTo(before);
    }

    @Test
    void changesNothingWhenWhatWentOutComesBack() {
        run(take(ROOMS));
        TablePaper paper = tables.export(coordinator, "rooms", school.id(), RUSSIAN);
        for (byte[] file : List.of(paper.xlsx(), paper.csv())) {
            UUID id = tables.take(coordinator, "rooms", school.id(), "обратно", file);
            TableCheck check = tables.check(coordinator, id);
            assertThat(check.rows())
                    .hasSize(2)
                    .allSatisfy(row -> assertThat(row.match()).isInstanceOf(TableMatch.Unchanged.class));
        }
    }

    @Test
    void asksWhatComesFirstInDatesThatDoNotTell() {
        UUID id = take("Номер,Дата осмотра\n301,03/04/2025\n302,05/06/2025\n");
        assertThat(tables.check(coordinator, id).count(TableMatch.Refused.class))
                .isEqualTo(2);
        map(id, Map.of(0, "number", 1, "checked"), Map.of(1, DayOrder.DAY_FIRST));
        assertThat(tables.check(coordinator, id).rows().getFirst().row().text("checked"))
                .isEqualTo("2025-04-03");
    }

    @Test
    void remembersWhatAHeadingWasTakenFor() {
        UUID id = take("Помещение;Мест\n401;12\n");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> tables.check(coordinator, id))
                .extracting(Refused::refusal)
                .isEqualTo(new TableRefusal.ColumnMissing("Номер"));
        map(id, Map.of(0, "number"), Map.of());
        assertThat(tables.get(coordinator, take("Помещение;Мест\n402;14\n")).columns())
                .extracting(TableColumn::field)
                .containsExactly("number", null);
    }

    @Test
    void isRefusedToWhoKeepsNoListThere() {
        Actor stranger =
                regions.person(Role.COORDINATOR, school, regions.build(1).municipality());
        UUID id = take("Номер\n501\n");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> tables.get(stranger, id))
                .extracting(Refused::refusal)
                .isEqualTo(new TableRefusal.NoSuchTable(id));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> tables.export(stranger, "rooms", school.id(), RUSSIAN))
                .extracting(Refused::refusal)
                .isEqualTo(new TableRefusal.NoSuchKind());
    }

    @Test
    void startsOnce() {
        UUID id = take("Номер\n601\n");
        run(id);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> tables.start(coordinator, id, 0))
                .extracting(Refused::refusal)
                .isEqualTo(new TableRefusal.TableChanged());
    }

    private UUID take(String csv) {
        byte[] bytes = csv.getBytes(Charset.forName("windows-1251"));
        return tables.take(coordinator, "rooms", school.id(), "помещения.csv", bytes);
    }

    private void map(UUID id, Map<Integer, String> fields, Map<Integer, DayOrder> orders) {
        tables.map(coordinator, id, tables.get(coordinator, id).version(), new HashMap<>(fields), orders);
    }

    private Operation run(UUID id) {
        return await(tables.start(coordinator, id, tables.get(coordinator, id).version()));
    }

    private Operation await(UUID operation) {
        long end = System.nanoTime() + 30_000_000_000L;
        Operation found = operations.get(coordinator, operation);
        while (found.state().moving() && System.nanoTime() < end) {
            Thread.onSpinWait();
            found = operations.get(coordinator, operation);
        }
        assertThat(found.state().moving()).isFalse();
        return found;
    }

    private CellSheet read(byte[] workbook) throws IOException {
        Path file = Files.write(folder.resolve("refused.xlsx"), workbook);
        return new DocumentReader(Limits.TABLE).cells(file).getFirst();
    }
}
