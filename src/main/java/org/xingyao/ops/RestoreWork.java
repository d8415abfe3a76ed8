package org.xingyao.ops;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.xingyao.account.Actor;
import org.xingyao.ops.directory.Refusal;
import org.xingyao.ops.handover.Console;
import org.xingyao.ops.handover.Work;
import org.xingyao.ops.handover.WorkRequest;
import org.xingyao.transfer.backup.BackupFile;
import org.xingyao.transfer.backup.Restore;

/**
 * Checks the file in the inbox to its end, then puts everything back as it says; of a damaged one what is whole, if that is
 * asked for: the rest goes into the outbox, and the exit code is 1.
 */
@ApplicationScoped
class RestoreWork implements Work {
    static final String REPLACE = "--replace";
    static final String SALVAGE = "--salvage";

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
        boolean salvage = request.arguments().contains(SALVAGE);
        int left = 0;
        try (var _ = restore.alone(witness);
                var backup = salvage ? restore.unchecked(file) : restore.checked(file, witness)) {
            if (!request.arguments().contains(REPLACE) && !firstStart.isAllThereIs()) {
                throw new Refusal("这里已有数据，恢复会把它们全部换成备份里的；确实要换，请加上 " + REPLACE + "（最好先用 backup 备份一次）。");
            }
            if (salvage) left = salvaged(backup, request.outbox(), witness, console);
            else restore.run(Actor.OPERATOR, backup, witness);
        }
        console.line("已恢复。账号、口令和接口令牌都是备份时的，备份之后停用的请重新停用；所有人须重新登录；搜索索引会自动重建");
        return left == 0 ? 0 : 1;
    }

    /** How many things were not put back. */
    private int salvaged(BackupFile backup, Path aside, OnConsole witness, Console console) throws IOException {
        Files.createDirectories(aside);
        int left = restore.salvage(Actor.OPERATOR, backup, aside, witness).size();
        if (left > 0) console.error("备份里有 " + left + " 处没能放回，其余都已放回。");
        return left;
    }
}
