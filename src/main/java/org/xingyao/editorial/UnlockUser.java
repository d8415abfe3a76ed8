package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.account.Users;
import org.xingyao.text.Missing;

/** Opens a closed account again 启用, with its rights and its password as they were. */
@ApplicationScoped
public class UnlockUser {
    private final Users users;
    private final Ledger ledger;
    private final Clock clock;

    UnlockUser(Users users, Ledger ledger, Clock clock) {
        this.users = users;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** @throws Missing when there is no such account */
    @Transactional
    public void run(Actor actor, String name) {
        actor.mustHave(Permission.MANAGE_ACCOUNTS);
        var user = users.named(name).orElseThrow(() -> new Missing("没有账号“" + name + "”"));
        if (user.closedAt == null) return;
        user.closedAt = null;
        ledger.close(List.of(AuditEntry.of(clock.instant(), actor, "unlock-user", "user:" + name, "")), List.of());
    }
}
