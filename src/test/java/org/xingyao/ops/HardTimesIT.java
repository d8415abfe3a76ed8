package org.xingyao.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xingyao.journal.House;
import org.xingyao.journal.PackagedHouse;
import org.xingyao.testsupport.AppProcess;
import org.xingyao.testsupport.AppProcess.Start;
import org.xingyao.testsupport.Eventually;
import org.xingyao.testsupport.FormBrowser;
import org.xingyao.testsupport.Pictures;
import org.xingyao.testsupport.PostgresFiles;
import org.xingyao.testsupport.ReadyData;
import org.xingyao.testsupport.SmallDisk;

/** What the machine lacks for a while is told in plain words, costs nothing that was acknowledged, and ends by itself. */
class HardTimesIT {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The database, its log and the index take some 200. */
    private static final int DISK_MEGABYTES = 700;

    private static final int LESS_THAN_THE_RESERVE = 40;

    private String token = "";

    @Test
    void a_full_disk_stops_changes_before_it_stops_the_database_and_all_goes_on_when_there_is_room() throws Exception {
        assumeTrue(SmallDisk.isPossible(), "要以 root 挂载 tmpfs 才能把磁盘写满");
        try (var disk = SmallDisk.of(DISK_MEGABYTES)) {
            var data = disk.top().resolve("data");
            ReadyData.copy(ReadyData.copy(), data);
            try (var house = new PackagedHouse(data, Start.plain());
                    var chief = house.person("zongbian", "duty-chief")) {
                token = house.token("importer");
                assertThat(publish(house, "before").statusCode()).isEqualTo(201);

                disk.fillUpTo(LESS_THAN_THE_RESERVE);
                Eventually.check(
                        "changes are refused",
                        LIMIT,
                        // The disk is looked at now and then: some may still be taken.
                        () -> publish(house, "meanwhile").statusCode() == 503);
                assertThat(publish(house, "refused").body())
                        .contains("暂时办不到", "磁盘快满了", "腾出空间")
                        .doesNotContain("请求太多");
                var page =
                        chief.answer(house.address(), "/desk/articles/new", "form.fields", Map.of("headline", "写不下的稿"));
                assertThat(page.statusCode()).isEqualTo(503);
                assertThat(page.body()).contains("磁盘快满了");
                var script = upload(chief, house, 0);
                assertThat(script.statusCode()).isEqualTo(503);
                assertThat(JSON.readTree(script.body()).path("detail").asText()).contains("磁盘快满了");
                assertPagesGoOn(house, "before");

                disk.fill();
                assertThat(publish(house, "refused").statusCode()).isEqualTo(503);
                assertPagesGoOn(house, "before");

                disk.makeRoom();
                Eventually.check("changes are taken again", LIMIT, () -> {
                    int status = publish(house, "after").statusCode();
                    return status == 201 || status == 200;
                });
                assertPagesGoOn(house, "before");
                assertPagesGoOn(house, "after");
                assertThat(status(house, "/articles/refused")).isEqualTo(404);
                assertWhole(house);
            }
        }
    }

    @Test
    void a_folder_of_photos_that_can_only_be_read_refuses_photos_alone() throws Exception {
        assumeTrue(SmallDisk.isPossible(), "要以 root 挂载 tmpfs 才能把它改成只读");
        try (var disk = SmallDisk.of(20)) {
            var photos = Files.createDirectory(disk.top().resolve("photos"));
            var start = Start.plain().environment("XINGYAO_MEDIA_FOLDER", photos.toString());
            try (var house = new PackagedHouse(ReadyData.copy(), start);
                    var chief = house.person("zongbian", "duty-chief")) {
                token = house.token("importer");
                assertThat(upload(chief, house, 1).statusCode()).isEqualTo(201);
                disk.makeReadOnly();
                var refused = upload(chief, house, 2);
                assertThat(refused.statusCode()).isEqualTo(503);
                assertThat(refused.body()).contains("暂时只能读");
                assertThat(publish(house, "meanwhile").statusCode()).isEqualTo(201);
                assertPagesGoOn(house, "meanwhile");
                disk.makeWritable();
                assertThat(upload(chief, house, 2).statusCode()).isEqualTo(201);
            }
        }
    }

