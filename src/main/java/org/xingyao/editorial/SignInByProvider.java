package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.xingyao.account.Users;
import org.xingyao.account.provider.NotProven;
import org.xingyao.account.provider.ProvenName;

/** Lets a person in for whom the house's identity provider vouches. An account must be there, and open; none is made. */
@ApplicationScoped
public class SignInByProvider {
    private final Users users;
    private final Door door;

    SignInByProvider(Users users, Door door) {
        this.users = users;
        this.door = door;
    }

    /** Empty when there is no such account, or it is closed: which of them is not told. */
    @Transactional
    public Optional<Admission> run(ProvenName proven, String address, String agent) {
        var browser = new Door.Browser(address, agent);
        var user = users.named(proven.account()).filter(one -> one.closedAt == null);
        if (user.isEmpty()) door.turnAway(proven.account(), browser, "统一身份认证：没有这个账号或已停用");
        return user.map(one -> door.afterFirstStep(one, browser, true));
    }

    /** For the audit log. */
    @Transactional
    public void refused(NotProven why, String address, String agent) {
        door.turnAway("", new Door.Browser(address, agent), "统一身份认证：" + why.reason());
    }

    /** How long this address must wait after too many that went wrong, in seconds. */
    @Transactional
    public long waitSeconds(String address) {
        return door.waitSeconds(address);
    }
}
