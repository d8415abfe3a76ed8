package org.xingyao.ops;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.xingyao.ops.directory.Refusal;
import org.xingyao.ops.handover.Console;
import org.xingyao.ops.handover.Work;
import org.xingyao.ops.handover.WorkRequest;
import org.xingyao.search.index.IndexCheck;
import org.xingyao.search.index.IndexFollower;
import org.xingyao.search.index.IndexStatus;

/** Compares the index with the database. Exit code 1 when they differ. */
@ApplicationScoped
class IndexWork implements Work {
    private static final Duration STEP = Duration.ofMillis(500);

    /** Two minutes at {@link #STEP} without any progress: something is wrong, and waiting won't tell what. */
    private static final int PATIENCE = 240;

    private static final int NAMED = 10;

    private final IndexFollower follower;
    private final IndexCheck check;

    IndexWork(IndexFollower follower, IndexCheck check) {
        this.follower = follower;
        this.check = check;
    }

    @Override
    public String name() {
        return "index";
    }

    @Override
    public int run(WorkRequest request, Console console) throws IOException, InterruptedException {
        waitForRest(console);
        var report = check.run(done -> console.bar("已核对 %,d 篇".formatted(done)));
        var status = follower.status();
        console.line("第 %d 代索引：%,d 段，位置 %,d；发布日志：%,d"
                .formatted(status.generation(), status.passages(), status.position(), status.logPosition()));
        if (report.agrees()) {
            console.line("搜索索引与数据库一致，共 %,d 篇、%,d 段".formatted(report.articles(), report.passages()));
            return 0;
        }
        report.damage().ifPresent(words -> console.error("索引文件有损坏：" + words));
        name("与数据库不符", report.different(), console);
        name("索引里有、读者看不到", report.strange(), console);
        name("程序切分不了、搜不到（详情见运行日志）", report.failed(), console);
        console.error("搜索索引与数据库不一致，请执行 ./xingyao reindex 重建；切分不了的稿件，重建也无用，请把运行日志交给维护者。");
        return 1;
    }

    /** What is being built or caught up with now would only be reported as a difference. */
    private void waitForRest(Console console) throws IOException, InterruptedException {
        var last = follower.status();
        for (int same = 0; !follower.awaitRest(STEP); ) {
            var now = follower.status();
            same = now.equals(last) ? same + 1 : 0;
            last = now;
            if (same == PATIENCE) {
                throw new Refusal("搜索索引停在发布日志的第 %,d 条，两分钟没有前进，原因见运行日志，请看磁盘是否还有空间。".formatted(now.position()));
            }
            console.bar(now.building().map(Building::sentence).orElseGet(() -> behind(now)));
        }
    }

    private static String behind(IndexStatus status) {
        return "等搜索索引跟上发布日志，还差 %,d 条".formatted(status.lag());
    }

    private static void name(String what, List<String> slugs, Console console) {
        if (slugs.isEmpty()) return;
        var first = String.join("、", slugs.subList(0, Math.min(NAMED, slugs.size())));
        console.error("%s：%,d 篇，如 %s".formatted(what, slugs.size(), first));
    }
}
