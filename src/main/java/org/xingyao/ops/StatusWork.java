package org.xingyao.ops;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javax.sql.DataSource;
import org.xingyao.ops.handover.Console;
import org.xingyao.ops.handover.Work;
import org.xingyao.ops.handover.WorkRequest;

/** Tells what runs here. */
@ApplicationScoped
class StatusWork implements Work {
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    private final DataSource database;

    StatusWork(DataSource database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "status";
    }

    @Override
    public int run(WorkRequest request, Console console) throws SQLException {
        try (Connection connection = database.getConnection()) {
            console.line("版本：" + Version.NUMBER);
            console.line("数据库：PostgreSQL " + connection.getMetaData().getDatabaseProductVersion());
        }
        ProcessHandle self = ProcessHandle.current();
        Instant start = self.info().startInstant().orElseGet(Instant::now);
        console.line("启动时间：%s（进程 %d）".formatted(MINUTES.format(start), self.pid()));
        return 0;
    }
}
