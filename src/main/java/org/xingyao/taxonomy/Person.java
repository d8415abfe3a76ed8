package org.xingyao.taxonomy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Someone who writes, photographs or is interviewed 人员. */
@Entity
public class Person extends TaxonomyRow {
    @Column
    public boolean active = true;

    /** reporter, photographer, correspondent, editor, interviewee. */
    @ElementCollection
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    public Set<String> roles = new HashSet<>();

    /** How else the name is met: 瞿鹏程 for 翟鹏程. */
    @ElementCollection
    @CollectionTable(name = "person_alias", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "position")
    @Column(name = "name")
    public List<String> aliases = new ArrayList<>();

    @Override
    public boolean retired() {
        return !active;
    }

    @Override
    public void retire(@Nullable ZonedDateTime since) {
        active = since == null;
    }
}
