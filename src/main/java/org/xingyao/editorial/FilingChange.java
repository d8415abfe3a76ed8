package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xingyao.account.Actor;
import org.xingyao.article.Article;
import org.xingyao.article.Filing;
import org.xingyao.text.Invalid;

/** What all changes of a filing have in common: the change, its row in the audit, and its place in the log. */
@ApplicationScoped
class FilingChange {
    private final Filer filer;
    private final Ledger ledger;
    private final Clock clock;

    FilingChange(Filer filer, Ledger ledger, Clock clock) {
        this.filer = filer;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Nothing is written where it is filed so already.
     *
     * @throws Invalid naming the field at fault
     */
    void file(Actor actor, Article article, Filing filing, Map<String, String> newTopics) {
        var before = Filing.of(article);
        if (before.equals(filing)) return;
        var touched = TouchedKeys.ofLive(article);
        filer.file(article, filing, newTopics);
        var changes = article.liveEdition == null ? List.<Change>of() : List.of(Change.of(article, "refiled", touched));
        var detail = difference(before, Filing.of(article));
        ledger.close(
                List.of(AuditEntry.of(clock.instant(), actor, "refile", "article:" + article.slug, detail)), changes);
    }

    private static String difference(Filing before, Filing after) {
        var changed = new ArrayList<String>();
        note(changed, "创建类别", before.track(), after.track());
        note(changed, "星", before.stars(), after.stars());
        note(changed, "地区", before.regions(), after.regions());
        note(changed, "单位", before.organisations(), after.organisations());
        note(changed, "主题", before.topics(), after.topics());
        if (!before.pairs().equals(after.pairs())) changed.add("问答标注有改动");
        return String.join("；", changed);
    }

    private static void note(List<String> changed, String what, Object before, Object after) {
        if (!before.equals(after)) changed.add(what + " " + before + " 改为 " + after);
    }
}
