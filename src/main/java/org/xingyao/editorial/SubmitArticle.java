package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xingyao.account.Actor;
import org.xingyao.article.Article;
import org.xingyao.article.EditionContent;
import org.xingyao.article.WorkingCopy;
import org.xingyao.text.Conflict;
import org.xingyao.text.Invalid;
import org.xingyao.text.Missing;
import org.xingyao.text.Stale;

/** Hands what was written in for review 送审: the working copy becomes an edition, and nobody changes that any more. */
@ApplicationScoped
public class SubmitArticle {
    private final EditionMaker maker;
    private final Writing writing;
    private final Manuscripts manuscripts;
    private final Ledger ledger;
    private final Clock clock;

    SubmitArticle(EditionMaker maker, Writing writing, Manuscripts manuscripts, Ledger ledger, Clock clock) {
        this.maker = maker;
        this.writing = writing;
        this.manuscripts = manuscripts;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** What keeps these words from being submitted; empty when nothing does. */
    public static List<Finding> findings(EditionContent content) {
        var findings = new ArrayList<>(EditionRules.findings(content));
        if (content.blocks().isEmpty()) findings.add(new Finding("body", "正文还是空的，请写好再送审"));
        return List.copyOf(findings);
    }

    /**
     * @param tag of the manuscript that the person saw
     * @throws Missing when there is no such article
     * @throws Stale when others have saved since
     * @throws Conflict when it is under review already, or nothing new was written
     * @throws Invalid with the first of the {@link #findings}, or for a column or series that is not on file
     */
    @Transactional
    public Manuscript run(Actor actor, String slug, String tag) {
        var article = manuscripts.forChange(actor, Deed.SUBMIT, slug);
        var copy = copyToSubmit(article);
        var seen = manuscripts.of(article);
        if (!seen.tag().equals(tag)) {
            throw new Stale("稿件“" + slug + "”已被" + seen.savedBy() + "改过，没有送审；请先看过最新的一份再送");
        }
        EditionRules.refuseFirst(findings(seen.content()));
        var edition = maker.make(article, seen.content(), actor.name(), Map.of());
        edition.stage = Course.of(edition.column).first();
        article.editionUnderway = edition;
        writing.drop(copy);
        var manuscript = manuscripts.of(article);
        ledger.close(
                List.of(AuditEntry.of(clock.instant(), actor, "submit", "article:" + slug, "第 " + edition.no + " 版")),
                List.of());
        return manuscript;
    }

    private WorkingCopy copyToSubmit(Article article) {
        article.onItsWay().ifPresent(underway -> {
            throw new Conflict("这篇稿件第 " + underway.no + " 版" + underway.stage.label() + "，不能重复送审；要改请先撤回");
        });
        return writing.copyOf(article).orElseThrow(() -> new Conflict("这篇稿件没有新的改动可以送审"));
    }
}
