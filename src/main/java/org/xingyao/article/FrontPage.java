package org.xingyao.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the desk has put first, as readers see it today: of what is live only. */
@ApplicationScoped
public class FrontPage {
    private final EntityManager database;
    private final PublishedArticles articles;
    private final Clock clock;

    FrontPage(EntityManager database, PublishedArticles articles, Clock clock) {
        this.database = database;
        this.articles = articles;
        this.clock = clock;
    }

    /**
     * What stands first.
     *
     * @param lead 头条; none when the desk chose none
     * @param seconds 副头条
     * @param pinned 置顶, by slug of the column
     */
    public record Choice(Optional<Listing> lead, List<Listing> seconds, Map<String, List<Listing>> pinned) {
        public List<Listing> inColumn(String slug) {
            return pinned.getOrDefault(slug, List.of());
        }
    }

    /** Two queries, however much is chosen. */
    public Choice today() {
        var rows = database.createQuery(
                        "select p.place, c.slug, a.slug from Placement p join p.article a left join p.column c"
                                + " where a.publicState = org.xingyao.article.PublicState.LIVE"
                                + " and (p.untilOn is null or p.untilOn >= :today) order by p.position, p.id",
                        Object[].class)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
        var listings = articles
                .among(rows.stream().map(row -> (String) row[2]).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Listing::slug, Function.identity()));
        var seconds = new ArrayList<Listing>();
        var pinned = new HashMap<String, List<Listing>>();
        Optional<Listing> lead = Optional.empty();
        for (var row : rows) {
            var listing = listings.get((String) row[2]);
            if (listing == null) continue;
            switch ((String) row[0]) {
                case "lead" -> lead = Optional.of(listing);
                case "second" -> seconds.add(listing);
                default ->
                    pinned.computeIfAbsent(Objects.requireNonNull((String) row[1]), _ -> new ArrayList<>())
                            .add(listing);
            }
        }
        return new Choice(lead, seconds, pinned);
    }
}
