package org.xingyao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.editorial.AddUser;
import org.xingyao.ops.directory.Tree;
import org.xingyao.testsupport.Eventually;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.TestClock;
import org.xingyao.transfer.backup.BackupFolder;

/** What an administrator sees of backups, and the button. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class BackupPagesTest {
    private static final String PASSWORD = "正确的口令 12";
    private static final String PAGE = "/desk/backups";
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Inject
    AddUser addUser;

    @Inject
    BackupFolder folder;

    @Inject
    EntityManager database;

    @Inject
    TestClock clock;

    @BeforeEach
    @AfterEach
    void noBackups() throws IOException {
        Eventually.check("none is under way", LIMIT, () -> count("backup_run where finished_at is null") == 0);
        QuarkusTransaction.requiringNew()
                .run(() -> List.of("backup_table", "backup_run")
                        .forEach(table -> database.createNativeQuery("delete from " + table)
                                .executeUpdate()));
        if (folder.path().toFile().exists()) Tree.delete(folder.path());
    }

    @Test
    void the_button_makes_one_and_the_page_says_when_it_is_good_and_when_it_is_old() {
        var admin = person(Role.ADMIN);
        assertThat(page(admin, "/desk").select("[role=alert]").text()).contains("还没有经演练证明可用的备份");
        assertThat(page(admin, PAGE).select("[role=alert]").text()).contains("还没有");
        long audited = count("audit_log where action = 'start-backup'");

        assertThat(admin.post(PAGE, Map.of()).statusCode()).isEqualTo(303);
        assertThat(count("audit_log where action = 'start-backup'")).isEqualTo(audited + 1);
        Eventually.check(
                "it is over",
                LIMIT,
                () -> !page(admin, PAGE).select(".backups .proven").isEmpty());

        var page = page(admin, PAGE);
        assertThat(page.select("[role=alert]")).isEmpty();
        assertThat(page.select("#last").text()).contains("最近一次经演练证明可用的备份", "0 小时前");
        assertThat(page(admin, "/desk").select("[role=alert]")).isEmpty();
        var row = page.expectFirst(".backups .proven");
        assertThat(row.text()).contains("恢复演练通过", " MB");
        var counts = page(admin, row.expectFirst("a").attr("href").replace("#counts", ""));
        assertThat(counts.select("#counts + .table tbody tr").eachText())
                .hasSizeGreaterThan(80)
                .anyMatch(text -> text.matches("star \\d+ \\d+"));
        assertThat(page.select("a[href*=xingyao-]")).as("a download").isEmpty();

        clock.forward(Duration.ofDays(2).plusHours(1));
        var later = person(Role.ADMIN);
        assertThat(page(later, PAGE).select("[role=alert]").text()).contains("已是 2 天前的");
        assertThat(page(later, "/desk").select("[role=alert]").text()).contains("已是 2 天前的");
        assertThat(page(person(Role.EDITOR), "/desk").select("[role=alert]")).isEmpty();
    }

    @Test
    void what_went_wrong_is_said_with_what_comes_next() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "insert into backup_run (id, night, asked_at, begun_at, trouble, finished_at) values"
                                        + " (nextval('backup_run_seq'), '2026-01-02', now(), now(), '磁盘写满了，请腾出空间', now())")
                        .executeUpdate());
        assertThat(page(person(Role.ADMIN), PAGE).select(".backups .failed").text())
                .contains("夜间自动", "磁盘写满了，请腾出空间。一小时后自动再试");
    }

    private long count(String rows) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (Long) database.createNativeQuery("select count(*) from " + rows, Long.class)
                        .getSingleResult());
    }

    private static Document page(DeskClient client, String path) {
        var answer = client.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }

    private DeskClient person(Role role) {
        var name = "person" + System.nanoTime();
        addUser.run(Actor.OPERATOR, name, role, PASSWORD, false);
        return DeskClient.signIn(name, PASSWORD);
    }
}
