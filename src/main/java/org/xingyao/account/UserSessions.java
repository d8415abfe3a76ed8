package org.xingyao.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The signed-in browsers. */
@ApplicationScoped
public class UserSessions implements PanacheRepository<UserSession> {
    /** A person's sessions that have not been ended, the one used last first. */
    public List<UserSession> openOf(long userId) {
        return list("user.id = ?1 and endedAt is null order by lastSeenAt desc", userId);
    }

    /** Signs a person out everywhere; who has given only the password yet begins anew too. */
    public void endAllOf(long userId, Instant now) {
        openOf(userId).forEach(session -> session.endedAt = now);
        forgetHalves(userId);
    }

    /** Signs a person out everywhere but here. */
    public void endOthersOf(SignedIn who, Instant now) {
        openOf(who.userId()).stream()
                .filter(session -> session.id != who.sessionId())
                .forEach(session -> session.endedAt = now);
        forgetHalves(who.userId());
    }

    private void forgetHalves(long userId) {
        getEntityManager()
                .createQuery("delete from HalfSignIn h where h.userId = ?1")
                .setParameter(1, userId)
                .executeUpdate();
    }

    /** When each person was at the desk last, by the id of the account; who never was is not in it. */
    public Map<Long, Instant> lastSeen() {
        return getEntityManager()
                .createQuery(
                        "select s.user.id, max(s.lastSeenAt) from UserSession s group by s.user.id", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Instant) row[1]));
    }
}
