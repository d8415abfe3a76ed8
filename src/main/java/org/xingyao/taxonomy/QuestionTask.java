package org.xingyao.taxonomy;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A question that residents ask and nothing answers yet: to be written. */
@Entity
public class QuestionTask extends PanacheEntity {
    public static final String OPEN = "open";
    public static final String DONE = "done";
    public static final String DROPPED = "dropped";

    @Column
    public String text;

    /** What makes two texts the same question. */
    @Column
    public String key;

    /** How often it had been asked when the task was opened. */
    @Column
    public int asked;

    /** open, done or dropped. */
    @Column
    public String state = OPEN;

    @Column
    public String note = "";

    @Column
    public String openedBy;

    @Column
    public Instant openedAt;

    @Column
    public String closedBy = "";

    @Column
    public @Nullable Instant closedAt;
}
