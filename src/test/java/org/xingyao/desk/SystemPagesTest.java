package org.xingyao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.editorial.AddUser;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.work.Watched;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class SystemPagesTest {
    private static final String PASSWORD = "wushi-yige-changchang-de-kouling";

    @Inject
    @All
    List<Watched> watched;

    @Inject
    AddUser addUser;

    @Test
    void every_number_that_is_watched_stands_there_with_a_chinese_name() {
        var name = "system" + System.nanoTime();
        addUser.run(Actor.OPERATOR, name, Role.ADMIN, PASSWORD, false);
        var page = Jsoup.parse(
                DeskClient.signIn(name, PASSWORD).get("/desk/system").asString());
        var rows = page.select("table.vitals tbody tr");
        assertThat(rows)
                .hasSameSizeAs(
                        watched.stream().flatMap(one -> one.vitals().stream()).toList());
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.expectFirst("th").text())
                    .containsPattern("\\p{IsHan}")
                    .doesNotContain("NOT_FOUND");
            assertThat(row.expectFirst("td").text()).matches("(—|[\\d,.]+(%| GB| 小时)?)(，超出上限)?");
        });
        assertThat(page.select("main table:not(.vitals) tbody tr")).isNotEmpty().allSatisfy(row -> {
            assertThat(row.expectFirst("th").text())
                    .containsPattern("\\p{IsHan}")
                    .doesNotContain("NOT_FOUND");
            assertThat(row.expectFirst("td").text()).matches("\\d+");
        });
    }
}
