package org.xingyao.article;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an editor is writing 草稿, one for each article. It becomes an edition when it is submitted. */
@Entity
public class WorkingCopy extends PanacheEntityBase {
    @Id
    @Column
    public Long articleId;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Edition baseEdition;

    @Column(columnDefinition = "text")
    public String content;

    @Column
    public String headline;

    @Column
    public Instant savedAt;

    @Column
    public String savedBy;

    @Version
    public long version;

    public EditionContent read() {
        return CanonicalJson.read(content);
    }
}
