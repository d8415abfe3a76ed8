package org.xingyao.ops;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import org.xingyao.ops.handover.Console;
import org.xingyao.ops.handover.Work;
import org.xingyao.ops.handover.WorkRequest;
import org.xingyao.transfer.backup.Backup;

/** Puts one file into the outbox when it is whole. Exit code 1 when something was missing already. */
@ApplicationScoped
class BackupWork implements Work {
    static final String FILE = "backup";

    private final Backup backup;

    BackupWork(Backup backup) {
        this.backup = backup;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public int run(WorkRequest request, Console console) throws IOException, SQLException {
        var content = backup.run(request.outbox().resolve(FILE), new OnConsole(console));
        console.line("共备份 " + content.tables() + " 张表 " + content.rows() + " 行，图片 " + content.files() + " 个");
        content.lost().forEach(name -> console.error("图库里缺少图片 " + name + " 或它已损坏，备份里没有它，请把原图重新导入后再备份。"));
        content.damaged().forEach(what -> console.error("数据库" + what + "，备份里缺少其余的行，请检查磁盘和数据库。"));
        return content.isWhole() ? 0 : 1;
    }
}
