package org.xingyao.ops;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.xingyao.editorial.AuditLog;
import org.xingyao.ops.handover.Console;
import org.xingyao.ops.handover.Work;
import org.xingyao.ops.handover.WorkRequest;

/** Computes the audit chain again. Exit code 1 when it is broken. */
@ApplicationScoped
class AuditWork implements Work {
    private final AuditLog log;

    AuditWork(AuditLog log) {
        this.log = log;
    }

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public int run(WorkRequest request, Console console) throws SQLException {
        var verdict = log.verify();
        if (verdict.broken().isEmpty()) {
            console.line("审计记录完整，共 " + verdict.rows() + " 条");
            return 0;
        }
        console.error("审计记录在第 " + verdict.rows() + " 条之后断开：" + verdict.broken().get());
        return 1;
    }
}
