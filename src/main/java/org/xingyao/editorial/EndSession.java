package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.xingyao.account.SignedIn;
import org.xingyao.account.UserSessions;
import org.xingyao.text.Refused;

/** Signs a browser out: the present one, or another of the same person. */
@ApplicationScoped
public class EndSession {
    private final UserSessions sessions;
    private final Ledger ledger;
    private final Clock clock;

    EndSession(UserSessions sessions, Ledger ledger, Clock clock) {
        this.sessions = sessions;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** @throws Refused when the session is not this person's: whose it is, and whether it exists, is not told */
    @Transactional
    public void run(SignedIn who, long sessionId) {
        var session = sessions.findByIdOptional(sessionId)
                .filter(one -> one.user.id == who.userId())
                .orElseThrow(() -> new Refused("没有这个登录"));
        if (session.endedAt != null) return;
        session.endedAt = clock.instant();
        ledger.close(
                List.of(AuditEntry.of(clock.instant(), who.actor(), "sign-out", "session:" + sessionId, "")),
                List.of());
    }
}
