package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.article.PublishedArticles;
import org.xingyao.taxonomy.PinnedResult;
import org.xingyao.taxonomy.PinnedResults;
import org.xingyao.text.Invalid;

/** Puts an article, or a pair of one, before all else that a query finds. */
@ApplicationScoped
public class PinResult {
    /** More would push what was really found off a phone's first screen. */
    private static final int LAST_POSITION = 3;

    private final PinnedResults pins;
    private final PublishedArticles published;
    private final WordEntries entries;

    PinResult(PinnedResults pins, PublishedArticles published, WordEntries entries) {
        this.pins = pins;
        this.published = published;
        this.entries = entries;
    }

    /**
     * What is to come first.
     *
     * @param id 0 for a new one
     * @param text the query
     * @param article its address or slug, with #qa-3 for a pair
     * @param position among the pins of the same query, from 1
     */
    public record Wish(long id, String text, String article, int position) {}

    /**
     * @return the row's id
     * @throws Invalid naming the field at fault
     */
    @Transactional
    public long run(Actor actor, Wish wish, Grounds grounds) {
        actor.mustHave(Permission.EDIT_WORDS);
        var query = ReaderQuery.read(wish.text());
        var article = ArticleAddress.read(wish.article(), published);
        if (wish.position() < 1 || wish.position() > LAST_POSITION)
            throw new Invalid("position", "次序请写 1 到 " + LAST_POSITION);
        var there = pins.of(query.key(), article.slug()).filter(row -> row.id != wish.id());
        if (there.isPresent()) {
            var over = there.get().counts(entries.today()) ? "" : "（已停用，可以恢复）";
            throw new Invalid("article", "这个问句已置顶这篇稿件" + over);
        }
        var row = wish.id() == 0 ? new PinnedResult() : entries.changing(PinnedResult.class, wish.id(), grounds);
        var before = row.text == null ? "" : row.label();
        row.text = query.text();
        row.key = query.key();
        row.slug = article.slug();
        row.anchor = article.anchor();
        row.position = wish.position();
        return entries.save(actor, row, before, grounds);
    }
}
