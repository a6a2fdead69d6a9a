package kaskad.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import kaskad.cli.reading.DeadlinesCommand;
import kaskad.cli.server.ServeCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The one entry of the jar. Standard output is UTF-8 whatever the locale. */
@Command(
        name = "kaskad",
        mixinStandardHelpOptions = true,
        version = "kaskad 0.1.0",
        subcommands = {ServeCommand.class, DeadlinesCommand.class})
public final class Kaskad {
    /** Wrong usage, as in sysexits.h. */
    private static final int USAGE = 64;

    private Kaskad() {}

    public static void main(String[] args) {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        CommandLine line = new CommandLine(new Kaskad());
        line.setParameterExceptionHandler((problem, given) -> {
            problem.getCommandLine().getErr().println(problem.getMessage());
            problem.getCommandLine().usage(problem.getCommandLine().getErr());
            return USAGE;
        });
        System.exit(line.execute(args));
    }
}
