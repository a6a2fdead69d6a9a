package kaskad.cli.reading;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import kaskad.reading.executors.ExecutorReader;
import kaskad.reading.executors.PartyJson;
import picocli.CommandLine.Command;
import tools.jackson.databind.json.JsonMapper;

/** JSON Lines with executor cells in, their parties out; UTF-8 whatever the locale. */
@Command(
        name = "executors",
        description = "Читает ячейки исполнителей: JSON Lines со стандартного ввода, по строке ответа на каждую.")
public final class ExecutorsCommand implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public Integer call() throws IOException {
        try (BufferedReader in = new BufferedReader(
                        new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8));
                PrintStream out =
                        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8)) {
            in.lines().filter(line -> !line.isBlank()).forEach(line -> out.print(answer(line) + "\n"));
        }
        return 0;
    }

    private static String answer(String line) {
        String raw = JSON.readTree(line).path("raw").asString("");
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("raw", raw);
        answer.put(
                "parties",
                ExecutorReader.read(raw).stream().map(PartyJson::toMap).toList());
        return JSON.writeValueAsString(answer);
    }
}
