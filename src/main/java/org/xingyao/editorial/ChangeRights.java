package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.account.Role;
import org.xingyao.account.UserSessions;
import org.xingyao.account.Users;
import org.xingyao.text.Conflict;
import org.xingyao.text.Invalid;
import org.xingyao.text.Missing;

/** Gives an account other roles or other columns. Open sessions know it with their next click; less rights end them. */
@ApplicationScoped
public class ChangeRights {
    private final Users users;
    private final UserSessions sessions;
    private final Rights rights;
    private final Ledger ledger;
    private final Clock clock;

    ChangeRights(Users users, UserSessions sessions, Rights rights, Ledger ledger, Clock clock) {
        this.users = users;
        this.sessions = sessions;
        this.rights = rights;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * @param columns slugs; none for every column
     * @throws Missing when there is no such account
     * @throws Invalid naming the field at fault
     * @throws Conflict when no administrator would be left
     */
    @Transactional
    public void run(Actor actor, String name, Set<Role> roles, Set<String> columns) {
        actor.mustHave(Permission.MANAGE_ACCOUNTS);
        rights.takeTurns();
        var user = users.named(name).orElseThrow(() -> new Missing("没有账号“" + name + "”"));
        rights.check(roles, columns);
        if (user.roles.equals(roles) && user.columns.equals(columns)) return;
        var before = Rights.Extent.of(user);
        var said = Rights.said(user.roles, user.columns);
        user.roles = new HashSet<>(roles);
        user.columns = new HashSet<>(columns);
        if (before.managesAccounts()) rights.someoneMustRemain();
        if (Rights.Extent.of(user).isLessThan(before)) sessions.endAllOf(user.id, clock.instant());
        var detail = said + " 改为 " + Rights.said(roles, columns);
        ledger.close(
                List.of(AuditEntry.of(clock.instant(), actor, "change-rights", "user:" + name, detail)), List.of());
    }
}
