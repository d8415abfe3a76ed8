package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Actor;
import org.xingyao.article.Article;
import org.xingyao.article.Placement;
import org.xingyao.article.Placements;
import org.xingyao.article.PublicState;
import org.xingyao.taxonomy.Column;
import org.xingyao.text.Invalid;

/** Puts a published story first: as the front page's lead, as one of its seconds, or pinned in its column. */
@ApplicationScoped
public class PlaceArticle {
    /** A home page has one lead and two or three seconds; more is a list again. */
    private static final int MOST_SECONDS = 3;

    /** Half of what the front page shows of a column: the other half is news. */
    private static final int MOST_PINNED = 3;

    private final Placements placements;
    private final Manuscripts manuscripts;
    private final BoardEntries entries;

    PlaceArticle(Placements placements, Manuscripts manuscripts, BoardEntries entries) {
        this.placements = placements;
        this.manuscripts = manuscripts;
        this.entries = entries;
    }

    /**
     * @param place lead, second or column; a new lead takes the old one's place
     * @param until the last day; null for good
     * @throws Invalid naming the field at fault
     */
    @Transactional
    public void run(Actor actor, String slug, String place, @Nullable LocalDate until) {
        var article = manuscripts.forChange(actor, Deed.PUBLISH, slug);
        var live = article.liveEdition;
        if (article.publicState != PublicState.LIVE || live == null) throw new Invalid("slug", "只有已发布的稿件才能推荐");
        if (until != null && until.isBefore(entries.today())) throw new Invalid("until", "截止日期已经过了，请改为今天或以后，或留空");
        var column = place.equals("column") ? live.column : null;
        switch (place) {
            case "lead" -> placements.of("lead", null).forEach(placements::delete);
            case "second" -> atMost(MOST_SECONDS, placements.of("second", null), article, "副头条");
            case "column" -> {
                if (column == null) throw new Invalid("place", "这篇稿件没有栏目，不能置顶");
                atMost(MOST_PINNED, placements.of("column", column), article, "“" + column.name + "”的置顶");
            }
            default -> throw new Invalid("place", "请选择推荐的位置");
        }
        if (column == null) leaveTheFrontPage(article);
        placements.flush();
        place(actor, article, place, column, until);
        entries.close(actor, "place", column, slug + "：" + place + (until == null ? "" : "，到 " + until));
    }

    /** A story stands on the front page once. */
    private void leaveTheFrontPage(Article article) {
        placements.list("article = ?1 and column is null", article).forEach(placements::delete);
    }

    private void atMost(int most, List<Placement> there, Article article, String what) {
        var others = there.stream()
                .filter(one -> !one.article.equals(article) && one.counts(entries.today()))
                .count();
        if (others >= most) throw new Invalid("place", what + "最多 " + most + " 篇，请先撤下一篇");
    }

    private void place(Actor actor, Article article, String place, @Nullable Column column, @Nullable LocalDate until) {
        var there = placements.of(place, column);
        var row = there.stream()
                .filter(one -> one.article.equals(article))
                .findFirst()
                .orElseGet(Placement::new);
        if (row.place == null)
            row.position = there.stream().mapToInt(one -> one.position).max().orElse(0) + 1;
        row.place = place;
        row.column = column;
        row.article = article;
        row.untilOn = until;
        row.placedBy = actor.name();
        row.placedAt = entries.now();
        placements.persist(row);
    }
}
