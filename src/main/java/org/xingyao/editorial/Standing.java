package org.xingyao.editorial;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Actor;
import org.xingyao.article.Article;
import org.xingyao.article.Stage;

/**
 * How an article stands, as far as it decides who may touch it.
 *
 * @param openedBy who began it; empty when it was begun before that was noted
 * @param underway how far the edition under way has come; null when none is, as after a return
 * @param submittedBy who submitted that one; empty when none is
 * @param columns of all its words: those that readers see, those under way and those being written
 */
public record Standing(String openedBy, @Nullable Stage underway, String submittedBy, Set<String> columns) {
    static Standing of(Article article, Set<String> columns) {
        return article.onItsWay()
                .map(edition -> new Standing(article.openedBy, edition.stage, edition.createdBy, columns))
                .orElseGet(() -> new Standing(article.openedBy, null, "", columns));
    }

    boolean isOf(Actor actor, Deed deed) {
        return openedBy.equals(actor.name()) || (deed == Deed.RECALL && submittedBy.equals(actor.name()));
    }
}
