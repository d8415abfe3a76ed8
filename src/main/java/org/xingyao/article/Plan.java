package org.xingyao.article;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to happen to an article at a time that was set before 定时. */
@Entity
public class Plan extends PanacheEntity {
    /** Outcomes of a plan that still counts. */
    public static final List<String> OPEN = List.of("", "running");

    @ManyToOne(fetch = FetchType.LAZY)
    public Article article;

    /** publish 定时发布, withdraw 定时撤稿 or embargo 禁发: nobody publishes it before. */
    @Column
    public String kind;

    @Column
    public Instant dueAt;

    /** Of a withdrawal for readers, of an embargo for the desk; may be empty else. */
    @Column
    public String reason = "";

    @Column
    public String madeBy;

    @Column
    public Instant madeAt;

    /** Empty while it waits; running, done, failed or cancelled. */
    @Column
    public String outcome = "";

    @Column
    public @Nullable Instant endedAt;

    /** Why it failed, or who cancelled it. */
    @Column
    public String detail = "";
}
