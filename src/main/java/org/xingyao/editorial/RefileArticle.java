package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xingyao.account.Actor;
import org.xingyao.article.Article;
import org.xingyao.article.Filing;
import org.xingyao.tagging.TagDecisions;
import org.xingyao.text.Invalid;
import org.xingyao.text.Missing;

/** Files an article under other stars, regions, organisations or topics; no review is needed. */
@ApplicationScoped
public class RefileArticle {
    private final Filer filer;
    private final Manuscripts manuscripts;
    private final TagDecisions decisions;
    private final Ledger ledger;
    private final Clock clock;

    RefileArticle(Filer filer, Manuscripts manuscripts, TagDecisions decisions, Ledger ledger, Clock clock) {
        this.filer = filer;
        this.manuscripts = manuscripts;
        this.decisions = decisions;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * What was suggested for the words and what the actor made of it is kept, also when the filing stays as it was: that
     * confirms it.
     *
     * @param newTopics topics that may be made, by name, each with a slug to begin with
     * @throws Missing when there is no such article
     * @throws Invalid naming the field at fault
     */
    @Transactional
    public Manuscript run(Actor actor, String slug, Filing filing, Map<String, String> newTopics) {
        var article = manuscripts.forChange(actor, Deed.FILE, slug);
        var before = Filing.of(article);
        if (before.equals(filing)) return decided(actor, article);
        var touched = TouchedKeys.ofLive(article);
        filer.file(article, filing, newTopics);
        var manuscript = decided(actor, article);
        var changes = article.liveEdition == null ? List.<Change>of() : List.of(Change.of(article, "refiled", touched));
        var detail = difference(before, Filing.of(article));
        ledger.close(List.of(AuditEntry.of(clock.instant(), actor, "refile", "article:" + slug, detail)), changes);
        return manuscript;
    }

    private Manuscript decided(Actor actor, Article article) {
        var manuscript = manuscripts.of(article);
        decisions.record(actor.name(), article, manuscript.content(), Filing.of(article));
        return manuscript;
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
