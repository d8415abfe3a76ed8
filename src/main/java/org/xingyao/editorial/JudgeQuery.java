package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.article.PublishedArticles;
import org.xingyao.taxonomy.JudgedQueries;
import org.xingyao.taxonomy.JudgedQuery;
import org.xingyao.text.Invalid;

/** Says what ought to be found for a query, so that every later change is measured by it too. */
@ApplicationScoped
public class JudgeQuery {
    private final JudgedQueries judged;
    private final PublishedArticles published;
    private final WordEntries entries;

    JudgeQuery(JudgedQueries judged, PublishedArticles published, WordEntries entries) {
        this.judged = judged;
        this.published = published;
        this.entries = entries;
    }

    /**
     * @param id 0 for a new one
     * @param article address or slug of what ought to be found, with #qa-3 for a pair
     * @return the row's id
     * @throws Invalid naming the field at fault
     */
    @Transactional
    public long run(Actor actor, long id, String given, String article, Grounds grounds) {
        actor.mustHave(Permission.EDIT_WORDS);
        var query = ReaderQuery.read(given);
        var expected = ArticleAddress.read(article, published);
        var there = judged.of(query.text(), expected.slug(), expected.anchor()).filter(row -> row.id != id);
        if (there.isPresent()) {
            var over = there.get().counts(entries.today()) ? "" : "（已停用，可以恢复）";
            throw new Invalid("text", "已有这一条" + over);
        }
        var row = id == 0 ? new JudgedQuery() : entries.changing(JudgedQuery.class, id, grounds);
        var before = row.text == null ? "" : row.label();
        row.text = query.text();
        row.slug = expected.slug();
        row.anchor = expected.anchor();
        return entries.save(actor, row, before, grounds);
    }
}
