package org.xingyao.ops;

import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry: reads the command line and runs one command. */
@QuarkusMain
@Command(
        name = "xingyao",
        description = "星耀：报社党建内容的编审、发布与检索。",
        version = "星耀 " + Version.NUMBER,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "命令",
        subcommands = {
            RunCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            ExportSiteCommand.class,
            ReindexCommand.class,
            IndexCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            UserCommand.class,
            TokenCommand.class,
            AuditCommand.class,
            EvalCommand.class,
            StatusCommand.class
        })
public final class Main {
    static final long BEGUN = System.currentTimeMillis();

    Main() {}

    public static void main(String... args) {
        // A bare machine's locale is C, in which Java would print every Chinese character as a question mark.
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        CommandLine line = new CommandLine(new Main());
        line.setParameterExceptionHandler(new Misspelt());
        line.setExecutionExceptionHandler(new RefusalPrinter());
        System.exit(line.execute(args));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
