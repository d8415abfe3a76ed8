package org.xingyao.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;

/** A browser whose person has given the right password and not yet the code. It opens nothing but the second step. */
@Entity
public class HalfSignIn extends PanacheEntityBase {
    /** Time to find the phone. */
    public static final Duration LASTS = Duration.ofMinutes(5);

    /** SHA-256 of what the cookie holds. */
    @Id
    public String idHash;

    @Column
    public long userId;

    @Column
    public Instant createdAt;

    /** The first step was the house's identity provider, not a password. */
    @Column
    public boolean byProvider;
}
