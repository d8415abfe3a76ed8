package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.xingyao.account.HalfSignIn;
import org.xingyao.account.HalfSignIns;
import org.xingyao.account.SecondStep;
import org.xingyao.account.SecondSteps;
import org.xingyao.account.User;
import org.xingyao.account.Users;

/** The second step of signing in: a code of the phone, or one of the recovery codes. Slips count as a password's do. */
@ApplicationScoped
public class GiveCode {
    private final HalfSignIns halves;
    private final SecondSteps steps;
    private final Users users;
    private final Failures failures;
    private final Door door;
    private final Clock clock;

    GiveCode(HalfSignIns halves, SecondSteps steps, Users users, Failures failures, Door door, Clock clock) {
        this.halves = halves;
        this.steps = steps;
        this.users = users;
        this.failures = failures;
        this.door = door;
        this.clock = clock;
    }

    /** Whether somebody has taken the first step by this id, and has still time for the second. */
    @Transactional
    public boolean isAwaited(String halfId) {
        return halves.open(halfId, clock.instant()).isPresent();
    }

    /** Empty when the first step must be taken again. */
    @Transactional
    public Optional<Admission> run(String halfId, String code, String address, String agent) {
        var half = halves.open(halfId, clock.instant());
        if (half.isEmpty()) return Optional.empty();
        // Locked before anything is asked: many guesses at once are one after the other, each with its wait.
        var step = steps.locked(half.get().userId).filter(SecondStep::isOn);
        var user = users.findByIdOptional(half.get().userId).filter(one -> one.closedAt == null);
        if (step.isEmpty() || user.isEmpty()) return Optional.empty();
        return Optional.of(check(half.get(), step.get(), user.get(), code, new Door.Browser(address, agent)));
    }

    private Admission check(HalfSignIn half, SecondStep step, User user, String code, Door.Browser browser) {
        var wait = failures.waitSeconds(user.name, browser.address());
        if (wait > 0) return Admission.shut(wait);
        boolean phone = step.takes(code, clock.instant());
        if (!phone && !step.takesRecovery(code)) return door.refuse(user.name, browser, "验证码不对");
        halves.delete(half);
        var first = half.byProvider ? "统一身份认证和" : "口令和";
        var second = phone ? "手机验证码" : "恢复码，还剩 " + step.recoveryCodes.size() + " 个";
        return door.letIn(user, browser, half.byProvider, first + second);
    }
}
