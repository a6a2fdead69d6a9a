package kaskad.cli.reading;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** The commands that read documents and wordings: no database, no web server. */
@Command(
        name = "kaskad",
        subcommands = {
            ReadCommand.class,
            CellsCommand.class,
            WriteCommand.class,
            CheckCommand.class,
            DeadlinesCommand.class,
            ExecutorsCommand.class,
            AlignCommand.class,
            PractiseCommand.class
        })
public final class ReadingCommands {
    private ReadingCommands() {}

    public static CommandLine line() {
        return new CommandLine(new ReadingCommands()).setExecutionStrategy(ReadingCommands::silently);
    }

    /** Standard output is the answer, so the libraries that read documents may not log. */
    private static int silently(ParseResult parsed) {
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        return new RunLast().execute(parsed);
    }

    /** Whether {@code command} is one of these. */
    public static boolean has(String command) {
        return line().getSubcommands().containsKey(command);
    }
}
