package kaskad.office.child;

import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;

/** The command line of the child: the same Java, the same classes, a small heap. */
final class ChildCommand {
    private static final String ENTRY = "kaskad.cli.Kaskad";
    private static final List<String> LIMITS = List.of(
            "-Xmx256m",
            "-Xss1m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.awt.headless=true");

    private ChildCommand() {}

    /** What starts a command of the reader; the file to read is its last argument, added by the caller. */
    static List<String> ofThisProcess(String... words) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(LIMITS);
        String classes = System.getProperty("java.class.path");
        // within an unpacked jar its own loader finds the classes, and its manifest names the entry
        command.addAll(packed() ? List.of("-jar", classes) : List.of("-cp", classes, ENTRY));
        command.addAll(List.of(words));
        return List.copyOf(command);
    }

    private static boolean packed() {
        CodeSource source = ChildCommand.class.getProtectionDomain().getCodeSource();
        URL place = source == null ? null : source.getLocation();
        return place != null && place.toString().contains("BOOT-INF");
    }
}
