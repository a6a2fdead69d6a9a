package kaskad.cli.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import kaskad.reading.deadlines.Deadline;
import kaskad.reading.deadlines.DeadlineContext;
import kaskad.reading.deadlines.DeadlineReader;
import kaskad.reading.deadlines.NormJson;
import picocli.CommandLine.Command;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code kaskad deadlines}: JSON Lines with wordings in, JSON Lines with their meaning out, UTF-8 both. */
@Command(
        name = "deadlines",
        description = "Читает формулировки сроков: JSON Lines со стандартного ввода, по строке ответа на каждую.")
public final class DeadlinesCommand implements Callable<Integer> {
    private static final int UNREADABLE = 2;

    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    public Integer call() throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (!line.isBlank() && !answer(line, number, out)) {
                out.flush();
                return UNREADABLE;
            }
        }
        out.flush();
        return 0;
    }

    private boolean answer(String line, int number, PrintStream out) {
        try {
            JsonNode asked = json.readTree(line);
            out.println(json.writeValueAsString(answer(asked)));
            return true;
        } catch (JacksonException e) {
            new PrintStream(System.err, true, StandardCharsets.UTF_8)
                    .println("Строка " + number + ": не JSON. Нужен объект вида {\"raw\": \"до 1 марта\"}.");
            return false;
        }
    }

    private static Map<String, Object> answer(JsonNode asked) {
        JsonNode year = asked.path("context_year");
        boolean schoolYear = asked.path("context_school_year").asBoolean(false);
        DeadlineContext context = new DeadlineContext(year.isInt() ? year.asInt() : null, schoolYear);
        Deadline deadline = DeadlineReader.read(asked.path("raw").asString(""), context);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("raw", deadline.raw());
        answer.put("kind", deadline.kind().word());
        answer.put("norm", NormJson.toMap(deadline.norm()));
        return answer;
    }
}
