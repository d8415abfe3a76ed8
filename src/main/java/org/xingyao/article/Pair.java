package org.xingyao.article;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pair 问答 of an article over all its editions: the number it was given once, and its filing. */
@Entity
@Table(name = "qa_pair")
public class Pair extends PanacheEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    public Article article;

    @Column
    public int number;

    /** 其他问法: how residents ask the same; for search only. */
    @ElementCollection
    @CollectionTable(name = "qa_pair_wording", joinColumns = @JoinColumn(name = "pair_id"))
    @OrderColumn(name = "position")
    @Column(name = "wording")
    public List<String> otherWordings = new ArrayList<>();

    /** 适用人群. */
    @ElementCollection
    @CollectionTable(name = "qa_pair_audience", joinColumns = @JoinColumn(name = "pair_id"))
    @OrderColumn(name = "position")
    @Column(name = "audience")
    public List<String> audience = new ArrayList<>();

    /** valid, expired, repealed or unknown 时效. */
    @Column
    public String validity = "unknown";

    @Column
    public @Nullable LocalDate validFrom;

    @Column
    public @Nullable LocalDate validTo;

    /** When someone must look whether it still holds. */
    @Column
    public @Nullable LocalDate reviewBy;

    /** Address of the pair that took its place, as slug#qa-2; empty when none did. */
    @Column
    public String supersededBy = "";
}
