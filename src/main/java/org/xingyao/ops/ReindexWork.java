package org.xingyao.ops;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import org.xingyao.ops.handover.Console;
import org.xingyao.ops.handover.Work;
import org.xingyao.ops.handover.WorkRequest;
import org.xingyao.search.index.IndexFollower;

/** Builds the index anew beside the one that answers. Exit code 1 when it was not finished. */
@ApplicationScoped
class ReindexWork implements Work {
    /** Twice a second looks alive and costs nothing. */
    private static final long STEP_MILLIS = 500;

    private final IndexFollower follower;

    ReindexWork(IndexFollower follower) {
        this.follower = follower;
    }

    @Override
    public String name() {
        return "reindex";
    }

    @Override
    public int run(WorkRequest request, Console console) throws IOException, InterruptedException, ExecutionException {
        var rebuild = follower.rebuild().get();
        while (!rebuild.await(STEP_MILLIS)) console.bar(Building.sentence(rebuild.progress()));
        if (!rebuild.succeeded()) {
            console.error("搜索索引没有建成，旧的照常使用，原因见运行日志；请看磁盘是否还有空间，再执行一次 ./xingyao reindex。");
            return 1;
        }
        var progress = rebuild.progress();
        console.line("搜索索引已重建：%,d 篇，%,d 段，每秒 %,d 篇"
                .formatted(progress.done(), follower.status().passages(), progress.perSecond()));
        return 0;
    }
}
