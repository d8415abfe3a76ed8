package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.xingyao.account.PhoneCodes;
import org.xingyao.account.SecondStep;
import org.xingyao.account.SecondSteps;
import org.xingyao.account.SignedIn;
import org.xingyao.text.Conflict;

/** Makes a secret for a person's phone. Nothing is asked at the door before {@link ConfirmTwoSteps}. */
@ApplicationScoped
public class BeginTwoSteps {
    private final SecondSteps steps;
    private final Clock clock;

    BeginTwoSteps(SecondSteps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    /** @throws Conflict when they are on already: whoever finds an open desk must not put their own phone in the place */
    @Transactional
    public void run(SignedIn who) {
        var step = steps.locked(who.userId()).orElseGet(() -> fresh(who.userId()));
        if (step.isOn()) throw new Conflict("双步登录已经开启；要换手机，请先关闭再重新开启");
        step.secret = PhoneCodes.newSecret();
        step.begunAt = clock.instant();
        steps.persist(step);
    }

    private static SecondStep fresh(long userId) {
        var step = new SecondStep();
        step.userId = userId;
        return step;
    }
}
