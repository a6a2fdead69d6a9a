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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final String HEADING = "<tr><td>№<td>Мероприятие<td>Срок<td>Ответственный</tr>";

    @TempDir
    private Path folder = Path.of("");

    /** What a command printed and how it ended. */
    private record Answer(int status, String text) {}

    private Path plan(String name, String rows) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                "<html><body><p>План мероприятий на 2025 год</p><table>" + HEADING + rows + "</table></body></html>");
    }

    private static Answer check(Object... arguments) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            String[] texts = new String[arguments.length + 1];
            texts[0] = "check";
            for (int i = 0; i < arguments.length; i++) {
                texts[i + 1] = arguments[i].toString();
            }
            int status = ReadingCommands.line().execute(texts);
            return new Answer(status, printed.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before);
        }
    }

    @Test
    void saysWhereWhatAndHowToMendIt() throws IOException {
        Path file = plan("plan.html", "<tr><td>1<td>Провести смотр<td>2025 год, далее- ежегодно<td></tr>");
        Answer answer = check(file);
        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.text())
                .contains("Ошибки: 1", "Таблица 1, строка 2: У мероприятия не указан исполнитель. [executor-missing]")
                .contains("Предлагается: «2025 год, далее- ежегодно» → «2025 год, далее – ежегодно».");
    }

    @Test
    void checksAgainstThePlanAbove() throws IOException {
        Path above = plan(
                "above.html",
                "<tr><td>1<td>Провести диагностику учителей физики<td>март 2025 года<td>Школы</tr>"
                        + "<tr><td>2<td>Организовать олимпиаду школьников<td>май 2025 года<td>Школы</tr>");
        Path below = plan(
                "below.html",
                "<tr><td>1<td>Провести диагностику учителей физики<td>май 2025 года<td>Заместитель директора</tr>");
        Answer answer = check(below, "--against", above);
        assertThat(answer.status()).isZero();
        assertThat(answer.text()).contains("[cascade-deadline-later]", "[cascade-measure-dropped]");
    }

    @Test
    void writesCommentsIntoAFileOrAFolder() throws IOException {
        Path one = plan("one.html", "<tr><td>1<td>Провести смотр<td><td>Директор</tr>");
        Path two = plan("two.html", "<tr><td>1<td>Провести смотр<td>май<td></tr>");
        check(one, "--annotate", folder.resolve("out.docx"));
        check(one, two, "--annotate", folder.resolve("out"));
        assertThat(new DocumentReader().read(folder.resolve("out.docx")).format())
                .isEqualTo(Format.DOCX);
        assertThat(folder.resolve("out")).isDirectoryContaining(file -> file.endsWith("one.html.checked.docx"));
        assertThat(folder.resolve("out")).isDirectoryContaining(file -> file.endsWith("two.html.checked.docx"));
    }

    @Test
    void neverWritesOverTheFileThatItChecks() throws IOException {
        Path file = plan("plan.html", "<tr><td>1<td>Провести смотр<td><td>Директор</tr>");
        String before = Files.readString(file);
        assertThat(check(file, "--annotate", file).status()).isNotZero();
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void printsAllRulesAndNeedsAFileOtherwise() {
        assertThat(check("--rules").text()).startsWith("# Checks").contains("### number-repeated");
        assertThat(check().status()).isNotZero();
    }
}
