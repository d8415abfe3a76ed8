package org.xingyao.taxonomy;

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

/** Someone who writes, photographs or is interviewed 人员. */
@Entity
public class Person extends PanacheEntity {
    @Column
    public String slug;

    /** Without inner spaces. */
    @Column
    public String name;

    @Column
    public boolean active = true;

    /** reporter, photographer, correspondent, editor, interviewee. */
    @ElementCollection
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    public Set<String> roles = new HashSet<>();

    /** When staff last changed the row; a file never overwrites it then. */
    @Column
    public @Nullable Instant touchedAt;
}