    @Test
    void on_a_data_directory_that_can_only_be_read_it_says_so_and_does_not_start() throws Exception {
        assumeTrue(SmallDisk.isPossible(), "要以 root 挂载 tmpfs 才能把它改成只读");
        try (var disk = SmallDisk.of(1)) {
            var data = Files.createDirectory(disk.top().resolve("data"));
            disk.makeReadOnly();
            var app = AppProcess.done(Start.plain(), "run", "--port", "0", "--data", data.toString());
            assertThat(app.exitCode()).isNotZero();
            assertThat(app.errors()).contains("数据目录 " + data + " 不能写入").doesNotContain("Exception");
            disk.makeWritable();
        }
    }

    @Test
    void while_the_database_is_away_an_editor_is_told_to_try_again_and_the_next_save_is_kept() throws Exception {
        try (var house = new PackagedHouse(ReadyData.copy(), Start.plain());
                var editor = house.person("zongbian", "duty-chief")) {
            token = house.token("importer");
            publish(house, "typed");
            var files = new PostgresFiles(house.data());
            var statuses = new ArrayList<Integer>();
            var headline = "";
            long killed = files.pid();
            files.kill("KILL");
            // A request may also wait for the next server and be answered as if nothing had been.
            for (int key = 0; statuses.size() < 5000; key++) {
                headline = "一字一字地写" + key;
                var answer = type(editor, house, headline);
                statuses.add(answer.statusCode());
                if (answer.statusCode() == 200 && files.pid() != killed) break;
                if (answer.statusCode() == 503)
                    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            }
            assertThat(statuses).isSubsetOf(200, 503).endsWith(200);
            assertThat(sheet(editor, house).path("fields").path("headline").asText())
                    .isEqualTo(headline);
        }
    }

    /** As the editor's script saves; whatever is answered first is the answer. */
    private static HttpResponse<String> type(FormBrowser editor, House house, String headline) throws Exception {
        var read = editor.get(house.address(), "/desk/writing/typed");
        if (read.statusCode() != 200) return read;
        var sheet = JSON.readTree(read.body());
        ((ObjectNode) sheet.path("fields")).put("headline", headline);
        var sent = Map.of(
                "tag", sheet.path("tag").asText(), "fields", sheet.path("fields"), "document", sheet.path("document"));
        return editor.put(
                house.address(), "/desk/writing/typed", sheet.path("csrf").asText(), JSON.writeValueAsString(sent));
    }

    private static JsonNode sheet(FormBrowser editor, House house) throws Exception {
        return JSON.readTree(editor.get(house.address(), "/desk/writing/typed").body());
    }

    private static HttpResponse<String> upload(FormBrowser chief, House house, int seed) throws Exception {
        return chief.upload(house.address(), "/desk/media", Pictures.png(40, 30, seed));
    }

    private HttpResponse<String> publish(House house, String slug) throws IOException, InterruptedException {
        var json = "{\"id\":\"%1$s\",\"slug\":\"%1$s\",\"title\":\"难时 %1$s\",\"body\":\"正文 %1$s 。\"}".formatted(slug);
        return send(HttpRequest.newBuilder(URI.create(house.address()).resolve("/api/v1/articles?publish=true"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    private static void assertPagesGoOn(House house, String slug) throws Exception {
        assertThat(status(house, "/")).isEqualTo(200);
        assertThat(status(house, "/articles/" + slug)).isEqualTo(200);
        Eventually.check(
                slug + " is found",
                LIMIT,
                () -> get(house, "/api/v1/search?exact=1&q=" + slug).body().contains("\"slug\":\"" + slug + "\""));
    }

    private static void assertWhole(House house) throws Exception {
        for (var what : new String[] {"audit", "index"}) {
            var said = house.command(what, "verify");
            assertThat(said.exitCode()).as(said.text()).isZero();
        }
    }

    private static int status(House house, String path) throws IOException, InterruptedException {
        return get(house, path).statusCode();
    }

    private static HttpResponse<String> get(House house, String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(house.address()).resolve(path)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.timeout(LIMIT).build(), BodyHandlers.ofString());
        }
    }
}
