package org.xingyao.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** The second steps of those who have begun one. */
@ApplicationScoped
public class SecondSteps implements PanacheRepositoryBase<SecondStep, Long> {
    /** One that is in force. */
    public Optional<SecondStep> on(long userId) {
        return findByIdOptional(userId).filter(SecondStep::isOn);
    }

    /** For a change: who comes with the same code at the same time waits, and finds it used. */
    public Optional<SecondStep> locked(long userId) {
        return findByIdOptional(userId, LockModeType.PESSIMISTIC_WRITE);
    }
}
