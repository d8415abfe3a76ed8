package org.xingyao.tagging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.Article;
import org.xingyao.article.CanonicalJson;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Filing;
import org.xingyao.tagging.TagFiling.Decision;

/** Keeps what staff decided against what was proposed at that moment. */
@ApplicationScoped
public class TagDecisions {
    /** As long as saves of one person are one line of the audit. */
    private static final Duration SITTING = Duration.ofMinutes(30);

    private final Tagging tagging;
    private final TagFilings filings;
    private final Event<Decided> decided;
    private final Clock clock;

    TagDecisions(Tagging tagging, TagFilings filings, Event<Decided> decided, Clock clock) {
        this.tagging = tagging;
        this.filings = filings;
        this.decided = decided;
        this.clock = clock;
    }

    /** There is something new to learn from. */
    record Decided() {}

    /**
     * What a filing replaced.
     *
     * @param filed whether somebody had filed the article by then
     */
    public record Before(Filing filing, boolean filed) {
        public static Before of(Article article) {
            return new Before(Filing.of(article), article.filed);
        }
    }

    /**
     * In the transaction that files the article, so that a filing and its decisions stand or fall together. Each call can
     * be taken back by {@link #takeBack}.
     *
     * @param content the words that were filed
     * @param before how it was filed before; what it is filed under now is read from the article
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String person, Article article, EditionContent content, Before before) {
        keep(row(person, article, content, Filing.of(article)), before);
    }

    /**
     * As {@link #record}, for a form that is saved many times: saying the same once more leaves no row, and what a person
     * says of an article in one sitting is one row.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordSitting(String person, Article article, EditionContent content, Before before) {
        var row = row(person, article, content, Filing.of(article));
        var last = filings.lastOf(article).filter(one -> one.decidedBy.equals(person));
        if (last.filter(one -> isSameSitting(one, row)).isPresent()) {
            last.get().decisions.clear();
            last.get().decisions.addAll(row.decisions);
            decided.fire(new Decided());
        } else if (filings.lastOf(article, person).filter(row::saysTheSameAs).isEmpty()) keep(row, before);
    }

    private void keep(TagFiling row, Before before) {
        row.before = CanonicalJson.write(before.filing());
        row.filedBefore = before.filed();
        filings.persist(row);
        decided.fire(new Decided());
    }

    /** What a second person says of an article that stays filed as it is; for {@link Agreement} alone. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordOpinion(String person, Article article, EditionContent content, Filing said) {
        var row = row(person, article, content, said);
        row.opinion = true;
        filings.persist(row);
    }

    /**
     * Forgets what was decided last, when that person decided it.
     *
     * @return what it replaced; nothing when somebody else had the last word or it is not known
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Before> takeBack(String person, Article article) {
        var last = filings.lastOf(article).filter(row -> row.decidedBy.equals(person) && row.filed(article));
        var before = last.flatMap(row -> Optional.ofNullable(row.before)
                .map(json -> new Before(CanonicalJson.readFiling(json), Boolean.TRUE.equals(row.filedBefore))));
        if (before.isEmpty()) return before;
        filings.delete(last.get());
        decided.fire(new Decided());
        return before;
    }

    private TagFiling row(String person, Article article, EditionContent content, Filing filing) {
        var row = new TagFiling();
        row.article = article;
        row.decidedBy = person;
        row.decidedAt = clock.instant();
        var suggested = tagging.of(content).whole();
        for (var kind : TagKind.values()) decide(row, kind, suggested.of(kind), kind.in(filing));
        return row;
    }

    private static boolean isSameSitting(TagFiling last, TagFiling now) {
        return last.decidedAt.plus(SITTING).isAfter(now.decidedAt);
    }

    private static void decide(TagFiling row, TagKind kind, List<Suggestion> suggested, List<String> filed) {
        Map<String, Suggestion> bySlug =
                suggested.stream().collect(Collectors.toMap(Suggestion::slug, one -> one, (one, _) -> one));
        for (var slug : filed) {
            var one = bySlug.get(slug);
            row.decisions.add(decision(kind, slug, one != null && one.isSure() ? "accepted" : "added", one));
        }
        for (var one : suggested)
            if (one.isSure() && !filed.contains(one.slug()))
                row.decisions.add(decision(kind, one.slug(), "refused", one));
    }

    private static Decision decision(TagKind kind, String slug, String verdict, @Nullable Suggestion suggestion) {
        return new Decision(kind.id(), slug, verdict, suggestion == null ? null : (float) suggestion.confidence());
    }
}
