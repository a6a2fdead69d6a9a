package kaskad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Linux says of a process's resident memory, in megabytes; 0 where the process is gone. */
final class Memory {
    private static final double KB_PER_MB = 1024;

    private Memory() {}

    static double now(long process) throws IOException {
        return read(process, "VmRSS");
    }

    static double peak(long process) throws IOException {
        return read(process, "VmHWM");
    }

    private static double read(long process, String what) throws IOException {
        try {
            String status = Files.readString(Path.of("/proc", Long.toString(process), "status"));
            Matcher matcher = Pattern.compile(what + ":\\s+(\\d+) kB").matcher(status);
            return matcher.find() ? Long.parseLong(matcher.group(1)) / KB_PER_MB : 0;
        } catch (NoSuchFileException e) {
            return 0;
        }
    }
}
