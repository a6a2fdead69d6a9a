package kaskad.cli;

import kaskad.cli.reading.ExecutorsCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. */
@Command(
        name = "kaskad",
        subcommands = {ExecutorsCommand.class})
public final class Kaskad {
    private Kaskad() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Kaskad()).execute(args));
    }
}
