package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.article.Article;
import org.xingyao.article.Articles;
import org.xingyao.article.CanonicalJson;
import org.xingyao.article.Edition;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Filing;
import org.xingyao.article.Pair;
import org.xingyao.article.PublicState;
import org.xingyao.article.Stage;
import org.xingyao.article.WorkingCopy;
import org.xingyao.text.Invalid;
import org.xingyao.text.Slug;

/**
 * Brings one article in from outside: creates it or updates it, and publishes it unreviewed (免审) when asked to. The
 * same draft twice changes nothing.
 */
@ApplicationScoped
public class ImportArticle {
    private final Articles articles;
    private final WorkingCopies workingCopies;
    private final EditionMaker maker;
    private final Filer filer;
    private final Ledger ledger;
    private final Clock clock;
    private final ZoneId zone;

    ImportArticle(
            Articles articles,
            WorkingCopies workingCopies,
            EditionMaker maker,
            Filer filer,
            Ledger ledger,
            Clock clock) {
        this.articles = articles;
        this.workingCopies = workingCopies;
        this.maker = maker;
        this.filer = filer;
        this.ledger = ledger;
        this.clock = clock;
        this.zone = clock.getZone();
    }

    /** What came of it. */
    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    /**
     * One article in one transaction.
     *
     * @throws Invalid naming the field at fault
     */
    @Transactional
    public Outcome run(Actor actor, Draft draft, boolean publish) {
        return all(actor, List.of(draft), publish).getFirst();
    }

    /**
     * Several articles in one transaction, with one turn at the ledger: for imports, 200 or so at a time.
     *
     * @throws Invalid when one of them can't be taken; then none is
     */
    @Transactional
    public List<Outcome> runAll(Actor actor, List<Draft> drafts, boolean publish) {
        return all(actor, drafts, publish);
    }

    private List<Outcome> all(Actor actor, List<Draft> drafts, boolean publish) {
        actor.mustHave(Permission.WRITE);
        actor.mustHave(Permission.FILE);
        if (publish) actor.mustHave(Permission.PUBLISH_UNREVIEWED);
        var entries = new Entries(new ArrayList<>(), new ArrayList<>());
        var outcomes = new ArrayList<Outcome>();
        for (var draft : drafts) outcomes.add(take(actor, draft, publish, entries));
        if (!entries.audit().isEmpty()) ledger.close(entries.audit(), entries.changes());
        return outcomes;
    }

    /** What the ledger will be given at the end. */
    private record Entries(List<AuditEntry> audit, List<Change> changes) {}

    private Outcome take(Actor actor, Draft draft, boolean publish, Entries entries) {
        EditionRules.check(draft.content());
        var known = find(draft);
        var article = known == null ? create(draft) : known;
        var live = article.liveEdition == null ? null : article.liveEdition.read();
        var latest = workingCopies
                .findByIdOptional(article.id)
                .map(copy -> CanonicalJson.read(copy.content))
                .orElse(live);
        var content = draft.content()
                .withBlocks(PairNumbers.assign(draft.content().blocks(), latest, article.nextPairNumber));
        var filing = numbered(draft.filing(), content);
        // Publishing is measured by what readers see, saving by what is being written.
        boolean sameWords = content.equals(publish ? live : latest);
        boolean sameFiling = known != null && filing.equals(Filing.of(article));
        if (sameFiling && sameWords) return Outcome.UNCHANGED;

        // Keys from before and after: a page that no longer shows the article must learn of it too.
        Set<String> touched = new LinkedHashSet<>();
        if (live != null) touched.addAll(TouchedKeys.of(article, live));
        keepPairs(article, content);
        filer.file(article, filing, draft.newTopics());
        boolean fresh = publish && !sameWords;
        if (fresh) publish(article, content, actor, draft);
        else if (!sameWords) save(article, content, actor);
        var shown = fresh ? content : live;
        // A working copy alone changes nothing that readers see.
        if (shown != null && (fresh || !sameFiling)) {
            touched.addAll(TouchedKeys.of(article, shown));
            entries.changes().add(new Change("article", article.slug, fresh ? "published" : "refiled", touched));
        }
        entries.audit().add(audit(actor, article, known == null, publish));
        return known == null ? Outcome.CREATED : Outcome.UPDATED;
    }

    private @Nullable Article find(Draft draft) {
        if (draft.externalId() != null) {
            var byId = articles.byExternalId(draft.externalId());
            if (byId.isPresent()) return byId.get();
        }
        return articles.bySlug(draft.slug()).orElse(null);
    }

    private Article create(Draft draft) {
        if (!Slug.isValid(draft.slug())) {
            throw new Invalid("slug", "地址“" + draft.slug() + "”只能用小写字母、数字和连字符，最长 " + Slug.MAX_LENGTH + " 个字符");
        }
        var article = new Article();
        article.slug = draft.slug();
        article.externalId = draft.externalId();
        article.createdAt = clock.instant();
        articles.persist(article);
        return article;
    }

    /** Entries without a number belong to the pairs in order. */
    private static Filing numbered(Filing filing, EditionContent content) {
        var numbers = content.pairs().stream().map(pair -> pair.number()).iterator();
        var pairs = filing.pairs().stream()
                .map(entry -> entry.number() > 0 || !numbers.hasNext() ? entry : entry.withNumber(numbers.next()))
                .toList();
        return new Filing(
                filing.track(), filing.stars(), filing.regions(), filing.organisations(), filing.topics(), pairs);
    }

    private void keepPairs(Article article, EditionContent content) {
        for (var qa : content.pairs()) {
            if (article.pairs.stream().anyMatch(pair -> pair.number == qa.number())) continue;
            var pair = new Pair();
            pair.article = article;
            pair.number = qa.number();
            pair.persist();
            article.pairs.add(pair);
            article.nextPairNumber = Math.max(article.nextPairNumber, qa.number() + 1);
        }
    }

    private void publish(Article article, EditionContent content, Actor actor, Draft draft) {
        var edition = maker.make(article, content, actor.name(), draft.pictures());
        edition.stage = Stage.SIGNED;
        edition.exempt = true;
        goLive(article, edition, content);
        // A copy with other words is somebody's unfinished work and stays.
        workingCopies
                .findByIdOptional(article.id)
                .filter(copy -> copy.content.equals(edition.content))
                .ifPresent(workingCopies::delete);
    }

    private void goLive(Article article, Edition edition, EditionContent content) {
        article.liveEdition = edition;
        article.publicState = PublicState.LIVE;
        article.withdrawnReason = "";
        if (article.firstPublishedAt == null) article.firstPublishedAt = clock.instant();
        var published = LocalDate.ofInstant(article.firstPublishedAt, zone);
        article.sortedOn =
                content.issuedOn() == null ? published : content.issuedOn().firstDay();
    }

    private void save(Article article, EditionContent content, Actor actor) {
        var copy = workingCopies.findByIdOptional(article.id).orElseGet(WorkingCopy::new);
        copy.baseEdition = article.liveEdition;
        copy.content = CanonicalJson.write(content);
        copy.headline = content.headline();
        copy.savedAt = clock.instant();
        copy.savedBy = actor.name();
        if (copy.articleId == null) {
            copy.articleId = article.id;
            workingCopies.persist(copy);
        }
    }

    private AuditEntry audit(Actor actor, Article article, boolean created, boolean publish) {
        var detail = (created ? "导入新稿" : "导入更新") + (publish ? "并发布，免审" : "，存为草稿");
        return AuditEntry.of(clock.instant(), actor, "import", "article:" + article.slug, detail);
    }
}
