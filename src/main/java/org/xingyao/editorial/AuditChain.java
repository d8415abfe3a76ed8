package org.xingyao.editorial;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.xingyao.inspection.Finding;
import org.xingyao.inspection.Inspector;
import org.xingyao.inspection.Matter;

/** Computes the audit chain again, some rows at a time: what was signed is only as true as the log that says so. */
@ApplicationScoped
class AuditChain implements Inspector {
    private static final int AT_ONCE = 1000;

    private final AuditLog log;

    AuditChain(AuditLog log) {
        this.log = log;
    }

    @Override
    public String id() {
        return "audit-chain";
    }

    @Override
    public Look look(long after, LocalDate today) {
        // It wants one snapshot, which the transaction of a step is not.
        var verdict = QuarkusTransaction.suspendingExisting().call(() -> log.verify(after, AT_ONCE));
        if (verdict.broken().isPresent())
            return Look.all(List.of(finding(verdict.broken().get())));
        boolean more = verdict.rows() - after == AT_ONCE;
        return new Look(List.of(), 0, more ? verdict.rows() : Look.ALL);
    }

    private static Finding finding(String what) {
        return Finding.of(Matter.ALTERED, "audit", "审计记录", what + "：请报告技术人员，用备份核对", "/desk/audit");
    }
}
