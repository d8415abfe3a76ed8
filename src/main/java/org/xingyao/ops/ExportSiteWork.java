package org.xingyao.ops;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import org.xingyao.ops.handover.Console;
import org.xingyao.ops.handover.Work;
import org.xingyao.ops.handover.WorkRequest;
import org.xingyao.site.files.SiteCopy;
import org.xingyao.web.Listening;

/** Writes the public site as files. Exit code 1 when one could not be written. */
@ApplicationScoped
class ExportSiteWork implements Work {
    static final String NAME = "export-site";

    private final SiteCopy copy;

    ExportSiteWork(SiteCopy copy) {
        this.copy = copy;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int run(WorkRequest request, Console console) throws IOException, InterruptedException {
        Path folder = Path.of(request.arguments().getFirst());
        Path data = Path.of(System.getProperty("xingyao.data")).toRealPath();
        var outcome = copy.run(Listening.address(), folder, data, console);
        if (!outcome.whole()) {
            console.error("出错太多，导出中止。已写好的可以照常使用，处理上面的原因后再执行一次。");
            return 1;
        }
        console.line(
                "站点共 %d 个文件：写出 %d 个，删除 %d 个，其余未变".formatted(outcome.files(), outcome.written(), outcome.removed()));
        if (outcome.failed() == 0) return 0;
        console.error("有 %d 个地址没有写成，原来的文件没有动，请按上面的原因处理后再执行一次。".formatted(outcome.failed()));
        return 1;
    }
}
