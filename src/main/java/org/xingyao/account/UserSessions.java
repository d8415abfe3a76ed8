package org.xingyao.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The signed-in browsers. */
@ApplicationScoped
public class UserSessions implements PanacheRepository<UserSession> {
    /** A person's sessions that have not been ended, the one used last first. */
    public List<UserSession> openOf(long userId) {
        return list("user.id = ?1 and endedAt is null order by lastSeenAt desc", userId);
    }
}
