package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.xingyao.account.Actor;
import org.xingyao.account.PasswordRules;
import org.xingyao.account.Permission;
import org.xingyao.account.Role;
import org.xingyao.account.Secrets;
import org.xingyao.account.User;
import org.xingyao.account.Users;
import org.xingyao.text.CleanText;
import org.xingyao.text.Conflict;
import org.xingyao.text.Invalid;

/** Opens an account. */
@ApplicationScoped
public class AddUser {
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}a-z0-9][\\p{IsHan}a-z0-9._-]{0,39}");
    private static final int LONGEST_DISPLAY_NAME = 60;

    private final Users users;
    private final Rights rights;
    private final Ledger ledger;
    private final Clock clock;

    AddUser(Users users, Rights rights, Ledger ledger, Clock clock) {
        this.users = users;
        this.rights = rights;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Whose account is wanted.
     *
     * @param name what one types to sign in; capitals don't count
     * @param displayName as the desk shows it; the name when it is empty
     * @param columns slugs that the roles are limited to; none for every column
     */
    public record Wanted(String name, String displayName, Set<Role> roles, Set<String> columns) {
        public Wanted {
            displayName = CleanText.line(displayName);
            roles = Set.copyOf(roles);
            columns = Set.copyOf(columns);
        }
    }

    /** With one role, which holds in every column. */
    @Transactional
    public void run(Actor actor, String name, Role role, String password, boolean oneTime) {
        run(actor, new Wanted(name, "", Set.of(role), Set.of()), password, oneTime);
    }

    /**
     * @param oneTime the password only opens the door once: a new one must be chosen then
     * @throws Invalid when the name or the password can't be taken
     * @throws Conflict when there is such an account already
     */
    @Transactional
    public void run(Actor actor, Wanted wanted, String password, boolean oneTime) {
        actor.mustHave(Permission.MANAGE_ACCOUNTS);
        var lower = wanted.name().toLowerCase(Locale.ROOT);
        check(wanted, lower);
        PasswordRules.check("password", password, lower);
        if (users.named(lower).isPresent()) throw new Conflict("已有账号“" + lower + "”，请换一个登录名");
        var user = new User();
        user.name = lower;
        user.displayName = wanted.displayName().isEmpty() ? wanted.name() : wanted.displayName();
        user.passwordHash = Secrets.hash(password);
        user.mustChangePassword = oneTime;
        user.createdAt = clock.instant();
        user.roles.addAll(wanted.roles());
        user.columns.addAll(wanted.columns());
        users.persist(user);
        var said = Rights.said(user.roles, user.columns);
        ledger.close(List.of(AuditEntry.of(clock.instant(), actor, "add-user", "user:" + lower, said)), List.of());
    }

    private void check(Wanted wanted, String lower) {
        if (!NAME.matcher(lower).matches()) {
            throw new Invalid("name", "登录名“" + wanted.name() + "”只能用汉字、字母、数字和 . _ -，最长 40 个字符");
        }
        if (wanted.displayName().length() > LONGEST_DISPLAY_NAME) {
            throw new Invalid("displayName", "姓名最长 " + LONGEST_DISPLAY_NAME + " 个字符");
        }
        rights.check(wanted.roles(), wanted.columns());
    }
}
