package org.xingyao.editorial;

import java.util.LinkedHashSet;
import java.util.Set;
import org.xingyao.article.Article;

/**
 * A change that readers can see, on its way into the publication log.
 *
 * @param subject article, photo, taxonomy, setting, redirect or words
 * @param touched keys of all that shows the subject, before and after, see {@link TouchedKeys}
 */
record Change(String subject, String subjectId, String happened, Set<String> touched) {
    /** @param before keys taken before the change; those of now are added */
    static Change of(Article article, String happened, Set<String> before) {
        var touched = new LinkedHashSet<>(before);
        touched.addAll(TouchedKeys.ofLive(article));
        return new Change("article", article.slug, happened, touched);
    }

    Change alsoTouching(String key) {
        var more = new LinkedHashSet<>(touched);
        more.add(key);
        return new Change(subject, subjectId, happened, more);
    }
}
