package org.xingyao.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.xingyao.text.Digest;

/** Who stands between the two steps. */
@ApplicationScoped
public class HalfSignIns implements PanacheRepositoryBase<HalfSignIn, String> {
    private static final int ID_LENGTH = 43;

    /** @return what the cookie is to hold */
    public String begin(User user, boolean byProvider, Instant now) {
        delete("createdAt < ?1", now.minus(HalfSignIn.LASTS));
        var id = Secrets.random(ID_LENGTH);
        var half = new HalfSignIn();
        half.idHash = Digest.sha256(id);
        half.userId = user.id;
        half.createdAt = now;
        half.byProvider = byProvider;
        persist(half);
        return id;
    }

    /** Empty when there is none, or not any more. */
    public Optional<HalfSignIn> open(String id, Instant now) {
        return find("idHash = ?1 and createdAt > ?2", Digest.sha256(id), now.minus(HalfSignIn.LASTS))
                .firstResultOptional();
    }
}
