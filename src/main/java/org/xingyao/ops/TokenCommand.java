package org.xingyao.ops;

import java.util.List;
import java.util.concurrent.Callable;
import org.xingyao.ops.handover.Errand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Arguments of the work {@code token}: "add", name, role, columns joined by commas. */
@Command(name = "token", description = "管理接口令牌。", mixinStandardHelpOptions = true, subcommands = TokenCommand.Add.class)
final class TokenCommand {
    /** Adds one token. */
    @Command(name = "add", description = "新建接口令牌，只显示这一次。", mixinStandardHelpOptions = true)
    static final class Add implements Callable<Integer> {
        @Mixin
        private Installation installation = new Installation();

        @Parameters(paramLabel = "NAME", description = "令牌的名称，写明给谁用。")
        private String name = "";

        @Option(names = "--role", paramLabel = "ROLE", required = true, description = "角色，如 importer。")
        private String role = "";

        @Option(names = "--column", paramLabel = "SLUG", description = "只限这个栏目，可写多次；不写就是全部栏目。")
        private List<String> columns = List.of();

        @Override
        public Integer call() throws InterruptedException {
            return new Errands(installation).run(Errand.of("token", "add", name, role, String.join(",", columns)));
        }
    }
}
