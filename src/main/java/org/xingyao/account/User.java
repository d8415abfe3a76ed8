package org.xingyao.account;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person with an account on the desk. */
@Entity
@Table(name = "app_user")
public class User extends PanacheEntity {
    /** Lower case; what one types to sign in. */
    @Column
    public String name;

    @Column
    public String displayName = "";

    /** Null when the account can't sign in by password. */
    @Column
    public @Nullable String passwordHash;

    @Column
    public boolean mustChangePassword;

    /** Since when nobody can sign in by it 停用; null while it is open. */
    @Column
    public @Nullable Instant closedAt;

    @Column
    public Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "user_role", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "role")
    public Set<Role> roles = new HashSet<>();

    /** Slugs of the columns that the roles are limited to; none when they hold in every column. */
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "user_column", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "column_slug")
    public Set<String> columns = new HashSet<>();
}
