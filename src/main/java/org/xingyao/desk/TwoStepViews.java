package org.xingyao.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.PhoneCodes;
import org.xingyao.account.SecondStep;
import org.xingyao.account.SecondSteps;
import org.xingyao.account.SignedIn;
import org.xingyao.setting.Settings;
import org.xingyao.web.QrCode;

/** How far somebody is with the second step. */
@ApplicationScoped
class TwoStepViews {
    private final SecondSteps steps;
    private final Settings settings;
    private final Clock clock;

    TwoStepViews(SecondSteps steps, Settings settings, Clock clock) {
        this.steps = steps;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The state.
     *
     * @param forced whether the house asks it of this person, who has not set it up
     * @param required whether the house asks it of this person at all
     * @param left recovery codes that have not been used
     * @param fresh what the phone is to be told; null but while it waits to be confirmed
     */
    record StateView(
            boolean on,
            boolean forced,
            boolean required,
            int left,
            @Nullable FreshView fresh) {}

    /** A secret in groups of four, and as a picture for the camera. */
    record FreshView(String secret, String address, QrCode picture) {}

    StateView of(SignedIn person, List<String> codes) {
        var step = steps.findByIdOptional(person.userId());
        boolean on = step.filter(SecondStep::isOn).isPresent();
        boolean required = person.actor().roles().stream()
                .anyMatch(role -> settings.now().twoStepRoles().contains(role.id()));
        return new StateView(
                on,
                required && !on,
                required,
                codes.isEmpty() ? step.map(one -> one.recoveryCodes.size()).orElse(0) : codes.size(),
                step.filter(one -> one.isBegun(clock.instant()))
                        .map(one -> fresh(person, one))
                        .orElse(null));
    }

    private FreshView fresh(SignedIn person, SecondStep step) {
        var address =
                PhoneCodes.address(settings.now().siteName(), person.actor().name(), step.secret);
        return new FreshView(step.secret.replaceAll("(.{4})(?!$)", "$1 "), address, QrCode.of(address));
    }
}
