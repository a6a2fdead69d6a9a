package kaskad.cli.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kaskad.office.DocumentReader;
import kaskad.office.Format;
import kaskad.reading.Documents;
import kaskad.reading.json.ReadingJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteCommandTest {
    private static final String PLAN = "<p align=center><b>План мероприятий на 2026 год</b></p>" + Documents.table("""
            № п/п | Мероприятие | Срок
            1.10 | Провести семинар | май
            """);

    @TempDir
    private Path folder;

    private record Answer(int status, String error) {}

    private Answer write(String json, String target) throws IOException {
        Path source = folder.resolve("plan.json");
        Files.writeString(source, json);
        return run("write", source.toString(), "--to", folder.resolve(target).toString());
    }

    private static Answer run(String... arguments) {
        PrintStream before = System.err;
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        System.setErr(new PrintStream(error, true, StandardCharsets.UTF_8));
        try {
            int status = ReadingCommands.line().execute(arguments);
            return new Answer(status, error.toString(StandardCharsets.UTF_8));
        } finally {
            System.setErr(before);
        }
    }

    private void refuses(Answer answer, String words) {
        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.error().lines()).singleElement().asString().contains(words);
    }

    @Test
    void writesBothKindsOfFiles() throws IOException {
        String json = ReadingJson.write(Documents.html(PLAN));
        assertThat(write(json, "plan.docx")).isEqualTo(new Answer(0, ""));
        assertThat(new DocumentReader().read(folder.resolve("plan.docx")).format())
                .isEqualTo(Format.DOCX);
        assertThat(write(json, "ПЛАН.XLSX")).isEqualTo(new Answer(0, ""));
        assertThat(folder.resolve("ПЛАН.XLSX")).isNotEmptyFile();
    }

    @Test
    void writesWhatIsLeftOfAPlan() throws IOException {
        String json = """
                {"plans": [{"title": "План", "sections": [{"measures": [{"number": "1", "title": "Провести семинар", "deadline": {"raw": "май"}}]}]}]}""";
        assertThat(write(json, "plan.docx")).isEqualTo(new Answer(0, ""));
    }

    @Test
    void saysInOneLineWhatIsWrong() throws IOException {
        String json = ReadingJson.write(Documents.html(PLAN));
        refuses(write(json, "plan.pdf"), ".docx или .xlsx");
        refuses(write(json, "нет/plan.docx"), "нельзя записать");
        refuses(write("План", "plan.docx"), "не JSON");
        refuses(write(json + "\n" + json, "plan.docx"), "не JSON");
        refuses(write("[1]", "plan.docx"), "нечего");
        refuses(write("{\"format\":\"docx\",\"plans\":[{\"period\":{\"from\":\"завтра\"}}]}", "plan.docx"), "не JSON");
        refuses(write("{\"format\":\"docx\",\"plans\":[]}", "plan.docx"), "нечего");
        refuses(run("write", folder.resolve("missing.json").toString(), "--to", "plan.docx"), "Файла нет");
    }
}
