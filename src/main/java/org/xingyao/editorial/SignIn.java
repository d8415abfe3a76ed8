package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.xingyao.account.Actor;
import org.xingyao.account.Secrets;
import org.xingyao.account.User;
import org.xingyao.account.UserSession;
import org.xingyao.account.UserSessions;
import org.xingyao.account.Users;
import org.xingyao.text.CleanText;
import org.xingyao.text.Digest;

/** Lets a person in who knows the password, and makes whoever does not wait longer each time. */
@ApplicationScoped
public class SignIn {
    // As long as a real one takes, so that time does not tell whether there is such an account.
    private static final String NOBODYS_HASH = Secrets.hash(Secrets.random(20));
    private static final int ID_LENGTH = 43;

    private final Users users;
    private final UserSessions sessions;
    private final Failures failures;
    private final Ledger ledger;
    private final Clock clock;

    SignIn(Users users, UserSessions sessions, Failures failures, Ledger ledger, Clock clock) {
        this.users = users;
        this.sessions = sessions;
        this.failures = failures;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param sessionId for the cookie; empty when the door stayed shut
     * @param waitSeconds how long to wait before the next try; 0 when none is needed
     */
    public record Result(Optional<String> sessionId, long waitSeconds) {}

    /** A wrong name and a wrong password can't be told apart by the answer or by its time. */
    @Transactional
    public Result run(String name, String password, String address, String agent) {
        var lower = CleanText.line(name).toLowerCase(Locale.ROOT);
        var wait = failures.waitSeconds(lower, address);
        if (wait > 0) return new Result(Optional.empty(), wait);
        var user = users.named(lower).filter(one -> one.closedAt == null);
        var hash = user.map(one -> one.passwordHash).orElse(NOBODYS_HASH);
        if (!Secrets.matches(password, hash) || user.isEmpty()) {
            failures.add(lower, address);
            audit(new Actor(shortened(lower), java.util.Set.of(), address), "sign-in-refused");
            return new Result(Optional.empty(), failures.waitSeconds(lower, address));
        }
        failures.forget(lower, address);
        var id = open(user.get(), address, agent);
        audit(new Actor(lower, user.get().roles, address), "sign-in");
        return new Result(Optional.of(id), 0);
    }

    private String open(User user, String address, String agent) {
        var id = Secrets.random(ID_LENGTH);
        var session = new UserSession();
        session.idHash = Digest.sha256(id);
        session.user = user;
        session.createdAt = clock.instant();
        session.lastSeenAt = session.createdAt;
        session.address = address;
        session.agent = agent.length() > 200 ? agent.substring(0, 200) : agent;
        sessions.persist(session);
        return id;
    }

    private void audit(Actor actor, String action) {
        ledger.close(List.of(AuditEntry.of(clock.instant(), actor, action, "user:" + actor.name(), "")), List.of());
    }

    private static String shortened(String name) {
        return name.length() > 40 ? name.substring(0, 40) : name;
    }
}
