package org.xingyao.tagging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Measures suggestions against decisions, and people against each other. */
@ApplicationScoped
public class Agreement {
    private final TagFilings filings;
    private final Clock clock;

    Agreement(TagFilings filings, Clock clock) {
        this.filings = filings;
        this.clock = clock;
    }

    /** @param stars by slug, only those that were proposed or filed */
    public record Month(YearMonth month, List<StarAgreement> stars) {}

    /** Where one star was proposed and refused, and another filed that had not been proposed. */
    public record Confusion(String proposed, String filed, int times) {}

    /**
     * What the decisions of some months say.
     *
     * @param months the newest first
     * @param confusions the commonest first
     * @param people kappa by star, over articles that two people have filed
     */
    public record Figures(List<Month> months, List<Confusion> confusions, Map<String, Kappa> people) {}

    /** @param months how many to look back, this one included */
    @Transactional
    public Figures ofLast(int months) {
        var zone = clock.getZone();
        var from = YearMonth.now(clock).minusMonths(months - 1L);
        return figures(filings.since(from.atDay(1).atStartOfDay(zone).toInstant()), zone);
    }

    static Figures figures(List<TagFiling> rows, ZoneId zone) {
        var byMonth = new TreeMap<YearMonth, List<TagFiling>>();
        var decisions = lastWords(rows);
        for (var row : decisions)
            byMonth.computeIfAbsent(YearMonth.from(row.decidedAt.atZone(zone)), _ -> new ArrayList<>())
                    .add(row);
        var months = byMonth.descendingMap().entrySet().stream()
                .map(entry -> new Month(entry.getKey(), stars(entry.getValue())))
                .toList();
        return new Figures(months, confusions(decisions), people(rows));
    }

    /** The last word of each person on each article; what was said before was an attempt. */
    private static Collection<TagFiling> lastWords(List<TagFiling> rows) {
        var last = new LinkedHashMap<List<Object>, TagFiling>();
        for (var row : rows) if (!row.opinion) last.put(List.of(row.article.id, row.decidedBy), row);
        return last.values();
    }

    private static List<StarAgreement> stars(List<TagFiling> rows) {
        var sums = new TreeMap<String, StarAgreement>();
        for (var row : rows)
            row.starDecisions().forEach(decision -> {
                var sum = sums.getOrDefault(decision.slug(), new StarAgreement(decision.slug(), rows.size(), 0, 0, 0));
                sums.put(decision.slug(), plus(sum, decision.verdict()));
            });
        return List.copyOf(sums.values());
    }

    private static StarAgreement plus(StarAgreement sum, String verdict) {
        return new StarAgreement(
                sum.star(),
                sum.filings(),
                sum.accepted() + (verdict.equals("accepted") ? 1 : 0),
                sum.refused() + (verdict.equals("refused") ? 1 : 0),
                sum.added() + (verdict.equals("added") ? 1 : 0));
    }

    private static List<Confusion> confusions(Collection<TagFiling> rows) {
        var times = new LinkedHashMap<List<String>, Integer>();
        for (var row : rows)
            for (var refused : row.starDecisions())
                for (var added : row.starDecisions())
                    if (refused.verdict().equals("refused") && added.verdict().equals("added"))
                        times.merge(List.of(refused.slug(), added.slug()), 1, Integer::sum);
        return times.entrySet().stream()
                .map(entry ->
                        new Confusion(entry.getKey().get(0), entry.getKey().get(1), entry.getValue()))
                .sorted((one, other) -> Integer.compare(other.times(), one.times()))
                .toList();
    }

    /** The last word of the first and of the second person who filed an article. */
    private static Map<String, Kappa> people(List<TagFiling> rows) {
        var byArticle = new LinkedHashMap<Long, Map<String, TagFiling>>();
        var stars = new TreeSet<String>();
        for (var row : rows) {
            byArticle
                    .computeIfAbsent(row.article.id, _ -> new LinkedHashMap<>())
                    .put(row.decidedBy, row);
            stars.addAll(row.stars());
        }
        var kappas = new TreeMap<String, Kappa>();
        for (var people : byArticle.values()) {
            if (people.size() < 2) continue;
            var two = people.values().stream().limit(2).map(TagFiling::stars).toList();
            for (var star : stars)
                kappas.merge(
                        star,
                        Kappa.NOTHING.plus(two.get(0).contains(star), two.get(1).contains(star)),
                        (sum, more) -> new Kappa(
                                sum.both() + more.both(),
                                sum.first() + more.first(),
                                sum.second() + more.second(),
                                sum.neither() + more.neither()));
        }
        return kappas;
    }
}
