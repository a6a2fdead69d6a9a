package kaskad.reading.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kaskad.office.DocumentReader;
import kaskad.office.OfficeDocument;
import kaskad.reading.Documents;
import kaskad.reading.ReadBlock;
import kaskad.reading.ReadDocument;
import kaskad.reading.Reading;
import org.junit.jupiter.api.Test;

class ReadingJsonTest {
    private static final String TEXT = """
            ПРИКАЗ
            от 05.02.2024 № 12
            О смотре

            На основании письма Отдела образования от 01.02.2024 № 3

            1. Завучу провести смотр до 1 марта 2024 года.
            2. Контроль оставляю за собой.

            Директор    А.Б. Ветрова

            Приложение
            План мероприятий на 2024 год

            №\tМероприятие\tСрок\tОтветственный\tРезультат
            1.\tНачать\tежемесячно\tУО, школы (по согласованию)\tНе менее 5 дел
            2.\tЗакончить\t\t\t
            """;

    private final OfficeDocument source = new DocumentReader().read(TEXT.getBytes(StandardCharsets.UTF_8), "a.txt");
    private final ReadDocument document = Reading.read(source, "a.txt");

    @Test
    void whatIsWrittenIsReadBack() {
        assertThat(ReadingJson.read(ReadingJson.write(document))).isEqualTo(document);
    }

    @Test
    void changesAndPlacesOfFindingsAreReadBack() {
        ReadDocument found = Documents.html("<p>План мероприятий на 2025 год</p>"
                + Documents.table("№|Мероприятие|Срок|Ответственный\n1|Начать yчёт|май|\n2|Провести смотр|июнь|\n"
                        + "3|Провести сбор|июль|"));
        assertThat(found.findings())
                .anyMatch(one -> one.mend() != null)
                .anyMatch(one -> one.places().size() == 3);
        assertThat(ReadingJson.read(ReadingJson.write(found))).isEqualTo(found);
    }

    @Test
    void blocksStandInTheJsonOnlyWhenAskedFor() {
        List<ReadBlock> blocks = Reading.blocks(source);
        assertThat(ReadingJson.blocks(ReadingJson.write(document, blocks))).isEqualTo(blocks);
        assertThat(ReadingJson.blocks(ReadingJson.write(document))).isEmpty();
    }

    @Test
    void everyKeyOfTheContractIsPresent() {
        assertThat(ReadingJson.write(document))
                .startsWith("{\"file\":\"a.txt\",\"format\":\"txt\",\"act\":{\"kind\":\"приказ\",\"issuer\":null,")
                .contains(
                        "\"result\":{\"raw\":\"\",\"thresholds\":[]}",
                        "\"groups\":[]",
                        "\"at\":{\"page\":null,\"table\":1,\"row\":2}");
    }
}
