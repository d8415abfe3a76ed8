package org.xingyao.editorial;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.xingyao.account.Secrets;
import org.xingyao.account.SignedIn;
import org.xingyao.account.Users;
import org.xingyao.text.Invalid;

/**
 * Asks somebody who is signed in for their password once more: an open desk may have been left, a cookie stolen. Slips
 * count as they do at the door.
 */
@ApplicationScoped
class OwnPassword {
    private final Users users;
    private final Failures failures;

    OwnPassword(Users users, Failures failures) {
        this.users = users;
        this.failures = failures;
    }

    /** @throws Invalid naming the field when it is not the password, or when too many were tried */
    void check(SignedIn who, String field, String password) {
        var name = who.actor().name();
        var address = who.actor().address();
        var wait = failures.waitSeconds(name, address);
        if (wait > 0) throw new Invalid(field, "口令错的次数过多，请 " + wait + " 秒后再试");
        var user = users.findById(who.userId());
        if (user.passwordHash != null && Secrets.matches(password, user.passwordHash)) return;
        // Kept although the action fails.
        QuarkusTransaction.requiringNew().run(() -> failures.add(name, address));
        throw new Invalid(field, "口令不对，请重新输入");
    }
}
