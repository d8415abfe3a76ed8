package org.xingyao.tagging;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.Article;
import org.xingyao.article.Filing;

/** Somebody has filed an article: what became of each tag that was proposed, and what was filed without. */
@Entity
public class TagFiling extends PanacheEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    public Article article;

    @Column
    public String decidedBy;

    @Column
    public Instant decidedAt;

    /** What the article was filed under before, as {@link org.xingyao.article.CanonicalJson}; null in the oldest rows. */
    @Column
    public @Nullable String before;

    /** Whether somebody had filed it by then. */
    @Column
    public @Nullable Boolean filedBefore;

    /** Said by a second person to be compared; the article stayed as it was. */
    @Column
    public boolean opinion;

    @ElementCollection
    @CollectionTable(name = "tag_decision", joinColumns = @JoinColumn(name = "filing_id"))
    public Set<Decision> decisions = new HashSet<>();

    /**
     * The verdict on one tag.
     *
     * @param kind see {@link TagKind#id}
     * @param slug of a topic its name
     * @param verdict accepted, added or refused
     * @param confidence of the suggestion at that moment, 0 to 1; null when there was none
     */
    @Embeddable
    public record Decision(
            @Column String kind,
            @Column String slug,
            @Column String verdict,
            @Column @Nullable Float confidence) {
        boolean isFiled() {
            return !verdict.equals("refused");
        }

        String told() {
            return kind + " " + slug + " " + verdict;
        }
    }

    /** What became of the stars. */
    List<Decision> starDecisions() {
        return decisions.stream()
                .filter(decision -> decision.kind().equals(TagKind.STAR.id()))
                .toList();
    }

    /** The stars that the article was given. */
    Set<String> stars() {
        return starDecisions().stream()
                .filter(Decision::isFiled)
                .map(Decision::slug)
                .collect(Collectors.toSet());
    }

    /** Whether the article is still filed as this row says. */
    boolean filed(Article now) {
        var filing = Filing.of(now);
        return Stream.of(TagKind.values())
                .allMatch(kind -> Set.copyOf(kind.in(filing))
                        .equals(decisions.stream()
                                .filter(one -> one.kind().equals(kind.id()) && one.isFiled())
                                .map(Decision::slug)
                                .collect(Collectors.toSet())));
    }

    boolean saysTheSameAs(TagFiling other) {
        return told().equals(other.told());
    }

    private Set<String> told() {
        return decisions.stream().map(Decision::told).collect(Collectors.toSet());
    }
}
