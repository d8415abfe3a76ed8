package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.account.UserSessions;
import org.xingyao.account.Users;
import org.xingyao.text.Conflict;
import org.xingyao.text.Missing;

/** Closes an account 停用: nobody signs in by it, and whoever has is out at once. What it wrote stays. */
@ApplicationScoped
public class LockUser {
    private final Users users;
    private final UserSessions sessions;
    private final Rights rights;
    private final Ledger ledger;
    private final Clock clock;

    LockUser(Users users, UserSessions sessions, Rights rights, Ledger ledger, Clock clock) {
        this.users = users;
        this.sessions = sessions;
        this.rights = rights;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * @throws Missing when there is no such account
     * @throws Conflict when it is one's own, or the last one that manages accounts
     */
    @Transactional
    public void run(Actor actor, String name) {
        actor.mustHave(Permission.MANAGE_ACCOUNTS);
        rights.takeTurns();
        var user = users.named(name).orElseThrow(() -> new Missing("没有账号“" + name + "”"));
        if (user.closedAt != null) return;
        if (name.equals(actor.name())) throw new Conflict("不能停用自己的账号，请让另一位管理员来做");
        user.closedAt = clock.instant();
        if (Rights.Extent.of(user).managesAccounts()) rights.someoneMustRemain();
        sessions.endAllOf(user.id, clock.instant());
        ledger.close(List.of(AuditEntry.of(clock.instant(), actor, "lock-user", "user:" + name, "")), List.of());
    }
}
