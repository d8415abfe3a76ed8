package org.xingyao.taxonomy;

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
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A star 星 that a branch can earn. One row, even when it stands in both tracks. */
@Entity
public class Star extends TaxonomyRow {
    /** The signs that the program draws. */
    public static final List<String> ICONS =
            List.of("flag", "wheat", "leaf", "shield", "house", "rings", "heart", "shop");

    /** 宜业兴业. */
    @Column
    public String shortName = "";

    /** #rrggbb in lower case, or empty. */
    @Column
    public String colour = "";

    /** The sign beside its name, one of {@link #ICONS}; empty for the plain star. */
    @Column
    public String icon = "";

    @Column
    public String definition = "";

    /** 牵头单位; null when not known. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Organisation leadOrganisation;

    @ElementCollection
    @CollectionTable(name = "star_track", joinColumns = @JoinColumn(name = "star_id"))
    public Set<Place> tracks = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "star_standard", joinColumns = @JoinColumn(name = "star_id"))
    @OrderColumn(name = "position")
    public List<Standard> standards = new ArrayList<>();

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

    /**
     * Where the star stands in a track. It is compared by what it says: Hibernate writes a set anew at each commit when it
     * can't find what it has loaded in it, and two who file at once then meet in the same rows.
     *
     * @param deskOrder from 1
     */
    @Embeddable
    public record Place(
            @ManyToOne(fetch = FetchType.LAZY) Track track,
            @Column int deskOrder) {}

    /** What a branch has to do or keep to earn the star. */
    @Embeddable
    public static class Standard {
        @Column
        public int no;

        /** task 创建任务, standard 创建标准 or bottom-line 底线要求. */
        @Column
        public String kind;

        @Column
        public String text;

        @Column
        public String source = "";
    }
}
