package org.xingyao.taxonomy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A topic 主题, a free label. */
@Entity
public class Topic extends TaxonomyRow {
    /** Other words for the same; whoever files under one of them files under the topic. */
    @ElementCollection
    @CollectionTable(name = "topic_alias", joinColumns = @JoinColumn(name = "topic_id"))
    @OrderColumn(name = "position")
    @Column(name = "name")
    public List<String> aliases = new ArrayList<>();

    /** When it was retired 停用; null while it is offered. */
    @Column
    public @Nullable Instant retiredAt;

    @Override
    public boolean retired() {
        return retiredAt != null;
    }

    @Override
    public void retire(@Nullable ZonedDateTime since) {
        retiredAt = since == null ? null : since.toInstant();
    }
}
