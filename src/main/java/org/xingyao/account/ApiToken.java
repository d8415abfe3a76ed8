package org.xingyao.account;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A machine's way in. The token itself is shown once and never stored, only its SHA-256. */
@Entity
public class ApiToken extends PanacheEntity {
    @Column
    public String name;

    @Column
    public String tokenHash;

    @Column
    public Role role;

    @Column
    public Instant createdAt;

    @Column
    public @Nullable Instant lastUsedAt;

    @Column
    public @Nullable Instant endedAt;
}
