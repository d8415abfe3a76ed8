package org.xingyao.ops;

import java.util.concurrent.Callable;
import org.xingyao.ops.handover.Errand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The work {@code reindex} has no arguments. */
@Command(name = "reindex", description = "重建搜索索引；建好之前，旧的照常使用。", mixinStandardHelpOptions = true)
final class ReindexCommand implements Callable<Integer> {
    @Mixin
    private Installation installation = new Installation();

    @Override
    public Integer call() throws InterruptedException {
        return new Errands(installation).run(Errand.of("reindex"));
    }
}
