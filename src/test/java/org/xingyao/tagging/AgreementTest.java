package org.xingyao.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.xingyao.article.Article;

class AgreementTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Test
    void suggestions_are_counted_by_star_and_month() {
        var figures = Agreement.figures(
                List.of(
                        filing(1, "甲", "2026-06-30T20:00:00Z", Map.of("a", "accepted")),
                        filing(2, "甲", "2026-07-02T00:00:00Z", Map.of("a", "refused", "b", "added")),
                        filing(3, "甲", "2026-07-03T00:00:00Z", Map.of()),
                        filing(4, "甲", "2026-05-03T00:00:00Z", Map.of("b", "accepted"))),
                ZONE);
        assertThat(figures.months())
                .extracting(Agreement.Month::month)
                .containsExactly(YearMonth.of(2026, 7), YearMonth.of(2026, 5));
        var july = figures.months().getFirst().stars();
        assertThat(july).containsExactly(new StarAgreement("a", 3, 1, 1, 0), new StarAgreement("b", 3, 0, 0, 1));
        assertThat(july.getFirst().precision()).isEqualTo(0.5);
        assertThat(july.getFirst().recall()).isEqualTo(1);
        assertThat(july.getFirst().agreement()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(figures.confusions()).containsExactly(new Agreement.Confusion("a", "b", 1));
    }

    @Test
    void two_people_who_filed_the_same_articles_have_a_kappa() {
        var rows = List.of(
                filing(1, "甲", "2026-07-01T00:00:00Z", Map.of("a", "accepted")),
                filing(1, "乙", "2026-07-02T00:00:00Z", Map.of("a", "accepted")),
                filing(2, "甲", "2026-07-03T00:00:00Z", Map.of("a", "refused")),
                filing(2, "乙", "2026-07-04T00:00:00Z", Map.of("a", "accepted")),
                filing(3, "甲", "2026-07-05T00:00:00Z", Map.of()),
                filing(3, "乙", "2026-07-06T00:00:00Z", Map.of()),
                filing(4, "甲", "2026-07-07T00:00:00Z", Map.of("a", "accepted")));
        var kappa =
                Objects.requireNonNull(Agreement.figures(rows, ZONE).people().get("a"));
        assertThat(kappa).isEqualTo(new Kappa(1, 0, 1, 1));
        // Observed 2/3, by chance 1/3 × 2/3 + 2/3 × 1/3 = 4/9.
        assertThat(kappa.value()).isCloseTo(0.4, within(1e-9));
    }

    private static TagFiling filing(long article, String person, String at, Map<String, String> verdicts) {
        var row = new TagFiling();
        row.article = new Article();
        row.article.id = article;
        row.decidedBy = person;
        row.decidedAt = Instant.parse(at);
        verdicts.forEach((star, verdict) -> row.decisions.add(new TagFiling.Decision("star", star, verdict, null)));
        return row;
    }
}
