package org.xingyao.search.querylog;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.TestClock;

/** What is kept of searches and clicks, and for how long. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class QueryLogTest {
    private static final String LIVE = "chuangjian-yiye-xingye-xing";

    private final String text =
            "问" + UUID.randomUUID().toString().replaceAll("\\d", "甲").substring(0, 20);

    @Inject
    QueryLog log;

    @Inject
    Unanswered unanswered;

    @Inject
    TestClock clock;

    @Inject
    DataSource database;

    @Test
    void searches_of_a_day_are_one_row() throws Exception {
        log.asked(text, 0, false);
        log.tend();
        log.asked("“" + text + "”？", 2, true);
        log.tend();
        assertThat(rows("asked, found, answered, clicks")).containsExactly("2 2 1 0");
    }

    @Test
    void a_row_says_nothing_about_who_asked_or_when_on_that_day() throws Exception {
        log.asked(text, 0, false);
        log.tend();
        try (var connection = database.getConnection();
                var row = connection
                        .createStatement()
                        .executeQuery(
                                "select string_agg(column_name, ' ' order by ordinal_position) from information_schema.columns"
                                        + " where table_name = 'query_log'")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("day key text asked found answered clicks");
        }
        assertThat(rows("day")).containsExactly(LocalDate.now(clock).toString());
    }

    @Test
    void a_click_counts_only_after_the_question_and_only_on_a_live_article() throws Exception {
        log.clicked(text, LIVE);
        log.tend();
        assertThat(rows("clicks")).isEmpty();
        log.asked(text, 1, false);
        log.clicked(text, "no-such-article");
        log.tend();
        assertThat(rows("clicks")).containsExactly("0");
        log.clicked(text, LIVE);
        log.tend();
        assertThat(rows("asked, found, clicks")).containsExactly("1 1 1");
    }

    @Test
    void what_was_answered_or_opened_is_not_missing() {
        log.asked(text + "无", 0, false);
        log.asked(text + "有", 3, false);
        log.asked(text + "答", 3, true);
        log.asked(text + "点", 3, false);
        log.clicked(text + "点", LIVE);
        log.tend();
        assertThat(ofThisTest(unanswered.withoutResults(30, 0, 10_000))).containsExactly(text + "无");
        assertThat(ofThisTest(unanswered.withoutClicks(30, 0, 10_000))).containsExactly(text + "有");
    }

    @Test
    void what_finds_something_today_is_no_longer_without_results() {
        log.asked(text, 0, false);
        log.tend();
        clock.forward(Duration.ofDays(1));
        log.asked(text, 2, false);
        log.tend();
        assertThat(ofThisTest(unanswered.withoutResults(30, 0, 10_000))).isEmpty();
    }

    @Test
    void after_half_a_year_it_is_forgotten() throws Exception {
        log.asked(text, 0, false);
        log.tend();
        clock.forward(Duration.ofDays(QueryLog.DAYS - 1));
        log.tend();
        assertThat(rows("asked")).containsExactly("1");
        assertThat(ofThisTest(unanswered.withoutResults(QueryLog.DAYS, 0, 10_000)))
                .containsExactly(text);
        assertThat(ofThisTest(unanswered.withoutResults(30, 0, 10_000))).isEmpty();
        clock.forward(Duration.ofDays(1));
        log.tend();
        assertThat(rows("asked")).isEmpty();
    }

    private List<String> ofThisTest(List<AskedQuery> queries) {
        return queries.stream()
                .map(AskedQuery::text)
                .filter(one -> one.startsWith(text))
                .toList();
    }

    private List<String> rows(String columns) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select concat_ws(' ', " + columns + ") from query_log where text = ? order by day")) {
            select.setString(1, text);
            try (var row = select.executeQuery()) {
                var rows = new ArrayList<String>();
                while (row.next()) rows.add(row.getString(1));
                return rows;
            }
        }
    }
}
