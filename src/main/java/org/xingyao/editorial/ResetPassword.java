package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.account.Secrets;
import org.xingyao.account.Users;
import org.xingyao.text.Missing;

/** Gives an account a one-time password: a new one must be chosen at the next sign-in. */
@ApplicationScoped
public class ResetPassword {
    private final Users users;
    private final Ledger ledger;
    private final Clock clock;

    ResetPassword(Users users, Ledger ledger, Clock clock) {
        this.users = users;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** @throws Missing when there is no such account */
    @Transactional
    public void run(Actor actor, String name, String oneTimePassword) {
        actor.mustHave(Permission.MANAGE_ACCOUNTS);
        var user = users.named(name).orElseThrow(() -> new Missing("没有账号“" + name + "”"));
        user.passwordHash = Secrets.hash(oneTimePassword);
        user.mustChangePassword = true;
        ledger.close(List.of(AuditEntry.of(clock.instant(), actor, "reset-password", "user:" + name, "")), List.of());
    }
}
