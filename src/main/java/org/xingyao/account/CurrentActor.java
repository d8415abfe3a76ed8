package org.xingyao.account;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** Who makes the present request. */
@RequestScoped
public class CurrentActor {
    private final SecurityIdentity identity;

    CurrentActor(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** @throws UnauthorizedException when nobody is signed in */
    public SignedIn signedIn() {
        @Nullable SignedIn signedIn = identity.getAttribute(Identities.SIGNED_IN);
        if (signedIn == null) throw new UnauthorizedException();
        return signedIn;
    }

    public Actor actor() {
        return signedIn().actor();
    }
}
