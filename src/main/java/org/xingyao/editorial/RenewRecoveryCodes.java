package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.xingyao.account.RecoveryCodes;
import org.xingyao.account.SecondStep;
import org.xingyao.account.SecondSteps;
import org.xingyao.account.SignedIn;
import org.xingyao.text.Conflict;
import org.xingyao.text.Invalid;

/** Gives a person ten new recovery codes; the old ones open nothing any more. */
@ApplicationScoped
public class RenewRecoveryCodes {
    private final SecondSteps steps;
    private final OwnPassword ownPassword;
    private final Ledger ledger;
    private final Clock clock;

    RenewRecoveryCodes(SecondSteps steps, OwnPassword ownPassword, Ledger ledger, Clock clock) {
        this.steps = steps;
        this.ownPassword = ownPassword;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * @return the codes, to be shown this once
     * @throws Invalid when the password is not theirs
     * @throws Conflict when the second step is not on
     */
    @Transactional
    public List<String> run(SignedIn who, String password) {
        ownPassword.check(who, "renew-password", password);
        var step =
                steps.locked(who.userId()).filter(SecondStep::isOn).orElseThrow(() -> new Conflict("双步登录没有开启，没有恢复码可换"));
        var codes = RecoveryCodes.make();
        step.recoveryCodes = RecoveryCodes.hashes(codes);
        var object = "user:" + who.actor().name();
        ledger.close(List.of(AuditEntry.of(clock.instant(), who.actor(), "recovery-codes", object, "")), List.of());
        return codes;
    }
}
