package kaskad.cli;

import kaskad.cli.reading.DeadlinesCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program's commands. */
@Command(name = "kaskad", subcommands = DeadlinesCommand.class)
public final class Kaskad {
    private Kaskad() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Kaskad()).execute(args));
    }
}
