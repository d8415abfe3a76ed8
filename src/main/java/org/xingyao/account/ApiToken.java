package org.xingyao.account;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
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

    /** Slugs of the columns that the role is limited to; none when it holds in every column. */
    @ElementCollection
    @CollectionTable(name = "token_column", joinColumns = @JoinColumn(name = "token_id"))
    @Column(name = "column_slug")
    public Set<String> columns = new HashSet<>();
}
