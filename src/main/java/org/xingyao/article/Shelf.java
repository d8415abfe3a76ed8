package org.xingyao.article;

import java.util.List;
import java.util.Map;
import org.xingyao.taxonomy.Column;
import org.xingyao.taxonomy.Region;
import org.xingyao.taxonomy.Series;
import org.xingyao.taxonomy.Star;

/**
 * Live articles that stand in all of some lists, as a part of a query over {@code Article a}. The first list is read in its
 * order by an index of its own; whether an article stands in the others is looked up.
 *
 * @param lists as the table {@code shelf} names them; none for all articles
 */
record Shelf(List<String> lists) {
    static final Shelf ALL = new Shelf(List.of());
    static final Shelf ANSWERS = new Shelf(List.of("answers"));

    static Shelf of(Column column) {
        return new Shelf(List.of("column:" + column.id));
    }

    static Shelf of(Series series) {
        return new Shelf(List.of("series:" + series.id));
    }

    static Shelf of(Star star) {
        return new Shelf(List.of("star:" + star.id));
    }

    /** Those inside it too. */
    static Shelf of(Region region) {
        return new Shelf(List.of("region:" + region.id));
    }

    /** What stands between the joins of a query and its conditions. */
    String join() {
        return lists.isEmpty() ? "" : " join ShelfRow f on f.articleId = a.id";
    }

    /** Conditions, to follow others. */
    String conditions() {
        var text = new StringBuilder();
        for (int i = 0; i < lists.size(); i++)
            text.append(
                    i == 0
                            ? " and f.list = :list0"
                            : " and exists (select 1 from ShelfRow g where g.list = :list" + i
                                    + " and g.articleId = a.id)");
        return text.toString();
    }

    /** The day by which the articles are in order, and then their id: named so that the list's index has them in order. */
    String day() {
        return lists.isEmpty() ? "a.sortedOn" : "f.sortedOn";
    }

    String id() {
        return lists.isEmpty() ? "a.id" : "f.articleId";
    }

    String published() {
        return lists.isEmpty() ? "a.firstPublishedAt" : "f.firstPublishedAt";
    }

    void give(Map<String, Object> values) {
        for (int i = 0; i < lists.size(); i++) values.put("list" + i, lists.get(i));
    }
}
