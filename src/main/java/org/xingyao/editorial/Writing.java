package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xingyao.account.Actor;
import org.xingyao.article.Article;
import org.xingyao.article.Articles;
import org.xingyao.article.CanonicalJson;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Pair;
import org.xingyao.article.WorkingCopy;
import org.xingyao.text.CleanText;
import org.xingyao.text.Invalid;
import org.xingyao.text.Slug;

/** The steps that creating, saving and importing an article have in common. Each runs inside the action's transaction. */
@ApplicationScoped
class Writing {
    private static final int LONGEST_ID = 120;
    // What working_copy.headline takes; only the copy for lists is cut, never the words themselves.
    private static final int LONGEST_LISTED = 300;

    private final Articles articles;
    private final WorkingCopies workingCopies;
    private final DraftEntries entries;
    private final CurrentSlugs current;
    private final Clock clock;

    Writing(Articles articles, WorkingCopies workingCopies, DraftEntries entries, CurrentSlugs current, Clock clock) {
        this.articles = articles;
        this.workingCopies = workingCopies;
        this.entries = entries;
        this.current = current;
        this.clock = clock;
    }

    /** @param slug free, as the caller has seen */
    Article open(String slug, Draft draft, Actor actor) {
        if (!Slug.isValid(slug)) {
            throw new Invalid("slug", "地址“" + slug + "”只能用小写字母、数字和连字符，最长 " + Slug.MAX_LENGTH + " 个字符");
        }
        var id = draft.externalId();
        if (id != null && id.length() > LONGEST_ID) throw new Invalid("id", "id 最长 " + LONGEST_ID + " 个字符");
        var article = new Article();
        article.slug = slug;
        article.externalId = id;
        article.createdAt = clock.instant();
        article.openedBy = actor.name();
        article.isNew = true;
        articles.persist(article);
        return article;
    }

    /** What is being written, else what was submitted, else what readers see. */
    Optional<EditionContent> latest(Article article) {
        return copyOf(article)
                .map(copy -> CanonicalJson.read(copy.content))
                .or(() -> Optional.ofNullable(article.editionUnderway).map(edition -> edition.read()))
                .or(() -> Optional.ofNullable(article.liveEdition).map(edition -> edition.read()));
    }

    Optional<WorkingCopy> copyOf(Article article) {
        return workingCopies.findByIdOptional(article.id);
    }

    /** With every pair numbered: a question that was there before keeps its number. */
    EditionContent numbered(Article article, EditionContent content, Optional<EditionContent> before) {
        return content.withBlocks(PairNumbers.assign(content.blocks(), before.orElse(null), article.nextPairNumber));
    }

    /** As {@link #numbered}, and never refused: of two pairs with one number the later one gets another. */
    EditionContent numberedDraft(Article article, EditionContent content, Optional<EditionContent> before) {
        return numbered(article, content.withBlocks(PairNumbers.withoutDoubles(content.blocks())), before);
    }

    /** Gives pairs that are new a row for their filing. */
    void keepPairs(Article article, EditionContent content) {
        var known = article.pairs.stream().map(pair -> pair.number).collect(Collectors.toSet());
        for (var qa : content.pairs()) {
            if (!known.add(qa.number())) continue;
            var pair = new Pair();
            pair.article = article;
            pair.number = qa.number();
            pair.persist();
            article.pairs.add(pair);
            article.nextPairNumber = Math.max(article.nextPairNumber, qa.number() + 1);
        }
    }

    /** Puts the words into the article's working copy, in the place of what stood there. */
    void save(Article article, EditionContent given, Actor actor) {
        var content = current.in(given);
        var copy = copyOf(article).orElseGet(WorkingCopy::new);
        copy.baseEdition = article.liveEdition;
        copy.content = CanonicalJson.write(content);
        copy.headline = listed(content.headline());
        copy.savedAt = clock.instant();
        copy.savedBy = actor.name();
        if (copy.articleId == null) {
            copy.articleId = article.id;
            workingCopies.persist(copy);
        }
        entries.keep(article, content);
    }

    void drop(WorkingCopy copy) {
        workingCopies.delete(copy);
    }

    private static String listed(String headline) {
        return CleanText.atMost(LONGEST_LISTED, headline);
    }

    /** A copy with these very words is done with; one with other words is somebody's unfinished work and stays. */
    void dropCopyOf(Article article, String content) {
        if (article.isNew) return;
        copyOf(article).filter(copy -> copy.content.equals(content)).ifPresent(workingCopies::delete);
    }
}
