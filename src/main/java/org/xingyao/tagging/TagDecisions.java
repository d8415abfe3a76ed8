package org.xingyao.tagging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.Article;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Filing;
import org.xingyao.tagging.TagFiling.Decision;

/** Keeps what staff decided against what was proposed at that moment. */
@ApplicationScoped
public class TagDecisions {
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
     * In the transaction that files the article, so that a filing and its decisions stand or fall together. Saying the
     * same once more leaves no row: people save many times.
     *
     * @param content the words that were filed
     * @param filing what the person wants it to be filed under, whether it was so before or not
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String person, Article article, EditionContent content, Filing filing) {
        var row = new TagFiling();
        row.article = article;
        row.decidedBy = person;
        row.decidedAt = clock.instant();
        var suggested = tagging.of(content).whole();
        for (var kind : TagKind.values()) decide(row, kind, suggested.of(kind), kind.in(filing));
        if (filings.lastOf(article, person).filter(row::saysTheSameAs).isPresent()) return;
        filings.persist(row);
        decided.fire(new Decided());
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
        var decision = new Decision();
        decision.kind = kind.id();
        decision.slug = slug;
        decision.verdict = verdict;
        decision.confidence = suggestion == null ? null : (float) suggestion.confidence();
        return decision;
    }
}
