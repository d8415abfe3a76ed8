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

    /** By Hibernate like the working copy itself, so that an import writes a batch of both at once. */
    void keep(Article article, EditionContent content) {
        var known = article.isNew ? null : database.find(DraftEntry.class, article.id);
        var entry = known == null ? new DraftEntry() : known;
        var issued = content.issuedOn();
        entry.kind = content.kind();
        entry.columnSlug = content.column();
        entry.issuedOn = issued == null ? null : issued.iso();
        entry.seriesSlug = content.series();
        entry.seriesNo = content.number();
        entry.text = text(content);
        if (known != null) return;
        entry.articleId = article.id;
        database.persist(entry);
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
