package org.xingyao.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xingyao.testsupport.Eventually;
import org.xingyao.testsupport.TwoNodes;

/** Two programs on one database, each with its own index and its own kept pages, show the same. */
class NodesIT {
    /** Far more than it takes, which the last line of the output of the test and {@code bench nodes} say. */
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private static final String COLUMN = "huaichuan-dangqi-hong";
    private static final int PUBLISHED = 20;
    private static final int ENOUGH = 30;

    private static TwoNodes nodes;
    private static HttpClient http;
    private static String token;

    @BeforeAll
    static void start() throws Exception {
        http = HttpClient.newHttpClient();
        nodes = new TwoNodes();
        token = nodes.a().token("importer");
    }

    @BeforeEach
    void both_run() throws IOException {
        nodes.a().startIfKilled();
    }

    @AfterAll
    static void stop() throws IOException {
        if (nodes != null) nodes.close();
        http.close();
    }

    @Test
    void started_at_the_same_time_on_nothing_they_import_the_content_once() throws Exception {
        var articles = List.of("chuangjian-yiye-xingye-xing", "zuishi-wuxing-yao-huaichuan");
        for (var slug : articles) {
            assertThat(nodes.ask("select count(*) from publication_log where subject_id = '" + slug + "'"))
                    .isEqualTo("1");
            assertThat(status(nodes.a(), "/articles/" + slug)).isEqualTo(200);
            assertThat(status(nodes.b(), "/articles/" + slug)).isEqualTo(200);
        }
        assertThat(nodes.saidAtStart())
                .containsOnlyOnce("管理员账号 admin 的一次性口令")
                .containsOnlyOnce("首次导入稿件")
                .doesNotContain("未导入　");
        assertThat(nodes.ask("select max(times) from (select count(*) as times from audit_log where action = 'apply'"
                        + " group by object) applied"))
                .as("each file of names and words")
                .isEqualTo("1");
    }

    @Test
    void what_one_publishes_every_page_of_the_other_shows_and_its_search_finds() throws Exception {
        var millis = new ArrayList<Long>();
        for (int i = 0; i < PUBLISHED; i++) {
            var from = i % 2 == 0 ? nodes.a() : nodes.b();
            var to = i % 2 == 0 ? nodes.b() : nodes.a();
            var slug = "both" + i + "ways";
            // Kept there before: that there is no such page, and the lists without it.
            assertThat(status(to, "/articles/" + slug)).isEqualTo(404);
            assertThat(places(to, slug)).containsOnly(false);
            publish(from, slug);
            long begun = System.nanoTime();
            Eventually.check(slug + " is on the other", LIMIT, () -> shows(to, slug));
            millis.add((System.nanoTime() - begun) / 1_000_000);
        }
        millis.sort(null);
        System.out.printf(
                "From a publish on one node to all of page, home, column, feed and search on the other: p50 %d ms, p95 %d ms%n",
                millis.get(PUBLISHED / 2 - 1), millis.get(PUBLISHED * 95 / 100 - 1));
    }

    @Test
    void what_one_withdraws_is_gone_from_the_other() throws Exception {
        publish(nodes.a(), "goes");
        Eventually.check("it is on both", LIMIT, () -> shows(nodes.a(), "goes") && shows(nodes.b(), "goes"));
        assertThat(post(nodes.b(), "/api/v1/articles/goes/withdraw", "{\"reason\":\"内容有误\"}")
                        .statusCode())
                .isEqualTo(200);
        Eventually.check(
                "it is gone from the other",
                LIMIT,
                () -> status(nodes.a(), "/articles/goes") == 410
                        && places(nodes.a(), "goes").stream().noneMatch(shown -> shown));
    }

    @Test
    void names_and_settings_are_known_to_both_and_who_is_signed_in_on_one_is_on_the_other() throws Exception {
        try (var admin = nodes.a().person("zhuren", "admin");
                var chief = nodes.b().person("zongbian", "duty-chief")) {
            assertThat(get(nodes.b(), "/")).doesNotContain("两台山阳党建");
            admin.submit(nodes.a().address(), "/desk/settings", "#settings", Map.of("site-name", "两台山阳党建"));
            Eventually.check(
                    "the name of the site", LIMIT, () -> get(nodes.b(), "/").contains("两台山阳党建"));
            assertThat(get(nodes.a(), "/stars/yiye-xingye")).doesNotContain("两台兴业星");
            chief.submit(
                    nodes.b().address(),
                    "/desk/taxonomy/stars?edit=yiye-xingye",
                    "form.fields",
                    Map.of("name", "两台兴业星"));
            Eventually.check(
                    "the name of the star",
                    LIMIT,
                    () -> get(nodes.a(), "/stars/yiye-xingye").contains("两台兴业星"));
            assertThat(admin.get(nodes.b().address(), "/desk/settings").body()).contains("两台山阳党建");
        }
    }

