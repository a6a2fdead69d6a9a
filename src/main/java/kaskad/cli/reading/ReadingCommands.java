package kaskad.cli.reading;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands that read documents and wordings: no database, no web server. */
@Command(
        name = "kaskad",
        subcommands = {
            ReadCommand.class,
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
        return new CommandLine(new ReadingCommands());
    }

    /** Whether {@code command} is one of these. */
    public static boolean has(String command) {
        return line().getSubcommands().containsKey(command);
    }
}
