package org.xingyao.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.article.Byline;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Filing;
import org.xingyao.article.Kind;
import org.xingyao.article.PublicationLog;
import org.xingyao.article.block.IssueDate;
import org.xingyao.article.block.Paragraph;
import org.xingyao.editorial.AddUser;
import org.xingyao.editorial.Draft;
import org.xingyao.editorial.ImportArticle;
import org.xingyao.editorial.Manuscripts;
import org.xingyao.editorial.SaveWorkingCopy;
import org.xingyao.editorial.SubmitArticle;
import org.xingyao.search.index.IndexFollower;
import org.xingyao.taxonomy.Organisations;
import org.xingyao.taxonomy.Persons;
import org.xingyao.taxonomy.Regions;
import org.xingyao.taxonomy.Topics;
import org.xingyao.testsupport.Leftovers;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.TestClock;

/** Renaming, merging, retiring and deleting keep old addresses working and take what is filed along. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class TaxonomyMovesTest {
    private static final String PASSWORD = "正确的口令 12";

    private final String mark = "mv" + Long.toString(System.nanoTime(), 36);

    @Inject
    AddUser addUser;

    @Inject
    ImportArticle importArticle;

    @Inject
    Manuscripts manuscripts;

    @Inject
    SaveWorkingCopy save;

    @Inject
    SubmitArticle submit;

    @Inject
    TestClock clock;

    @Inject
    Leftovers leftovers;

    @Inject
    IndexFollower index;

    @Inject
    PublicationLog log;

    @Inject
    Regions regions;

    @Inject
    Organisations organisations;

    @Inject
    Persons persons;

    @Inject
    Topics topics;

    @Inject
    EntityManager database;

    private TaxonomyDesk desk;

    @BeforeEach
    void signIn() {
        clock.forward(Duration.ofDays(1).plusHours(1));
        desk = desk(Role.DUTY_CHIEF);
    }

    private TaxonomyDesk desk(Role role) {
        var name = "moves" + System.nanoTime();
        addUser.run(Actor.OPERATOR, name, role, PASSWORD, false);
        return new TaxonomyDesk(DeskClient.signIn(name, PASSWORD));
    }

    @AfterEach
    void takeOutWhatThisTestPutIn() {
        leftovers.withdraw();
        var ours = " in (select id from %s where slug like '" + mark + "%%')";
        QuarkusTransaction.requiringNew()
                .run(() -> Stream.of(
                                "delete from article_star where star_id" + ours.formatted("star"),
                                "delete from star_target where star_id" + ours.formatted("star"),
                                "delete from article_region where region_id" + ours.formatted("region"),
                                "delete from article_topic where topic_id" + ours.formatted("topic"),
                                "delete from article_organisation where organisation_id"
                                        + ours.formatted("organisation"),
                                "update edition_pair set organisation_id = null where organisation_id"
                                        + ours.formatted("organisation"),
                                "update edition_byline set person_id = null where person_id" + ours.formatted("person"),
                                "update edition set column_id = null where column_id" + ours.formatted("news_column"),
                                "update edition set series_id = null, series_no = null where series_id"
                                        + ours.formatted("series"),
                                "update organisation set successor_id = null, region_id = null where slug like '" + mark
                                        + "%'",
                                "update region set parent_id = null where slug like '" + mark + "%'",
                                "delete from region_historical_parent where region_id" + ours.formatted("region"),
                                "delete from working_copy where article_id in (select id from article where slug like '"
                                        + mark + "%')",
                                "delete from star where slug like '" + mark + "%'",
                                "delete from organisation where slug like '" + mark + "%'",
                                "delete from region where slug like '" + mark + "%'",
                                "delete from topic where slug like '" + mark + "%'",
                                "delete from person where slug like '" + mark + "%'",
                                "delete from series where slug like '" + mark + "%'",
                                "delete from news_column where slug like '" + mark + "%'",
                                "delete from redirect where from_path like '%" + mark + "%'")
                        .forEach(sql -> database.createNativeQuery(sql).executeUpdate()));
    }

    @ParameterizedTest
    @CsvSource({
        "stars, name=试验星;place-village=8",
        "regions, name=试验镇;level=township;parent=温县",
        "columns, name=试验栏;type=news;visible=1",
        "series, name=试验系列;numberStyle=zhi"
    })
    void an_old_address_leads_to_the_new_one_in_one_step(String kind, String fields) {
        make(kind, "-a", fields);
        rename(kind, "-a", "-b");
        rename(kind, "-b", "-c");
        for (var old : List.of("-a", "-b")) {
            var moved = public_("/" + kind + "/" + mark + old + "?before=2022-07-01-1");
            assertThat(moved.statusCode()).isEqualTo(301);
            assertThat(moved.header("Location")).endsWith("/" + kind + "/" + mark + "-c?before=2022-07-01-1");
        }
        assertThat(public_("/" + kind + "/" + mark + "-c").statusCode()).isEqualTo(200);
        assertThat(log.after(log.last() - 1, 1).getFirst().touched())
                .contains("chrome", singular(kind) + ":" + mark + "-b", singular(kind) + ":" + mark + "-c");
    }

    @Test
    void a_new_row_at_an_old_address_wins_and_a_row_may_go_back_to_its_own() {
        make("topics", "-a", "name=甲");
        rename("topics", "-a", "-b");
        make("topics", "-a", "name=乙");
        assertThat(topicAt("-a")).isEqualTo("乙" + mark + "-a");
        rename("topics", "-b", "-c");
        rename("topics", "-c", "-b");
        assertThat(topicAt("-b")).isEqualTo("甲" + mark + "-a");
        assertThat(topicAt("-c")).isEqualTo("甲" + mark + "-a");
    }

    @Test
    void searches_and_lists_take_the_old_name_of_a_star_before_and_after_the_index_is_built_again() throws Exception {
        make("stars", "-a", "name=试验星;place-village=8");
        publish("one", "貔貅巡游", filing(List.of(mark + "-a"), List.of(), List.of(), List.of()), "", List.of());
        assertThat(index.awaitRest(Duration.ofSeconds(60))).isTrue();
        rename("stars", "-a", "-b");
        assertThat(index.await(log.last(), Duration.ofSeconds(30))).isTrue();
        for (int time = 0; time < 2; time++) {
            for (var star : List.of("-a", "-b")) {
                assertThat(found("/api/v1/search?q=貔貅&star=" + mark + star))
                        .as(star)
                        .containsExactly(mark + "-one");
                assertThat(listed("/api/v1/articles?star=" + mark + star))
                        .as(star)
                        .containsExactly(mark + "-one");
                assertThat(given().get("/search?q=貔貅&star=" + mark + star).asString())
                        .contains("/articles/" + mark + "-one", "试验星" + mark);
            }
            assertThat(index.awaitRest(Duration.ofSeconds(60))).isTrue();
        }
    }

    @Test
    void an_article_of_a_renamed_column_is_found_listed_and_written_on_under_the_new_name() throws Exception {
        make("columns", "-a", "name=试验栏;type=news;visible=1");
        publish("two", "獬豸明断", Filing.NONE, mark + "-a", List.of());
        var slug = begin("three", mark + "-a");
        rename("columns", "-a", "-b");
        var actor = new Actor("moves-limited", Set.of(Role.EDITOR), Set.of(mark + "-b"), "");
        var manuscript = manuscripts.bySlug(actor, slug);
        assertThat(manuscript.content().column()).isEqualTo(mark + "-b");
        var saved =
                save.run(actor, slug, manuscript.content().withBlocks(List.of(Paragraph.of("改过的字"))), manuscript.tag());
        submit.run(actor, slug, saved.tag());
        assertThat(given().get("/columns/" + mark + "-b").asString()).contains("獬豸明断");
        assertThat(index.awaitRest(Duration.ofSeconds(60))).isTrue();
        assertThat(found("/api/v1/search?q=獬豸&column=" + mark + "-b")).containsExactly(mark + "-two");
        assertThat(listed("/api/v1/articles?column=" + mark + "-a")).containsExactly(mark + "-two");
    }

    @Test
    void merging_topics_leaves_no_double_and_keeps_the_place_in_the_list() {
        make("topics", "-a", "name=甲");
        make("topics", "-b", "name=乙");
        make("topics", "-c", "name=丙");
        var first = "甲" + mark + "-a";
        var second = "乙" + mark + "-b";
        var third = "丙" + mark + "-c";
        publish("both", "两样都有", filing(List.of(), List.of(), List.of(), List.of(first, second, third)), "", List.of());
        publish("only", "只有一样", filing(List.of(), List.of(), List.of(), List.of(third, first)), "", List.of());
        var looked = desk.page(TaxonomyDesk.PATH + "topics/" + mark + "-a/uses?into=" + mark + "-b");
        assertThat(looked.select("section.merge").text()).contains("并入“" + second + "”", "稿件：2 处", first);
        long before = log.last();
        assertThat(desk.press(looked, "merge").statusCode()).isEqualTo(303);
        assertThat(topicsOf("both")).containsExactly(second, third);
        assertThat(topicsOf("only")).containsExactly(third, second);
        assertThat(topicAt("-a")).isEqualTo(second);
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> topics.named(first).orElseThrow().name))
                .isEqualTo(second);
        assertThat(log.after(before, 10)).as("one row, however many articles").hasSize(1);
        assertThat(audited("merge-taxonomy")).contains("稿件 2", "新增其他名称 " + first);
    }

    @Test
    void a_merge_that_was_looked_at_before_somebody_else_changed_the_row_is_refused() {
        make("topics", "-a", "name=甲");
        make("topics", "-b", "name=乙");
        var looked = desk.page(TaxonomyDesk.PATH + "topics/" + mark + "-a/uses?into=" + mark + "-b");
        desk.change("topics", mark + "-b", Map.of("aliases", "又名" + mark));
        assertThat(desk.press(looked, "merge").statusCode()).isEqualTo(412);
    }

    @Test
    void merging_regions_takes_children_targets_and_names_along() {
        make("regions", "-a", "name=旧镇;level=township;parent=温县;shortName=旧" + mark);
        make("regions", "-b", "name=新镇;level=township;parent=温县");
        make("regions", "-v", "name=某村;level=village;parent=" + mark + "-a");
        make("organisations", "-o", "name=某所;kind=township;level=township;region=" + mark + "-a");
        publish(
                "there",
                "镇上的事",
                filing(List.of(), List.of(mark + "-a", mark + "-b"), List.of(), List.of()),
                "",
                List.of());
        assertThat(desk.merge("regions", mark + "-a", mark + "-b").statusCode()).isEqualTo(303);
        QuarkusTransaction.requiringNew().run(() -> {
            var now = regions.bySlug(mark + "-b").orElseThrow();
            var village = regions.bySlug(mark + "-v").orElseThrow();
            assertThat(village.parent).isEqualTo(now);
            assertThat(village.path).isEqualTo(now.path + village.id + "/");
            assertThat(organisations.bySlug(mark + "-o").orElseThrow().region).isEqualTo(now);
            assertThat(now.aliases.stream().map(alias -> alias.kind + alias.name))
                    .containsExactly("former旧镇" + mark + "-a", "short旧" + mark);
        });
        assertThat(filed("there", "article_region")).isEqualTo(1);
        assertThat(public_("/regions/" + mark + "-a").header("Location")).endsWith("/regions/" + mark + "-b");
        assertThat(given().get("/regions/" + mark + "-b").asString()).contains("镇上的事", "某村");
    }

    @Test
    void a_region_is_not_merged_into_what_lies_inside_it() {
        make("regions", "-a", "name=大镇;level=township;parent=温县");
        make("regions", "-v", "name=小村;level=village;parent=" + mark + "-a");
        var refused = desk.client().get(TaxonomyDesk.PATH + "regions/" + mark + "-a/uses?into=" + mark + "-v");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(TaxonomyDesk.page(refused).select("[role=alert] a").text()).contains("里面");
    }

    @Test
    void merging_organisations_and_persons_takes_answers_and_bylines_along() {
        make("organisations", "-a", "name=旧局;kind=government;level=city");
        make("organisations", "-b", "name=新局;kind=government;level=city");
        make("organisations", "-c", "name=更旧局;kind=government;level=city;successor=" + mark + "-a");
        make("persons", "-p", "name=瞿某;reporter=1;active=1");
        make("persons", "-q", "name=翟某;reporter=1;active=1");
        publish(
                "by",
                "谁写的",
                filing(List.of(), List.of(), List.of(mark + "-a"), List.of()),
                "",
                List.of("瞿某" + mark + "-p"));
        assertThat(desk.merge("organisations", mark + "-a", mark + "-b").statusCode())
                .isEqualTo(303);
        assertThat(desk.merge("persons", mark + "-p", mark + "-q").statusCode()).isEqualTo(303);
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(organisations.bySlug(mark + "-c").orElseThrow().successor)
                    .isEqualTo(organisations.bySlug(mark + "-b").orElseThrow());
            assertThat(persons.named("瞿某" + mark + "-p").orElseThrow().slug).isEqualTo(mark + "-q");
        });
        assertThat(desk.uses("persons", mark + "-q").select("h2").text()).contains("署名的稿件 1 处");
        assertThat(desk.uses("organisations", mark + "-b").select("ul.uses").text())
                .contains("谁写的", "更旧局");
    }

    @Test
    void columns_series_and_stars_are_not_merged() {
        make("columns", "-a", "name=试验栏;type=news;visible=1");
        make("columns", "-b", "name=试验二;type=news;visible=1");
        assertThat(desk.uses("columns", mark + "-a").text()).contains("栏目和系列写在已签发的文字里，不能合并");
        var refused =
                desk.client().post(TaxonomyDesk.PATH + "columns/" + mark + "-a/merge", Map.of("into", mark + "-b"));
        assertThat(refused.statusCode()).isEqualTo(409);
    }

    @Test
    void what_is_retired_is_offered_no_more_and_its_page_stays_until_it_is_had_back() {
        make("stars", "-a", "name=试验星;place-village=8");
        assertThat(given().get("/").asString()).contains("/stars/" + mark + "-a");
        assertThat(desk.retire("stars", mark + "-a").statusCode()).isEqualTo(303);
        assertThat(given().get("/").asString()).doesNotContain("/stars/" + mark + "-a");
        assertThat(public_("/stars/" + mark + "-a").statusCode()).isEqualTo(200);
        assertThat(desk.uses("stars", mark + "-a").select("[role=note]").text()).startsWith("已停用");
        assertThat(desk.page(TaxonomyDesk.PATH + "stars?q=" + mark).select("td").text())
                .contains("已停用");
        assertThat(desk.page("/desk/articles").select("select[name=star]").text())
                .doesNotContain(mark);
        assertThat(desk.restore("stars", mark + "-a").statusCode()).isEqualTo(303);
        assertThat(given().get("/").asString()).contains("/stars/" + mark + "-a");
    }

    @Test
    void an_article_that_is_filed_under_a_retired_star_is_still_offered_it() {
        make("stars", "-a", "name=试验星;place-village=8");
        publish("kept", "仍在星下", filing(List.of(mark + "-a"), List.of(), List.of(), List.of()), "", List.of());
        publish("none", "不在星下", Filing.NONE, "", List.of());
        desk.retire("stars", mark + "-a");
        assertThat(sheet("kept")).contains("\"slug\":\"" + mark + "-a\"");
        assertThat(sheet("none")).doesNotContain(mark + "-a");
    }

    @Test
    void only_what_nothing_uses_is_deleted_and_the_refusal_says_where_it_is_used() {
        make("regions", "-a", "name=某镇;level=township;parent=温县");
        make("regions", "-v", "name=某村;level=village;parent=" + mark + "-a");
        publish("used", "村里的事", filing(List.of(), List.of(mark + "-v"), List.of(), List.of()), "", List.of());
        var page = desk.uses("regions", mark + "-v");
        assertThat(page.select("form[action$=/delete]")).isEmpty();
        assertThat(page.select("ul.uses a").attr("href")).isEqualTo("/desk/articles/" + mark + "-used/history");
        assertThat(page.select("a[href='/desk/articles?region=" + mark + "-v']"))
                .hasSize(1);
        var refused = desk.client()
                .post(TaxonomyDesk.PATH + "regions/" + mark + "-a/delete", Map.of("seen", seen("regions", "-a")));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("下级地区 1 处");
        make("regions", "-w", "name=空村;level=village;parent=" + mark + "-a");
        var gone = desk.delete("regions", mark + "-w");
        assertThat(gone.statusCode()).isEqualTo(303);
        assertThat(desk.page(gone.header("Location")).select(".done").text()).isEqualTo("已删除：空村" + mark + "-w");
        assertThat(desk.client()
                        .get(TaxonomyDesk.PATH + "regions/" + mark + "-w/uses")
                        .statusCode())
                .isEqualTo(404);
        assertThat(audited("delete-taxonomy")).isEqualTo("空村" + mark + "-w");
    }

    @Test
    void whoever_may_read_no_drafts_sees_only_public_articles_where_a_row_is_used() {
        make("columns", "-a", "name=试验栏;type=news;visible=1");
        begin("draft", mark + "-a");
        assertThat(desk(Role.DUTY_CHIEF).uses("columns", mark + "-a").select("ul.uses a"))
                .hasSize(1);
        var page = desk(Role.ADMIN).uses("columns", mark + "-a");
        assertThat(page.select("h2").text()).contains("稿件 1 处");
        assertThat(page.select("ul.uses a")).isEmpty();
    }

    @Test
    void a_stale_page_retires_and_deletes_nothing() {
        make("topics", "-a", "name=甲");
        var stale = desk.uses("topics", mark + "-a");
        desk.change("topics", mark + "-a", Map.of("aliases", "又名" + mark));
        assertThat(desk.press(stale, "retire").statusCode()).isEqualTo(412);
        assertThat(desk.press(stale, "delete").statusCode()).isEqualTo(412);
    }

    private void make(String kind, String slug, String fields) {
        var values = new HashMap<String, String>();
        for (var pair : fields.split(";")) values.put(pair.split("=")[0], pair.substring(pair.indexOf('=') + 1));
        values.compute("name", (_, name) -> name + mark + slug);
        values.put("slug", mark + slug);
        var made = desk.add(kind, values);
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(303);
    }

    private void rename(String kind, String from, String to) {
        var renamed = desk.change(kind, mark + from, Map.of("slug", mark + to));
        assertThat(renamed.statusCode()).as(renamed.asString()).isEqualTo(303);
    }

    private void publish(String slug, String headline, Filing filing, String column, List<String> authors) {
        importArticle.run(Actor.IMPORT, draft(slug, headline, filing, column, authors), true);
    }

    private String begin(String slug, String column) {
        importArticle.run(Actor.IMPORT, draft(slug, "草稿", Filing.NONE, column, List.of()), false);
        return mark + "-" + slug;
    }

    private Draft draft(String slug, String headline, Filing filing, String column, List<String> authors) {
        var content = new EditionContent(
                Kind.NEWS,
                "",
                headline,
                "",
                "",
                "",
                authors.stream().map(name -> new Byline("本报记者", name, "")).toList(),
                column,
                "",
                0,
                new IssueDate(LocalDate.now(clock).toString(), false),
                "",
                null,
                "",
                List.of(Paragraph.of(headline + "的正文。")),
                List.of());
        return new Draft(mark + "-" + slug, true, null, content, filing, Map.of(), Map.of());
    }

    private static Filing filing(
            List<String> stars, List<String> regions, List<String> organisations, List<String> topics) {
        return new Filing("none", stars, regions, organisations, topics, List.of());
    }

    private static Response public_(String path) {
        return given().redirects().follow(false).get(path);
    }

    private static List<String> found(String address) {
        return given().get(address).jsonPath().getList("hits.slug");
    }

    private static List<String> listed(String address) {
        return given().get(address).jsonPath().getList("articles.slug");
    }

    private static String singular(String kind) {
        return kind.equals("series") ? kind : kind.substring(0, kind.length() - 1);
    }

    private String sheet(String slug) {
        return desk.client().get("/desk/writing/" + mark + "-" + slug).asString();
    }

    private String seen(String kind, String slug) {
        return desk.uses(kind, mark + slug).select("input[name=seen]").attr("value");
    }

    private String topicAt(String slug) {
        return QuarkusTransaction.requiringNew()
                .call(() -> topics.bySlug(mark + slug).orElseThrow().name);
    }

    private List<String> topicsOf(String slug) {
        return QuarkusTransaction.requiringNew()
                .call(() -> manuscripts
                        .bySlug(Actor.IMPORT, mark + "-" + slug)
                        .filing()
                        .topics());
    }

    private long filed(String slug, String table) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery("select count(*) from " + table
                                        + " f join article a on a.id = f.article_id where a.slug = :slug")
                                .setParameter("slug", mark + "-" + slug)
                                .getSingleResult())
                        .longValue());
    }

    private String audited(String action) {
        return QuarkusTransaction.requiringNew().call(() -> (String) database.createNativeQuery(
                        "select detail from audit_log where action = :action order by no desc limit 1")
                .setParameter("action", action)
                .getSingleResult());
    }
}
