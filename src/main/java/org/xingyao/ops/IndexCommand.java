package org.xingyao.ops;

import java.util.concurrent.Callable;
import org.xingyao.ops.handover.Errand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Arguments of the work {@code index}: "verify". */
@Command(
        name = "index",
        description = "搜索索引。",
        mixinStandardHelpOptions = true,
        subcommands = IndexCommand.Verify.class)
final class IndexCommand {
    /** Compares the index with the database. */
    @Command(name = "verify", description = "核对搜索索引与数据库是否一致。", mixinStandardHelpOptions = true)
    static final class Verify implements Callable<Integer> {
        @Mixin
        private Installation installation = new Installation();

        @Override
        public Integer call() throws InterruptedException {
            return new Errands(installation).run(Errand.of("index", "verify"));
        }
    }
}
