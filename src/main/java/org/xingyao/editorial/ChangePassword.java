package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.xingyao.account.Secrets;
import org.xingyao.account.SignedIn;
import org.xingyao.account.UserSessions;
import org.xingyao.account.Users;
import org.xingyao.text.Invalid;

/** A person chooses a new password; every other browser of theirs is signed out. */
@ApplicationScoped
public class ChangePassword {
    // bcrypt looks at 72 bytes; a longer one would be cut without a word.
    private static final int LONGEST_BYTES = 72;

    private final Users users;
    private final UserSessions sessions;
    private final Ledger ledger;
    private final Clock clock;

    ChangePassword(Users users, UserSessions sessions, Ledger ledger, Clock clock) {
        this.users = users;
        this.sessions = sessions;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** @throws Invalid naming the field at fault */
    @Transactional
    public void run(SignedIn who, String old, String fresh) {
        var user = users.findById(who.userId());
        if (user.passwordHash == null || !Secrets.matches(old, user.passwordHash))
            throw new Invalid("old", "原口令不对，请重新输入");
        if (fresh.equals(old)) throw new Invalid("fresh", "新口令不能与原口令相同");
        if (fresh.length() < AddUser.SHORTEST_PASSWORD) {
            throw new Invalid("fresh", "新口令至少 " + AddUser.SHORTEST_PASSWORD + " 个字符");
        }
        if (fresh.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            throw new Invalid("fresh", "新口令最长 " + LONGEST_BYTES + " 个字节（汉字每个占 3 个）");
        }
        user.passwordHash = Secrets.hash(fresh);
        user.mustChangePassword = false;
        sessions.openOf(who.userId()).stream()
                .filter(session -> session.id != who.sessionId())
                .forEach(session -> session.endedAt = clock.instant());
        ledger.close(
                List.of(AuditEntry.of(clock.instant(), who.actor(), "change-password", "user:" + user.name, "")),
                List.of());
    }
}