    @Test
    void what_is_planned_happens_once() throws Exception {
        nodes.a().person("banban", "duty-chief").close();
        for (int i = 0; i < 6; i++) publish(nodes.a(), "planned" + i);
        nodes.tell("insert into plan (id, article_id, kind, due_at, reason, made_by, made_at)"
                + " select nextval('plan_seq') * 50, id, 'withdraw', now(), '到期', 'banban', now()"
                + " from article where slug like 'planned%'");
        Eventually.check(
                "all is done",
                Duration.ofSeconds(30),
                () -> nodes.ask("select string_agg(distinct outcome, ' ') from plan")
                        .equals("done"));
        assertThat(
                        nodes.ask(
                                "select count(*) from publication_log where happened = 'withdrawn' and subject_id like 'planned%'"))
                .isEqualTo("6");
        assertThat(nodes.ask(
                        "select count(*) from audit_log where action = 'withdraw' and object like 'article:planned%'"))
                .isEqualTo("6");
    }

    @Test
    void one_that_is_killed_while_it_publishes_loses_nothing_that_it_acknowledged() throws Exception {
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        var address = nodes.a().address();
        var clients = IntStream.range(0, 4)
                .mapToObj(client -> Thread.ofPlatform().start(() -> publishUntilTheEnd(address, client, acknowledged)))
                .toList();
        Eventually.check("enough is published", Duration.ofSeconds(60), () -> acknowledged.size() >= ENOUGH);
        nodes.a().app().killHard();
        for (var client : clients) client.join();
        assertAllThere(nodes.b(), acknowledged);
        publish(nodes.b(), "meanwhile");
        acknowledged.add("meanwhile");
        nodes.a().startAgain();
        assertAllThere(nodes.a(), acknowledged);
        assertThat(lastLine(nodes.a().command("index", "verify").output()))
                .contains("搜索索引与数据库一致")
                .isEqualTo(lastLine(nodes.b().command("index", "verify").output()));
        assertThat(nodes.b().command("audit", "verify").output()).contains("审计记录完整");
    }

    private static void assertAllThere(TwoNodes.Node node, Iterable<String> slugs) throws Exception {
        for (var slug : slugs) {
            Eventually.check(slug + " is found", LIMIT, () -> isFound(node, slug));
            assertThat(status(node, "/articles/" + slug)).as(slug).isEqualTo(200);
        }
    }

    private static void publishUntilTheEnd(String address, int client, Queue<String> acknowledged) {
        try {
            for (int i = 0; ; i++) {
                var slug = "kill" + client + "by" + i;
                if (send(address, "/api/v1/articles?publish=true", article(slug))
                                .statusCode()
                        != 201) return;
                acknowledged.add(slug);
            }
        } catch (IOException e) {
            // The node is gone, as it was meant to be.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean shows(TwoNodes.Node node, String slug) throws Exception {
        return status(node, "/articles/" + slug) == 200
                && places(node, slug).stream().allMatch(shown -> shown);
    }

    private static List<Boolean> places(TwoNodes.Node node, String slug) throws Exception {
        var link = "/articles/" + slug + "\"";
        return List.of(
                get(node, "/").contains(link),
                get(node, "/columns/" + COLUMN).contains(link),
                get(node, "/feed.xml").contains(slug),
                isFound(node, slug));
    }

    private static boolean isFound(TwoNodes.Node node, String slug) throws Exception {
        return get(node, "/api/v1/search?q=" + slug).contains("\"slug\":\"" + slug + "\"");
    }

    private static void publish(TwoNodes.Node node, String slug) throws Exception {
        var answer = post(node, "/api/v1/articles?publish=true", article(slug));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private static String article(String slug) {
        return "{\"title\":\"两台 %1$s\",\"slug\":\"%1$s\",\"column\":\"%2$s\",\"body\":\"正文 %1$s 。\"}"
                .formatted(slug, COLUMN);
    }

    private static HttpResponse<String> post(TwoNodes.Node node, String path, String json) throws Exception {
        return send(node.address(), path, json);
    }

    private static HttpResponse<String> send(String address, String path, String json)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(address).resolve(path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString());
    }

    private static int status(TwoNodes.Node node, String path) throws Exception {
        return asked(node, path).statusCode();
    }

    private static String get(TwoNodes.Node node, String path) throws Exception {
        return asked(node, path).body();
    }

    private static HttpResponse<String> asked(TwoNodes.Node node, String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(node.address()).resolve(path)).build(), BodyHandlers.ofString());
    }

    private static String lastLine(String text) {
        return text.strip().lines().reduce("", (_, line) -> line);
    }
}
