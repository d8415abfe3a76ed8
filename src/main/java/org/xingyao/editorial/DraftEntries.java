package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.xingyao.article.Article;
import org.xingyao.article.EditionContent;
import org.xingyao.article.block.Blocks;
import org.xingyao.article.block.Figure;
import org.xingyao.nlp.Folding;

/** Keeps what the desk's lists show and search of a text that is being written. */
@ApplicationScoped
class DraftEntries {
    private final EntityManager database;

    DraftEntries(EntityManager database) {
        this.database = database;
    }

    /** The article's row is in the database or on its way: the entry follows it. */
    void keep(Article article, EditionContent content) {
        var issued = content.issuedOn();
        database.createNativeQuery("""
                        insert into draft_entry (article_id, kind, column_slug, issued_on, text)
                        values (:article, :kind, :column, :issued, :text)
                        on conflict (article_id) do update set kind = excluded.kind, column_slug = excluded.column_slug,
                            issued_on = excluded.issued_on, text = excluded.text
                        """)
                .setParameter("article", article.id)
                .setParameter("kind", content.kind().id())
                .setParameter("column", content.column())
                .setParameter("issued", issued == null ? null : issued.iso())
                .setParameter("text", text(content))
                .executeUpdate();
    }

    /** Everything of it that somebody may remember, folded as a search will be. */
    static String text(EditionContent content) {
        var lines = new ArrayList<>(
                List.of(content.kicker(), content.headline(), content.shortTitle(), content.deck(), content.summary()));
        content.bylines()
                .forEach(byline -> lines.add(String.join(" ", byline.title(), byline.name(), byline.work())
                        .strip()));
        lines.addAll(Blocks.lines(content.blocks()));
        content.pairs().forEach(pair -> {
            lines.add(pair.shortAnswer());
            lines.add(pair.answeringBody());
        });
        Blocks.all(content.blocks(), Figure.class).forEach(figure -> lines.add(figure.credit()));
        return Folding.fold(lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n")));
    }
}
