package org.xingyao.ops;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.xingyao.account.Actor;
import org.xingyao.ops.directory.Refusal;
import org.xingyao.ops.handover.Console;
import org.xingyao.ops.handover.Work;
import org.xingyao.ops.handover.WorkRequest;
import org.xingyao.transfer.backup.Restore;

/** Checks the file in the inbox to its end, then puts everything back as it says. */
@ApplicationScoped
class RestoreWork implements Work {
    static final String REPLACE = "--replace";

    private final Restore restore;
    private final FirstStart firstStart;

    RestoreWork(Restore restore, FirstStart firstStart) {
        this.restore = restore;
        this.firstStart = firstStart;
    }

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public int run(WorkRequest request, Console console) throws IOException {
        var witness = new OnConsole(console);
        var file = request.inbox().resolve(request.arguments().getFirst());
        try (var backup = restore.checked(file, witness)) {
            if (!request.arguments().contains(REPLACE) && !firstStart.isAllThereIs()) {
                throw new Refusal("这里已有数据，恢复会把它们全部换成备份里的；确实要换，请加上 " + REPLACE + "（最好先用 backup 备份一次）。");
            }
            restore.run(Actor.OPERATOR, backup, witness);
        }
        console.line("已恢复。账号、口令和接口令牌都是备份时的，备份之后停用的请重新停用；所有人须重新登录；搜索索引会自动重建");
        return 0;
    }
}
