package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.xingyao.account.RecoveryCodes;
import org.xingyao.account.SecondSteps;
import org.xingyao.account.SignedIn;
import org.xingyao.account.UserSessions;
import org.xingyao.text.Conflict;
import org.xingyao.text.Invalid;

/** Turns the second step on, once the phone has shown that it makes the right codes. */
@ApplicationScoped
public class ConfirmTwoSteps {
    private final SecondSteps steps;
    private final UserSessions sessions;
    private final Ledger ledger;
    private final Clock clock;

    ConfirmTwoSteps(SecondSteps steps, UserSessions sessions, Ledger ledger, Clock clock) {
        this.steps = steps;
        this.sessions = sessions;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Other browsers of this person, who came in by the password alone, are signed out.
     *
     * @return recovery codes, to be shown this once
     * @throws Invalid when the code is not the phone's of now
     * @throws Conflict when there is nothing to confirm
     */
    @Transactional
    public List<String> run(SignedIn who, String code) {
        var now = clock.instant();
        var step = steps.locked(who.userId())
                .filter(one -> one.isBegun(now))
                .orElseThrow(() -> new Conflict("没有等待确认的设置，或者等得太久，请重新开始"));
        if (!step.takes(code, now)) throw new Invalid("code", "验证码不对：请输入手机上此刻显示的 6 位数字，并核对手机时间是否准确");
        step.confirmedAt = now;
        var codes = RecoveryCodes.make();
        step.recoveryCodes = RecoveryCodes.hashes(codes);
        sessions.endOthersOf(who, now);
        ledger.close(
                List.of(AuditEntry.of(
                        now, who.actor(), "two-steps-on", "user:" + who.actor().name(), "")),
                List.of());
        return codes;
    }
}
