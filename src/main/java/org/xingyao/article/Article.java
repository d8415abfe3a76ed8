package org.xingyao.article;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xingyao.taxonomy.Organisation;
import org.xingyao.taxonomy.Region;
import org.xingyao.taxonomy.Star;
import org.xingyao.taxonomy.Topic;

/**
 * An article 稿件: its address, its public state and its filing. Its words are in editions. It has no stage; its edition
 * under way has one.
 */
@Entity
public class Article extends PanacheEntity {
    /** Fixed at the first publish; a later change leaves a redirect. */
    @Column
    public String slug;

    /** The id another system knows it by; a second import of the same id is an update. */
    @Column
    public @Nullable String externalId;

    @Column
    public PublicState publicState = PublicState.UNPUBLISHED;

    @Column
    public String withdrawnReason = "";

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Edition liveEdition;

    /** The last one that was submitted and is not published; a returned or refused one stays here until the next. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Edition editionUnderway;

    /** Set by the server once and never changed. */
    @Column
    public @Nullable Instant firstPublishedAt;

    /** The day lists are sorted by: issued on, else first published. */
    @Column
    public @Nullable LocalDate sortedOn;

    /** The next number a new pair gets; a number is never given twice. */
    @Column
    public int nextPairNumber = 1;

    /** village, community, both or none 创建类别. */
    @Column
    public String track = "none";

    /** Somebody has said which stars it has, or that it has none; what is not filed waits in the queue. */
    @Column
    public boolean filed;

    @ManyToMany
    @JoinTable(
            name = "article_star",
            joinColumns = @JoinColumn(name = "article_id"),
            inverseJoinColumns = @JoinColumn(name = "star_id"))
    @OrderColumn(name = "position")
    public List<Star> stars = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "article_region",
            joinColumns = @JoinColumn(name = "article_id"),
            inverseJoinColumns = @JoinColumn(name = "region_id"))
    @OrderColumn(name = "position")
    public List<Region> regions = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "article_organisation",
            joinColumns = @JoinColumn(name = "article_id"),
            inverseJoinColumns = @JoinColumn(name = "organisation_id"))
    @OrderColumn(name = "position")
    public List<Organisation> organisations = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "article_topic",
            joinColumns = @JoinColumn(name = "article_id"),
            inverseJoinColumns = @JoinColumn(name = "topic_id"))
    @OrderColumn(name = "position")
    public List<Topic> topics = new ArrayList<>();

    /** Every pair the article ever had, with its filing. */
    @OneToMany(mappedBy = "article")
    @OrderBy("number")
    public List<Pair> pairs = new ArrayList<>();

    @OneToMany(mappedBy = "article")
    @OrderBy("id")
    public List<Correction> corrections = new ArrayList<>();

    @Column
    public Instant createdAt;

    /** Name of who began it; empty when it was begun before that was noted. */
    @Column
    public String openedBy = "";

    @Version
    public long version;

    /** Opened in this very transaction: nothing in the database can belong to it yet, so nothing need be looked for. */
    @Transient
    public boolean isNew;

    /** The edition that is being reviewed or waits to be published; none when the last one was returned or refused. */
    public Optional<Edition> onItsWay() {
        return Optional.ofNullable(editionUnderway).filter(edition -> !edition.stage.isOver());
    }
}
