package org.xingyao.article;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xingyao.media.Photo;
import org.xingyao.taxonomy.Organisation;
import org.xingyao.taxonomy.Person;
import org.xingyao.taxonomy.PolicyDocument;
import org.xingyao.taxonomy.Series;

/** One immutable version of an article's words, and how far its reviews have come. The database refuses a change. */
@Entity
public class Edition extends PanacheEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    public Article article;

    /** 1, 2, 3 … within the article. */
    @Column
    public int no;

    @Column
    public Stage stage;

    /** 免审: published by an import without reviews. */
    @Column
    public boolean exempt;

    /** The exact canonical JSON that was hashed. Lists never load it: they read a {@link Listing}. */
    @Column(columnDefinition = "text")
    public String content;

    @Column
    public String contentHash;

    @Column
    public Kind kind;

    @Column
    public String kicker;

    @Column
    public String headline;

    @Column
    public String shortTitle;

    @Column
    public String deck;

    @Column
    public String summary;

    @ManyToOne(fetch = FetchType.LAZY)
    public org.xingyao.taxonomy.@Nullable Column column;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Series series;

    @Column
    public @Nullable Integer seriesNo;

    /** As precise as the source: 2022-07-01, 2022-07 or 2022. */
    @Column
    public @Nullable String issuedOn;

    @Column
    public boolean issuedOnInferred;

    /** A {@link Filing} as JSON: how the article was filed when this was made. */
    @Column(columnDefinition = "text")
    public String filing = "";

    @Column
    public Instant createdAt;

    @Column
    public String createdBy;

    @ElementCollection
    @CollectionTable(name = "edition_byline", joinColumns = @JoinColumn(name = "edition_id"))
    @OrderColumn(name = "position")
    public List<PersonByline> bylines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "edition_restoration", joinColumns = @JoinColumn(name = "edition_id"))
    @OrderColumn(name = "position")
    public List<RestorationRow> restorations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "edition_photo", joinColumns = @JoinColumn(name = "edition_id"))
    @OrderColumn(name = "position")
    public List<PhotoUse> photos = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "edition_pair", joinColumns = @JoinColumn(name = "edition_id"))
    @OrderColumn(name = "position")
    public List<PairRow> pairs = new ArrayList<>();

    /** A byline and the person behind it, when on file. */
    @Embeddable
    public static class PersonByline {
        @Column
        public String title;

        @Column
        public String name;

        @Column
        public String work;

        @ManyToOne(fetch = FetchType.LAZY)
        public @Nullable Person person;
    }

    /** A restoration note, for the desk's lists. */
    @Embeddable
    public static class RestorationRow {
        @Column
        public String place;

        @Column
        public String note;
    }

    /** Which photo of the library stands behind a figure's key. */
    @Embeddable
    public static class PhotoUse {
        @Column
        public String key;

        @ManyToOne(fetch = FetchType.LAZY)
        public Photo photo;
    }

    /** A pair as this edition has it, for lists of questions. */
    @Embeddable
    public static class PairRow {
        @Column
        public int number;

        @Column
        public String question;

        @Column
        public String shortAnswer;

        @Column
        public String answeringBody;

        @ManyToOne(fetch = FetchType.LAZY)
        public @Nullable Organisation organisation;

        @Column
        public @Nullable String answeredOn;

        @ManyToOne(fetch = FetchType.LAZY)
        public @Nullable PolicyDocument policyDocument;
    }

    public EditionContent read() {
        return CanonicalJson.read(content);
    }
}
