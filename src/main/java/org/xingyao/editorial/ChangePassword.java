package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.xingyao.account.PasswordRules;
import org.xingyao.account.Secrets;
import org.xingyao.account.SignedIn;
import org.xingyao.account.UserSessions;
import org.xingyao.account.Users;
import org.xingyao.text.Invalid;

/** A person chooses a new password; every other browser of theirs is signed out. */
@ApplicationScoped
public class ChangePassword {
    private final Users users;
    private final OwnPassword ownPassword;
    private final UserSessions sessions;
    private final Ledger ledger;
    private final Clock clock;

    ChangePassword(Users users, OwnPassword ownPassword, UserSessions sessions, Ledger ledger, Clock clock) {
        this.users = users;
        this.ownPassword = ownPassword;
        this.sessions = sessions;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** @throws Invalid naming the field at fault */
    @Transactional
    public void run(SignedIn who, String old, String fresh) {
        ownPassword.check(who, "old", old);
        if (fresh.equals(old)) throw new Invalid("fresh", "新口令不能与原口令相同");
        var user = users.findById(who.userId());
        PasswordRules.check("fresh", fresh, user.name);
        user.passwordHash = Secrets.hash(fresh);
        user.mustChangePassword = false;
        sessions.endOthersOf(who, clock.instant());
        ledger.close(
                List.of(AuditEntry.of(clock.instant(), who.actor(), "change-password", "user:" + user.name, "")),
                List.of());
    }
}
