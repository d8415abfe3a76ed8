package org.xingyao.ops;

import java.util.concurrent.Callable;
import org.xingyao.ops.handover.Errand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The work {@code status} has no arguments. */
@Command(name = "status", description = "显示版本、数据库与启动时间。", mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
    @Mixin
    private Installation installation = new Installation();

    @Override
    public Integer call() throws InterruptedException {
        return new Errands(installation).run(Errand.of("status"));
    }
}
