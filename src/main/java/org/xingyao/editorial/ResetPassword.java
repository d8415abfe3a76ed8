package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.xingyao.account.Actor;
import org.xingyao.account.PasswordRules;
import org.xingyao.account.Permission;
import org.xingyao.account.Secrets;
import org.xingyao.account.UserSessions;
import org.xingyao.account.Users;
import org.xingyao.text.Missing;

/** Gives an account a one-time password: a new one must be chosen at the next sign-in, and all others are signed out. */
@ApplicationScoped
public class ResetPassword {
    private final Users users;
    private final UserSessions sessions;
    private final Ledger ledger;
    private final Clock clock;

    ResetPassword(Users users, UserSessions sessions, Ledger ledger, Clock clock) {
        this.users = users;
        this.sessions = sessions;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** @throws Missing when there is no such account */
    @Transactional
    public void run(Actor actor, String name, String oneTimePassword) {
        actor.mustHave(Permission.MANAGE_ACCOUNTS);
        var user = users.named(name).orElseThrow(() -> new Missing("没有账号“" + name + "”"));
        PasswordRules.check("password", oneTimePassword, name);
        user.passwordHash = Secrets.hash(oneTimePassword);
        user.mustChangePassword = true;
        sessions.endAllOf(user.id, clock.instant());
        ledger.close(List.of(AuditEntry.of(clock.instant(), actor, "reset-password", "user:" + name, "")), List.of());
    }
}
