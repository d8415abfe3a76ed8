package org.xingyao.ops;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.xingyao.ops.handover.Console;
import org.xingyao.ops.handover.Work;
import org.xingyao.ops.handover.WorkRequest;
import org.xingyao.transfer.ContentExport;

/** Puts every live article and its photos into the outbox. */
@ApplicationScoped
class ExportWork implements Work {
    private final ContentExport export;

    ExportWork(ContentExport export) {
        this.export = export;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public int run(WorkRequest request, Console console) throws IOException {
        int written = export.run(request.outbox(), console::line);
        console.line("共导出 " + written + " 篇");
        return 0;
    }
}
