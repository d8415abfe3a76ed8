package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.article.Article;
import org.xingyao.article.Articles;
import org.xingyao.article.Filing;
import org.xingyao.text.Conflict;
import org.xingyao.text.Invalid;

/** Opens a new article with a first working copy. */
@ApplicationScoped
public class CreateArticle {
    private final Articles articles;
    private final Writing writing;
    private final Filer filer;
    private final Manuscripts manuscripts;
    private final Reach reach;
    private final FileReports reports;
    private final DraftPhotos photos;
    private final Ledger ledger;
    private final Clock clock;

    CreateArticle(
            Articles articles,
            Writing writing,
            Filer filer,
            Manuscripts manuscripts,
            Reach reach,
            FileReports reports,
            DraftPhotos photos,
            Ledger ledger,
            Clock clock) {
        this.articles = articles;
        this.writing = writing;
        this.filer = filer;
        this.manuscripts = manuscripts;
        this.reach = reach;
        this.reports = reports;
        this.photos = photos;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * With words that would do for an edition.
     *
     * @throws Invalid naming the field at fault
     * @throws Conflict when there is an article of this outside id or, if the address was given, at this address
     */
    @Transactional
    public Manuscript run(Actor actor, Draft draft) {
        actor.mustHave(Permission.WRITE);
        EditionRules.check(draft.content());
        return open(actor, draft, "新稿", _ -> {});
    }

    /**
     * With words as they come, for a person who goes on writing: an empty sheet, a file with a headline that is too long.
     *
     * @throws Invalid when the address or the filing can't be taken
     * @throws Conflict as {@link #run}
     */
    @Transactional
    public Manuscript begin(Actor actor, Draft draft) {
        return open(actor, draft, "新稿", _ -> {});
    }

    /**
     * As {@link #begin}, with words that were read from a file. Its photos go into the library, and what was noticed while
     * it was read is kept beside the article.
     *
     * @param file the file's own name
     * @throws Invalid as {@link #begin}
     * @throws Conflict as {@link #run}
     */
    @Transactional
    public Manuscript take(Actor actor, Draft draft, String file, List<FileReport.Line> lines) {
        var detail = "新稿，来自文件“" + FileReports.shortened(file) + "”，" + lines.size() + " 条提示";
        return open(actor, draft, detail, article -> {
            photos.keep(draft, actor);
            reports.keep(article, file, lines, actor);
        });
    }

    private Manuscript open(Actor actor, Draft draft, String detail, Consumer<Article> also) {
        actor.mustHave(Permission.WRITE);
        if (!draft.filing().equals(Filing.NONE)) actor.mustHave(Permission.FILE);
        reach.checkColumn(actor, draft.content().column());
        var there = Arrivals.of(List.of(draft), articles);
        if (there.hasId(draft)) throw new Conflict("已有 id 为“" + draft.externalId() + "”的稿件");
        var slug = there.freeSlug(draft);
        if (draft.slugGiven() && !slug.equals(draft.slug()))
            throw new Conflict("地址“" + draft.slug() + "”已有稿件，请换一个 slug");
        var article = writing.open(slug, draft, actor);
        var content = writing.numberedDraft(article, draft.content(), Optional.empty());
        writing.keepPairs(article, content);
        filer.file(article, draft.filingFor(content), draft.newTopics());
        writing.save(article, content, actor);
        also.accept(article);
        var manuscript = manuscripts.of(article);
        ledger.close(List.of(AuditEntry.of(clock.instant(), actor, "create", "article:" + slug, detail)), List.of());
        return manuscript;
    }
}
