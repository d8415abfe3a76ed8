package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.article.Article;
import org.xingyao.article.Articles;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Filing;
import org.xingyao.halt.Halt;
import org.xingyao.text.Conflict;
import org.xingyao.text.Invalid;

/**
 * Brings articles in from outside: creates or updates them, and publishes them unreviewed (免审) when asked to. The same
 * draft twice changes nothing.
 */
@ApplicationScoped
public class ImportArticle {
    private final EntityManager database;
    private final Articles articles;
    private final Writing writing;
    private final GoingLive goingLive;
    private final Filer filer;
    private final Reach reach;
    private final Ledger ledger;
    private final Clock clock;

    ImportArticle(
            EntityManager database,
            Articles articles,
            Writing writing,
            GoingLive goingLive,
            Filer filer,
            Reach reach,
            Ledger ledger,
            Clock clock) {
        this.database = database;
        this.articles = articles;
        this.writing = writing;
        this.goingLive = goingLive;
        this.filer = filer;
        this.reach = reach;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** What came of it. */
    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    /**
     * What came of one draft.
     *
     * @param slug the address the article has
     */
    public record Imported(String slug, Outcome outcome) {}

    /**
     * One article in one transaction.
     *
     * @throws Invalid naming the field at fault
     * @throws Conflict when somebody is writing on the article: their words are not overwritten
     */
    @Transactional
    public Imported run(Actor actor, Draft draft, boolean publish) {
        return all(actor, List.of(draft), publish).getFirst();
    }

    /**
     * Several articles in one transaction, with one turn at the ledger: for imports, 200 or so at a time.
     *
     * @throws Invalid when one of them can't be taken; then none is
     * @throws Conflict the same
     */
    @Transactional
    public List<Imported> runAll(Actor actor, List<Draft> drafts, boolean publish) {
        return all(actor, drafts, publish);
    }

    private List<Imported> all(Actor actor, List<Draft> drafts, boolean publish) {
        actor.mustHave(Permission.WRITE);
        if (publish) actor.mustHave(Permission.PUBLISH_UNREVIEWED);
        // Otherwise each look-up of a name would compare every article of the batch with what it was.
        database.setFlushMode(FlushModeType.COMMIT);
        var arrivals = Arrivals.of(drafts, articles);
        var entries = new Entries(new ArrayList<>(), new ArrayList<>());
        var outcomes = new ArrayList<Imported>();
        for (var draft : drafts) outcomes.add(take(actor, draft, publish, arrivals, entries));
        if (!entries.audit().isEmpty()) close(entries);
        Halt.at("import-written");
        return outcomes;
    }

    /** The session forgets the batch first: the commit would compare all of it again, while everybody waits for the ledger. */
    private void close(Entries entries) {
        database.flush();
        database.clear();
        ledger.close(entries.audit(), entries.changes());
    }

    /** What the ledger will be given at the end. */
    private record Entries(List<AuditEntry> audit, List<Change> changes) {}

    private Imported take(Actor actor, Draft draft, boolean publish, Arrivals arrivals, Entries entries) {
        EditionRules.check(draft.content());
        var known = arrivals.known(draft);
        mustReach(actor, draft, known, publish);
        var latest = known == null ? Optional.<EditionContent>empty() : writing.latest(known);
        var article = known == null ? writing.open(arrivals.freeSlug(draft), draft, actor) : known;
        // Written here by hand before the other system sent it.
        if (article.externalId == null) article.externalId = draft.externalId();
        arrivals.add(article);
        var content = writing.numbered(article, draft.content(), latest);
        // Publishing is measured by what readers see, saving by what is being written.
        var before = publish ? live(article) : latest;
        boolean sameWords = before.filter(content::equals).isPresent();
        // Whoever may not file says nothing about the filing.
        var filing = known == null || actor.may(Permission.FILE) ? draft.filingFor(content) : Filing.of(known);
        boolean sameFiling = known != null && filing.equals(Filing.of(article));
        if (sameFiling && sameWords) return new Imported(article.slug, Outcome.UNCHANGED);

        var touched = TouchedKeys.ofLive(article);
        writing.keepPairs(article, content);
        filer.file(article, filing, draft.newTopics());
        if (!sameWords) {
            if (publish) publish(article, content, actor, draft);
            else save(article, content, actor);
        }
        // A working copy alone changes nothing that readers see.
        boolean fresh = publish && !sameWords;
        if (article.liveEdition != null && (fresh || !sameFiling))
            entries.changes().add(Change.of(article, fresh ? "published" : "refiled", touched));
        entries.audit().add(audit(actor, article, known, publish));
        return new Imported(article.slug, known == null ? Outcome.CREATED : Outcome.UPDATED);
    }

    private void mustReach(Actor actor, Draft draft, @Nullable Article known, boolean publish) {
        if (!draft.filing().equals(Filing.NONE)) actor.mustHave(Permission.FILE);
        reach.checkColumn(actor, draft.content().column());
        if (known == null) return;
        reach.check(actor, Deed.WRITE, known);
        if (publish) reach.check(actor, Deed.PUBLISH, known);
    }

    private static Optional<EditionContent> live(Article article) {
        return Optional.ofNullable(article.liveEdition).map(edition -> edition.read());
    }

    private void publish(Article article, EditionContent content, Actor actor, Draft draft) {
        goingLive.run(article, goingLive.exempt(article, content, actor, draft.pictures()), content);
    }

    private void save(Article article, EditionContent content, Actor actor) {
        var copy = writing.copyOf(article);
        if (copy.isPresent() && !copy.get().savedBy.equals(actor.name())) {
            throw new Conflict("稿件“" + article.slug + "”有" + copy.get().savedBy + "未完成的修改，没有覆盖；请等其发布后再导入");
        }
        writing.save(article, content, actor);
    }

    private AuditEntry audit(Actor actor, Article article, @Nullable Article known, boolean publish) {
        var live = article.liveEdition;
        var detail = (known == null ? "导入新稿" : "导入更新")
                + (publish && live != null ? "并发布，免审" + AuditEntry.bound(live) : "，存为草稿");
        return AuditEntry.of(clock.instant(), actor, "import", "article:" + article.slug, detail);
    }
}
