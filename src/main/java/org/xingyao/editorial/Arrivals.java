package org.xingyao.editorial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.Article;
import org.xingyao.article.Articles;
import org.xingyao.text.Invalid;
import org.xingyao.text.Slug;

/** Which article each draft of a batch is: looked up for all of them at once, and those that begin in the batch too. */
final class Arrivals {
    private final Map<String, Article> byId = new HashMap<>();
    private final Map<String, Article> bySlug = new HashMap<>();
    private final Articles articles;

    private Arrivals(Articles articles) {
        this.articles = articles;
    }

    static Arrivals of(List<Draft> drafts, Articles articles) {
        var arrivals = new Arrivals(articles);
        var ids =
                drafts.stream().map(Draft::externalId).filter(Objects::nonNull).collect(Collectors.toSet());
        var slugs = drafts.stream().map(Draft::slug).collect(Collectors.toSet());
        articles.known(ids, slugs).forEach(arrivals::add);
        return arrivals;
    }

    void add(Article article) {
        if (article.externalId != null) byId.put(article.externalId, article);
        bySlug.put(article.slug, article);
    }

    /**
     * The article that the draft is a newer state of; null for a new one.
     *
     * @throws Invalid when the draft asks for an address that belongs to an article of another id
     */
    @Nullable
    Article known(Draft draft) {
        var id = draft.externalId();
        if (id != null && byId.containsKey(id)) return byId.get(id);
        var there = bySlug.get(draft.slug());
        if (there == null || id == null) return there;
        if (draft.slugGiven() && there.externalId == null) return there;
        if (!draft.slugGiven()) return null;
        throw new Invalid("slug", "地址“" + draft.slug() + "”已属于 id 为“" + there.externalId + "”的稿件，请换一个 slug");
    }

    boolean hasId(Draft draft) {
        return draft.externalId() != null && byId.containsKey(draft.externalId());
    }

    /** The address for a new article: the one wished for, or with the next free number after it. */
    String freeSlug(Draft draft) {
        var slug = draft.slug();
        for (int i = 2; isTaken(slug); i++) slug = numbered(draft.slug(), "-" + i);
        return slug;
    }

    private boolean isTaken(String slug) {
        return bySlug.containsKey(slug)
                || (slug.matches(".+-\\d+") && articles.bySlug(slug).isPresent());
    }

    private static String numbered(String slug, String number) {
        int room = Slug.MAX_LENGTH - number.length();
        return (slug.length() <= room ? slug : slug.substring(0, room).replaceFirst("-+$", "")) + number;
    }
}
