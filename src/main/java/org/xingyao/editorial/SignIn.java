package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.xingyao.account.Secrets;
import org.xingyao.account.Users;
import org.xingyao.text.CleanText;

/** Lets a person in who knows the password, and makes whoever does not wait longer each time. */
@ApplicationScoped
public class SignIn {
    // As long as a real one takes, so that time does not tell whether there is such an account.
    private static final String NOBODYS_HASH = Secrets.hash(Secrets.random(20));

    private final Users users;
    private final Failures failures;
    private final Door door;

    SignIn(Users users, Failures failures, Door door) {
        this.users = users;
        this.failures = failures;
        this.door = door;
    }

    /** A wrong name and a wrong password can't be told apart by the answer or by its time. */
    @Transactional
    public Admission run(String name, String password, String address, String agent) {
        var lower = CleanText.line(name).toLowerCase(Locale.ROOT);
        var browser = new Door.Browser(address, agent);
        var wait = failures.waitSeconds(lower, address);
        if (wait > 0) return Admission.shut(wait);
        var user = users.named(lower).filter(one -> one.closedAt == null);
        var hash = user.map(one -> one.passwordHash).orElse(NOBODYS_HASH);
        if (!Secrets.matches(password, hash) || user.isEmpty()) return door.refuse(lower, browser, "");
        return door.afterFirstStep(user.get(), browser, false);
    }
}
