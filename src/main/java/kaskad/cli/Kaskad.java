package kaskad.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import kaskad.cli.reading.ReadingCommands;
import kaskad.cli.server.ServerCommands;
import picocli.CommandLine;

/**
 * The one entry of the jar. The reading commands and those of the server are two sets, so that reading a document loads
 * no class of the server. Standard output is UTF-8 whatever the locale.
 */
public final class Kaskad {
    /** Wrong usage, as in sysexits.h. */
    private static final int USAGE = 64;

    private Kaskad() {}

    public static void main(String[] args) {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        boolean reading = args.length > 0 && ReadingCommands.has(args[0]);
        if (reading) {
            silenceLibraries();
        }
        System.exit(line(reading).execute(args));
    }

    /** Standard output is the answer of a reading command, so the libraries that log there get no log. */
    private static void silenceLibraries() {
        System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    }

    private static CommandLine line(boolean reading) {
        CommandLine line = reading ? ReadingCommands.line() : ServerCommands.line();
        if (!reading) {
            ReadingCommands.line().getSubcommands().forEach(line::addSubcommand);
        }
        line.setParameterExceptionHandler((problem, given) -> {
            CommandLine asked = problem.getCommandLine();
            asked.getErr().println(problem.getMessage());
            asked.usage(asked.getErr());
            return USAGE;
        });
        return line;
    }
}
