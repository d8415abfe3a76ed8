package org.xingyao.proof;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.xingyao.article.Article;
import org.xingyao.text.CleanText;

/** A finding that somebody has looked at and leaves as it is 不改. It counts in this edition and in later ones. */
@Entity
public class IgnoredFinding extends PanacheEntity {
    private static final int LONGEST_WORDS = 200;

    @ManyToOne(fetch = FetchType.LAZY)
    public Article article;

    /** As {@link Mark#key}. */
    @Column
    public String key;

    @Column
    public String rule;

    /** These three are for the eye: cut and cleaned. */
    @Column
    public String words;

    @Column
    public String before;

    @Column
    public String after;

    @Column
    public String reason;

    @Column
    public String ignoredBy;

    @Column
    public Instant ignoredAt;

    public static IgnoredFinding of(Article article, Mark mark) {
        var row = new IgnoredFinding();
        row.article = article;
        row.key = mark.key();
        row.rule = mark.rule().id();
        row.words = CleanText.atMost(LONGEST_WORDS, CleanText.run(mark.words()));
        row.before = CleanText.run(mark.nearBefore());
        row.after = CleanText.run(mark.nearAfter());
        return row;
    }
}
