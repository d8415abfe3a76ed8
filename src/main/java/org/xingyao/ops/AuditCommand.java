package org.xingyao.ops;

import java.util.concurrent.Callable;
import org.xingyao.ops.handover.Errand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Arguments of the work {@code audit}: "verify". */
@Command(
        name = "audit",
        description = "审计记录。",
        mixinStandardHelpOptions = true,
        subcommands = AuditCommand.Verify.class)
final class AuditCommand {
    /** Verifies the chain. */
    @Command(name = "verify", description = "核对审计记录有没有被改动。", mixinStandardHelpOptions = true)
    static final class Verify implements Callable<Integer> {
        @Mixin
        private Installation installation = new Installation();

        @Override
        public Integer call() throws InterruptedException {
            return new Errands(installation).run(Errand.of("audit", "verify"));
        }
    }
}
