package kaskad.cli.server;

import kaskad.storage.postgres.HomeInUse;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands that start the server or work on its database. */
@Command(
        name = "kaskad",
        mixinStandardHelpOptions = true,
        version = "kaskad 0.1.0",
        description = "Official education plans, from the document to the report.",
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            AdminCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            CommandLine.HelpCommand.class
        })
public final class ServerCommands implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    public static CommandLine line() {
        return new CommandLine(new ServerCommands()).setExecutionExceptionHandler(ServerCommands::told);
    }

    private static int told(Exception failure, CommandLine command, CommandLine.ParseResult given) throws Exception {
        if (failure instanceof HomeInUse) {
            command.getErr().println(failure.getMessage());
            return 2;
        }
        throw failure;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
