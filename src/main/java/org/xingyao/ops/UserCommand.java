package org.xingyao.ops;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.xingyao.ops.directory.Refusal;
import org.xingyao.ops.handover.Errand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Arguments of the work {@code user}: "add", name, role, columns joined by commas, and the password if one was given. */
@Command(name = "user", description = "管理人员账号。", mixinStandardHelpOptions = true, subcommands = UserCommand.Add.class)
final class UserCommand {
    /** Adds one account. */
    @Command(name = "add", description = "新建账号；不给口令则生成一个一次性口令。", mixinStandardHelpOptions = true)
    static final class Add implements Callable<Integer> {
        @Mixin
        private Installation installation = new Installation();

        @Parameters(paramLabel = "NAME", description = "登录名。")
        private String name = "";

        @Option(names = "--role", paramLabel = "ROLE", required = true, description = "角色，如 editor、admin。")
        private String role = "";

        @Option(names = "--column", paramLabel = "SLUG", description = "只限这个栏目，可写多次；不写就是全部栏目。")
        private List<String> columns = List.of();

        @Option(names = "--password-stdin", description = "从标准输入读口令（一行）。")
        private boolean passwordStdin;

        @Override
        public Integer call() throws InterruptedException {
            var limit = String.join(",", columns);
            Errand errand = passwordStdin
                    ? Errand.of("user", "add", name, role, limit, password())
                    : Errand.of("user", "add", name, role, limit);
            return new Errands(installation).run(errand);
        }

        /** Never an argument: those of a running process can be read by everyone on the machine. */
        private static String password() {
            try {
                String all = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
                return all.lines()
                        .findFirst()
                        .filter(line -> !line.isEmpty())
                        .orElseThrow(
                                () -> new Refusal("标准输入里没有口令，请这样给出：echo 口令 | ./xingyao user add …… --password-stdin"));
            } catch (IOException e) {
                throw new Refusal("标准输入读不了，请重新给出口令。", e);
            }
        }
    }
}
