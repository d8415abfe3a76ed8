package org.xingyao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.editorial.AddUser;
import org.xingyao.editorial.LockUser;
import org.xingyao.editorial.UnlockUser;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.TestClock;

/** The audit log as the auditor reads it: filtered, page by page, checked on demand; and nothing else of the desk. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class AuditPagesTest {
    private static final String PASSWORD = "正确的口令 12";

    private final String run = "au" + Long.toString(System.nanoTime(), 36);

    @Inject
    AddUser addUser;

    @Inject
    LockUser lock;

    @Inject
    UnlockUser unlock;

    @Inject
    TestClock clock;

    @BeforeEach
    void nobodyWaitsBeforeTheDoor() {
        clock.forward(Duration.ofDays(1).plusHours(1));
    }

    @Test
    void the_newest_row_comes_first_and_says_who_did_what() {
        var desk = auditor();
        var row = page(desk, "/desk/audit").expectFirst(".audit tbody tr");
        assertThat(row.text()).contains(run + "auditor", "安全审计员", "登录", "user:" + run + "auditor");
    }

    @Test
    void filters_stand_in_the_address_and_narrow_the_list_together() {
        var desk = auditor();
        addUser.run(Actor.OPERATOR, run + "x", Role.EDITOR, PASSWORD, false);
        lock.run(Actor.OPERATOR, run + "x");
        var all = page(desk, "/desk/audit?object=user:" + run + "x");
        assertThat(all.select(".audit tbody tr")).hasSize(2);
        var one = page(desk, "/desk/audit?who=%E5%91%BD%E4%BB%A4&action=lock-user&object=" + run);
        assertThat(one.select(".audit tbody tr")).hasSize(1);
        assertThat(one.expectFirst(".audit tbody tr").text()).contains("命令行", "停用账号", "本机");
        assertThat(one.expectFirst("#who").val()).isEqualTo("命令");
        assertThat(page(desk, "/desk/audit?who=%25&object=" + run).select(".audit tbody tr"))
                .as("a sign of the database is no wildcard")
                .isEmpty();
    }

    @Test
    void days_count_from_midnight_to_midnight_where_the_paper_is() {
        var desk = auditor();
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai"));
        var object = "&object=user:" + run + "auditor";
        assertThat(rows(desk, "from=" + today + "&to=" + today + object)).isEqualTo(2);
        assertThat(rows(desk, "from=" + today.plusDays(1) + object)).isZero();
        assertThat(rows(desk, "to=" + today.minusDays(1) + object)).isZero();
    }

    @Test
    void pages_follow_one_another_without_a_gap_or_a_double() {
        var desk = auditor();
        addUser.run(Actor.OPERATOR, run + "p", Role.EDITOR, PASSWORD, false);
        for (int i = 0; i < 30; i++) {
            lock.run(Actor.OPERATOR, run + "p");
            unlock.run(Actor.OPERATOR, run + "p");
        }
        var first = page(desk, "/desk/audit?object=user:" + run + "p");
        assertThat(first.select(".audit tbody tr")).hasSize(50);
        var second = page(desk, first.expectFirst("a[rel=next]").attr("href"));
        assertThat(second.select(".audit tbody tr")).hasSize(11);
        assertThat(second.select("a[rel=next]")).isEmpty();
        assertThat(second.expectFirst(".paging a").attr("href")).isEqualTo("/desk/audit?object=user%3A" + run + "p");
        var numbers = new HashSet<>(first.select(".audit td:first-child").eachText());
        numbers.addAll(second.select(".audit td:first-child").eachText());
        assertThat(numbers).hasSize(61);
    }

    @ParameterizedTest
    @CsvSource({
        "from=2026-02-30, 起始日期“2026-02-30”不是日期",
        "to=yesterday, 截止日期“yesterday”不是日期",
        "from=2026-03-02&to=2026-03-01, 截止日期早于起始日期",
        "from=%2B999999999-01-01, 不是日期",
        "before=-1, 页码",
        "before=9999999999999999999, 页码",
        "who=a%00b, 操作人",
    })
    void a_filter_that_can_not_be_read_is_named(String query, String said) {
        var answer = auditor().asks().urlEncodingEnabled(false).get("/desk/audit?" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.asString()).expectFirst(".error").text()).contains(said);
    }

    @Test
    void the_chain_is_computed_again_only_when_asked() {
        var desk = auditor();
        assertThat(page(desk, "/desk/audit").select(".done")).isEmpty();
        var answer = desk.post("/desk/audit/verify", Map.of());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.asString()).expectFirst(".done").text()).contains("审计记录完整");
    }

    @Test
    void what_the_log_says_is_shown_as_text() {
        var nasty = "<script>alert(1)</script>{inject:clock}";
        DeskClient.tryPassword(nasty, "x");
        var page = page(auditor(), "/desk/audit?action=sign-in-refused&object=%22%3E%3Cscript%3E");
        assertThat(page.select("script")).isEmpty();
        assertThat(page.expectFirst("#object").val()).isEqualTo("\"><script>");
        var listed = page(DeskClient.signIn(run + "auditor", PASSWORD), "/desk/audit?action=sign-in-refused");
        assertThat(listed.select("script")).isEmpty();
        assertThat(listed.expectFirst(".audit tbody tr").text()).contains("<script>", "{inject:clock}");
    }

    @Test
    void the_auditor_reads_the_log_and_nothing_else() {
        var desk = auditor();
        assertThat(page(desk, "/desk").select(".bar li a").eachText())
                .containsExactly("编辑台", "审计日志", "我的登录", "修改口令", "双步登录");
        assertThat(desk.get("/desk/articles").statusCode()).isEqualTo(403);
        assertThat(desk.get("/desk/people").statusCode()).isEqualTo(403);
    }

    private static int rows(DeskClient desk, String query) {
        return page(desk, "/desk/audit?" + query).select(".audit tbody tr").size();
    }

    private static Document page(DeskClient desk, String path) {
        // The paths are encoded already.
        var answer = desk.asks().urlEncodingEnabled(false).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }

    private DeskClient auditor() {
        addUser.run(Actor.OPERATOR, run + "auditor", Role.AUDITOR, PASSWORD, false);
        return DeskClient.signIn(run + "auditor", PASSWORD);
    }
}
