package org.xingyao.account;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xingyao.text.Digest;

/** One signed-in browser. The cookie holds a random id; the row holds its SHA-256, so rows can be listed and ended. */
@Entity
public class UserSession extends PanacheEntity {
    @Column
    public String idHash;

    @ManyToOne(fetch = FetchType.LAZY)
    public User user;

    @Column
    public Instant createdAt;

    @Column
    public Instant lastSeenAt;

    @Column
    public @Nullable Instant endedAt;

    @Column
    public String address = "";

    @Column
    public String agent = "";

    /** The house's identity provider vouches for the person: a one-time password of ours need not be changed. */
    @Column
    public boolean byProvider;

    /** What a form of this session must send back. Made of the id, so nothing more is stored or sent by cookie. */
    public static String csrfToken(String id) {
        return Digest.sha256("csrf:" + id);
    }
}
