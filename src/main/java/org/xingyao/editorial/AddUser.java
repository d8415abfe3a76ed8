package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.account.Role;
import org.xingyao.account.Secrets;
import org.xingyao.account.User;
import org.xingyao.account.Users;
import org.xingyao.text.Conflict;
import org.xingyao.text.Invalid;

/** Opens an account. */
@ApplicationScoped
public class AddUser {
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}a-z0-9][\\p{IsHan}a-z0-9._-]{0,39}");
    static final int SHORTEST_PASSWORD = 8;

    private final Users users;
    private final Ledger ledger;
    private final Clock clock;

    AddUser(Users users, Ledger ledger, Clock clock) {
        this.users = users;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * @param oneTime the password only opens the door once: a new one must be chosen then
     * @throws Invalid when the name or the password can't be taken
     * @throws Conflict when there is such an account already
     */
    @Transactional
    public void run(Actor actor, String name, Role role, String password, boolean oneTime) {
        actor.mustHave(Permission.MANAGE_ACCOUNTS);
        var lower = name.toLowerCase(Locale.ROOT);
        if (!NAME.matcher(lower).matches()) {
            throw new Invalid("name", "登录名“" + name + "”只能用汉字、字母、数字和 . _ -，最长 40 个字符");
        }
        if (password.length() < SHORTEST_PASSWORD) throw new Invalid("password", "口令至少 " + SHORTEST_PASSWORD + " 个字符");
        if (users.named(lower).isPresent()) throw new Conflict("已有账号“" + lower + "”，请换一个登录名");
        var user = new User();
        user.name = lower;
        user.displayName = name;
        user.passwordHash = Secrets.hash(password);
        user.mustChangePassword = oneTime;
        user.createdAt = clock.instant();
        user.roles.add(role);
        users.persist(user);
        ledger.close(List.of(AuditEntry.of(clock.instant(), actor, "add-user", "user:" + lower, role.id())), List.of());
    }
}
