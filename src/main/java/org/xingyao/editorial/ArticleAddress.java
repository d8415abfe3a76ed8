package org.xingyao.editorial;

import java.util.regex.Pattern;
import org.xingyao.article.PublishedArticles;
import org.xingyao.text.CleanText;
import org.xingyao.text.Invalid;
import org.xingyao.text.Slug;

/** An article or one of its pairs, as staff name it: a slug, a path, or an address copied from the browser. */
record ArticleAddress(String slug, String anchor) {
    private static final Pattern FORM =
            Pattern.compile("(?:(?:https?://[^/]+)?/articles/)?([a-z0-9-]+)/?(?:\\?[^#]*)?(#qa-[1-9]\\d{0,3})?");

    /** @throws Invalid when readers can't see such an article */
    static ArticleAddress read(String given, PublishedArticles published) {
        var text = CleanText.line(given);
        if (text.isEmpty()) throw new Invalid("article", "请写上稿件的地址");
        var match = FORM.matcher(text);
        if (!match.matches() || !Slug.isValid(match.group(1)))
            throw new Invalid("article", "这不是稿件地址，请从浏览器里复制，如 /articles/liangji-daibiao 或带 #qa-3 的一问");
        var slug = match.group(1);
        var article = published.bySlug(slug).orElseThrow(() -> new Invalid("article", "没有已发布的稿件“" + slug + "”"));
        var anchor = match.group(2) == null ? "" : match.group(2);
        boolean stands = anchor.isEmpty()
                || article.content().pairs().stream().anyMatch(pair -> anchor.equals("#qa-" + pair.number()));
        if (!stands) throw new Invalid("article", "这篇稿件里没有第 " + anchor.substring("#qa-".length()) + " 问");
        return new ArticleAddress(slug, anchor);
    }
}
