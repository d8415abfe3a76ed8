package org.xingyao.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.article.PublicationLog;
import org.xingyao.editorial.AddUser;
import org.xingyao.editorial.SaveSettings;
import org.xingyao.setting.Setting;
import org.xingyao.setting.Settings;
import org.xingyao.testsupport.Eventually;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.TestClock;

/** What the house sets for itself, as an administrator sets it and as readers and editors feel it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class SettingsPagesTest {
    private static final String PASSWORD = "正确的口令 12";
    private static final String PAGE = "/desk/settings";

    @Inject
    AddUser addUser;

    @Inject
    Settings settings;

    @Inject
    SaveSettings save;

    @Inject
    PublicationLog log;

    @Inject
    EntityManager database;

    @Inject
    TestClock clock;

    private DeskClient admin;

    @BeforeEach
    void signInAsAdmin() {
        clock.forward(Duration.ofDays(1).plusHours(1));
        admin = DeskClient.signIn(person(Role.ADMIN), PASSWORD);
    }

    @AfterEach
    void asItWas() {
        save.run(
                Actor.OPERATOR,
                Map.ofEntries(
                        Map.entry(Setting.SITE_NAME, "星耀"),
                        Map.entry(Setting.ORGANISER, ""),
                        Map.entry(Setting.ICP, ""),
                        Map.entry(Setting.POLICE, ""),
                        Map.entry(Setting.NEWS_LICENCE, ""),
                        Map.entry(Setting.REPORT_PHONE, ""),
                        Map.entry(Setting.SECURITY_CONTACT, ""),
                        Map.entry(Setting.GOVERNMENT_TAGS, "false"),
                        Map.entry(Setting.EMERGENCY, "false"),
                        Map.entry(Setting.TWO_STEP_ROLES, ""),
                        Map.entry(Setting.IDLE_MINUTES, "30")),
                settings.read().tag());
    }

    @Test
    void before_anybody_sets_anything_the_configuration_holds_and_no_licence_is_invented() {
        var form = page(admin.get(PAGE));
        assertThat(form.select("#site-name").val()).isEqualTo("星耀");
        assertThat(form.select("#idle-minutes").val()).isEqualTo("30");
        assertThat(form.select("#emergency").hasAttr("checked")).isFalse();
        for (var blank : List.of("organiser", "icp", "police", "news-licence", "report-phone"))
            assertThat(form.expectFirst("#" + blank).val()).as(blank).isEmpty();
        assertThat(page(given().get("/")).select(".licences")).isEmpty();
    }

    @Test
    void readers_see_name_and_licences_with_the_next_page_and_nothing_of_what_is_blank() {
        long before = log.last();
        assertThat(set(Map.of(
                                "site-name", "山阳党建",
                                "icp", "豫ICP备00000000号-1",
                                "police", "豫公网安备 41080002000001号",
                                "report-phone", "0391-0000000（工作日）"))
                        .statusCode())
                .isEqualTo(303);
        var home = page(given().get("/"));
        assertThat(home.title()).isEqualTo("山阳党建");
        assertThat(home.select(".masthead .name").text()).isEqualTo("山阳党建");
        var licences = home.expectFirst(".licences");
        assertThat(licences.select("a").eachAttr("href"))
                .containsExactly(
                        "https://beian.miit.gov.cn/",
                        "https://beian.mps.gov.cn/#/query/webSearch?code=41080002000001",
                        "tel:0391-0000000".replace("-", ""));
        assertThat(licences.text()).contains("豫ICP备00000000号-1").doesNotContain("许可证");
        assertThat(home.select("footer").text()).doesNotContain("主办");
        assertThat(given().get("/feed.xml").asString()).contains("山阳党建");
        assertThat(log.after(before, 100))
                .filteredOn(entry -> entry.subject().equals("setting"))
                .extracting(PublicationLog.Entry::subjectId)
                .containsExactlyInAnyOrder("site-name", "icp", "police", "report-phone");
        assertThat(log.after(before, 100))
                .filteredOn(entry -> entry.subject().equals("setting"))
                .allSatisfy(entry -> assertThat(entry.touched()).containsExactly("chrome"));
    }

    @Test
    void the_audit_says_what_it_was_and_what_it_is_and_only_of_what_changed() {
        set(Map.of("organiser", "山阳日报社"));
        set(Map.of("organiser", "山阳日报社党建部"));
        assertThat(audit("organiser")).isEqualTo("主办单位：“山阳日报社” 改为 “山阳日报社党建部”");
        long rows = audits();
        set(Map.of("organiser", " 山阳日报社党建部 "));
        assertThat(audits()).isEqualTo(rows);
    }

    @ParameterizedTest
    @CsvSource({
        "idle-minutes, 4, 5 到 240",
        "idle-minutes, 241, 5 到 240",
        "idle-minutes, 半小时, 5 到 240",
        "idle-minutes, '', 5 到 240",
        "idle-minutes, 99999, 最长",
        "inspection-hour, 24, 0 到 23",
        "inspection-hour, '', 0 到 23",
        "inspection-hour, 三点, 0 到 23",
        "backup-hour, 24, 留空就不自动备份",
        "backup-hour, 三点, 留空就不自动备份",
        "site-name, '', 请填写站点名称",
        "site-name, 长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长, 最长 30",
        "two-step-roles, boss, 没有这个角色"
    })
    void what_is_wrong_is_told_at_the_field_and_nothing_is_lost_or_saved(String field, String value, String said) {
        var answer = set(Map.of(field, value, "organiser", "甲乙丙报社"));
        assertThat(answer.statusCode()).isEqualTo(400);
        var form = page(answer);
        assertThat(form.select("[role=alert] a").attr("href")).isEqualTo("#" + field);
        assertThat(form.select(".at-field").text()).contains(said);
        assertThat(form.select("#organiser").val()).isEqualTo("甲乙丙报社");
        assertThat(settings.read().value(Setting.ORGANISER)).isEmpty();
    }

    @Test
    void a_form_that_was_made_before_somebody_else_saved_is_refused() {
        var seen = page(admin.get(PAGE)).select("[name=seen]").val();
        set(Map.of("organiser", "先到的"));
        var answer = send(seen, Map.of("organiser", "后到的"));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(page(answer).select("#organiser").val()).isEqualTo("先到的");
    }

    @Test
    void what_looks_like_markup_is_text() {
        set(Map.of("site-name", "<b>{7*7}</b>", "report-phone", "\"><script>", "police", "javascript:alert(1)"));
        var home = given().get("/").asString();
        assertThat(home)
                .contains("&lt;b&gt;{7*7}&lt;/b&gt;")
                .doesNotContain("<script>")
                .doesNotContain("href=\"javascript");
    }

    @Test
    void a_silent_browser_is_signed_out_after_the_minutes_that_are_set() {
        var browser = DeskClient.signIn(person(Role.EDITOR), PASSWORD);
        set(Map.of("idle-minutes", "60"));
        clock.forward(Duration.ofMinutes(59));
        assertThat(browser.get("/desk").statusCode()).isEqualTo(200);
        admin = DeskClient.signIn(person(Role.ADMIN), PASSWORD);
        set(Map.of("idle-minutes", "5"));
        clock.forward(Duration.ofMinutes(6));
        assertThat(browser.get("/desk").statusCode()).isEqualTo(302);
    }

    @Test
    void boxes_are_taken_off_as_they_are_put_on() {
        set(Map.of("emergency", "true", "two-step-roles", "auditor"));
        assertThat(settings.now().emergency()).isTrue();
        assertThat(settings.now().twoStepRoles()).containsExactly("auditor");
        assertThat(page(admin.get(PAGE))
                        .select("[name=two-step-roles][checked]")
                        .eachAttr("value"))
                .containsExactly("auditor");
        set(Map.of());
        assertThat(settings.now().emergency()).isFalse();
        assertThat(settings.now().twoStepRoles()).isEmpty();
    }

    @Test
    void what_another_node_sets_is_known_here_when_the_log_has_grown() {
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery(
                            "insert into setting (name, value, changed_at) values ('house.organiser', '别处改的', now())"
                                    + " on conflict (name) do update set value = excluded.value")
                    .executeUpdate();
            database.createNativeQuery(
                            "insert into publication_log (no, at, subject, subject_id, happened, touched)"
                                    + " select log_no + 1, now(), 'setting', 'organiser', 'changed', '{chrome}' from ledger_head")
                    .executeUpdate();
            database.createNativeQuery("update ledger_head set log_no = log_no + 1")
                    .executeUpdate();
        });
        Eventually.check(
                "the node knows",
                Duration.ofSeconds(10),
                () -> settings.now().value(Setting.ORGANISER).equals("别处改的"));
    }

    /** As the form sends it: every field, and only the boxes that are ticked. */
    private Response set(Map<String, String> changed) {
        return send(page(admin.get(PAGE)).select("[name=seen]").val(), changed);
    }

    private Response send(String seen, Map<String, String> changed) {
        var form = page(admin.get(PAGE));
        var fields = new HashMap<String, String>();
        form.select("input[type=text]").forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.putAll(changed);
        return admin.asks()
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("csrf", admin.csrf())
                .formParam("seen", seen)
                .formParams(fields)
                .post(PAGE);
    }

    private String audit(String setting) {
        return QuarkusTransaction.requiringNew().call(() -> (String) database.createNativeQuery(
                        "select detail from audit_log where object = :object and action = 'change-setting' order by no desc limit 1")
                .setParameter("object", "setting:" + setting)
                .getSingleResult());
    }

    private long audits() {
        return QuarkusTransaction.requiringNew().call(() -> (Long)
                database.createNativeQuery("select count(*) from audit_log where action = 'change-setting'", Long.class)
                        .getSingleResult());
    }

    private static Document page(Response answer) {
        return Jsoup.parse(answer.asString());
    }

    private String person(Role role) {
        var name = "person" + System.nanoTime();
        addUser.run(Actor.OPERATOR, name, role, PASSWORD, false);
        return name;
    }
}
