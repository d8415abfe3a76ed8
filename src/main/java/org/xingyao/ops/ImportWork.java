package org.xingyao.ops;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.xingyao.account.Actor;
import org.xingyao.ops.handover.Console;
import org.xingyao.ops.handover.Work;
import org.xingyao.ops.handover.WorkRequest;
import org.xingyao.transfer.ContentImport;

/** Imports what came in the inbox. Exit code 1 when a file was left out. */
@ApplicationScoped
class ImportWork implements Work {
    private final ContentImport articles;

    ImportWork(ContentImport articles) {
        this.articles = articles;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public int run(WorkRequest request, Console console) throws IOException {
        boolean publish = request.arguments().contains("--publish");
        var source = request.inbox().resolve(request.arguments().getFirst()).normalize();
        var report = articles.run(Actor.IMPORT, source, publish, console);
        console.line(report.summary());
        return report.refused().isEmpty() ? 0 : 1;
    }
}
