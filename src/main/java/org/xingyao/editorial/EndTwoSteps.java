package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.account.SecondStep;
import org.xingyao.account.SecondSteps;
import org.xingyao.account.SignedIn;
import org.xingyao.account.UserSessions;
import org.xingyao.account.Users;
import org.xingyao.text.Conflict;
import org.xingyao.text.Invalid;
import org.xingyao.text.Missing;

/** Takes the second step off an account: one's own, or that of somebody who has lost the phone. */
@ApplicationScoped
public class EndTwoSteps {
    private final SecondSteps steps;
    private final Users users;
    private final UserSessions sessions;
    private final OwnPassword ownPassword;
    private final Ledger ledger;
    private final Clock clock;

    EndTwoSteps(
            SecondSteps steps,
            Users users,
            UserSessions sessions,
            OwnPassword ownPassword,
            Ledger ledger,
            Clock clock) {
        this.steps = steps;
        this.users = users;
        this.sessions = sessions;
        this.ownPassword = ownPassword;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * One's own.
     *
     * @throws Invalid when the password is not theirs
     * @throws Conflict when it is not on
     */
    @Transactional
    public void own(SignedIn who, String password) {
        ownPassword.check(who, "end-password", password);
        end(who.actor(), who.userId(), who.actor().name(), "two-steps-off");
    }

    /**
     * Another's, who is signed out everywhere: with the phone a signed-in browser may be lost too.
     *
     * @throws Missing when there is no such account
     * @throws Conflict when it is not on, or is one's own
     */
    @Transactional
    public void ofOther(Actor actor, String name) {
        actor.mustHave(Permission.MANAGE_ACCOUNTS);
        var user = users.named(name).orElseThrow(() -> new Missing("没有账号“" + name + "”"));
        if (name.equals(actor.name())) throw new Conflict("自己的双步登录请在“双步登录”页用口令关闭");
        sessions.endAllOf(user.id, clock.instant());
        end(actor, user.id, name, "two-steps-lifted");
    }

    private void end(Actor actor, long userId, String name, String action) {
        var step = steps.locked(userId).filter(SecondStep::isOn).orElseThrow(() -> new Conflict("这个账号没有开启双步登录"));
        steps.delete(step);
        ledger.close(List.of(AuditEntry.of(clock.instant(), actor, action, "user:" + name, "")), List.of());
    }
}
