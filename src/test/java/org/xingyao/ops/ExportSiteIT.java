package org.xingyao.ops;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingyao.testsupport.AppProcess;
import org.xingyao.testsupport.AppProcess.Start;
import org.xingyao.testsupport.Nginx;
import org.xingyao.testsupport.ReadyData;

/** The public site as files, by the packaged application: alone, beside a running site, and when that is killed. */
class ExportSiteIT {
    private static final String SITE = "https://news.example";
    private static final Start START = new Start(
            Start.plain().prefix(),
            Start.plain().jar(),
            Map.of("XINGYAO_SITE_ADDRESS", SITE),
            List.of("-Dxingyao.home=" + Path.of("").toAbsolutePath()));
    private static final String SHOWN_LINKS = "[href], [src], [srcset], form[action]";

    @TempDir
    Path folder;

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    @Test
    void a_copy_has_no_broken_link_and_a_second_run_writes_what_changed_alone() throws Exception {
        var data = ReadyData.copy();
        var site = folder.resolve("site");
        // More than a page of a list has.
        write(IntStream.range(0, 25).mapToObj(n -> "story-" + n).toArray(String[]::new));
        done(0, "import", folder.resolve("in").toString(), "--publish", "--data", data.toString());
        assertThat(done(0, "export-site", site.toString(), "--data", data.toString())
                        .output())
                .contains("个文件：写出");
        checkLinks(site);
        checkFeeds(site);

        Files.writeString(site.resolve("articles/theirs.txt"), "theirs");
        var before = times(site);
        assertThat(done(0, "export-site", site.toString(), "--data", data.toString())
                        .output())
                .contains("删除 0 个");
        assertThat(changed(before, times(site))).allMatch(file -> file.startsWith("series/"));

        change(data);
        before = times(site);
        assertThat(done(0, "export-site", site.toString(), "--data", data.toString())
                        .output())
                // The page, its code to scan, and the second pages of two lists, which begin one place later now.
                .contains("删除 4 个");
        var changed = changed(before, times(site));
        assertThat(changed)
                .hasSizeLessThan(30)
                .contains(
                        "index.html",
                        "articles/story-3/index.html",
                        "columns/zhuanti-baodao/index.html",
                        "feed.xml",
                        "sitemap/articles-0.xml")
                .doesNotContain(
                        "articles/wenxian-zhuti-dangri-sandu/index.html",
                        "columns/dajizhewen/index.html",
                        "about/index.html");
        assertThat(site.resolve("articles/story-24")).doesNotExist();
        assertThat(site.resolve("articles/theirs.txt")).hasContent("theirs");
        assertThat(Files.readString(site.resolve("articles/story-3/index.html")))
                .contains("改过的标题");
        checkLinks(site);
    }

    /** Another headline for one, and another withdrawn, by a running site. */
    private void change(Path data) throws Exception {
        try (AppProcess app = AppProcess.serving(START, data)) {
            Files.writeString(folder.resolve("in/story-3.md"), story("改过的标题"));
            done(0, "import", folder.resolve("in/story-3.md").toString(), "--publish", "--data", data.toString());
            withdraw(URI.create(app.address()), data, "story-24");
        }
    }

    @Test
    void nginx_goes_on_serving_when_the_app_is_killed_and_brings_nothing_back() throws Exception {
        var data = ReadyData.copy();
        var site = folder.resolve("site");
        write(IntStream.range(0, 25).mapToObj(n -> "story-" + n).toArray(String[]::new));
        try (AppProcess app = AppProcess.serving(START, data)) {
            done(0, "import", folder.resolve("in").toString(), "--publish", "--data", data.toString());
            done(0, "export-site", site.toString(), "--data", data.toString());
            try (Nginx nginx = Nginx.inFrontOf(URI.create(app.address()), site)) {
                throughNginx(app, nginx.address(), data);
            }
        }
    }

    private void throughNginx(AppProcess app, URI front, Path data) throws Exception {
        var list = older(front);
        assertThat(get(front, "/columns/zhuanti-baodao/before/" + list).body())
                .isEqualTo(get(front, "/columns/zhuanti-baodao?before=" + list).body());
        assertThat(get(front, "/articles/story-1", "Cookie", "look=dark...").body())
                .contains("data-theme=\"dark\"");
        assertThat(get(front, "/articles/story-1").body()).doesNotContain("data-theme");
        for (var form : new String[] {"gzip", "br, gzip", "identity"}) {
            get(front, "/articles/story-24", "Accept-Encoding", form);
            get(front, "/articles/story-3", "Accept-Encoding", form);
        }
        // Known to nobody but nginx: what a stranger asks for in another's name stays under that name.
        get(front, "/articles/story-2", "Accept-Encoding", "identity", "X-Forwarded-Host", "evil.example");

        Files.writeString(folder.resolve("in/story-3.md"), story("改过的标题"));
        done(0, "import", folder.resolve("in/story-3.md").toString(), "--publish", "--data", data.toString());
        assertThat(get(front, "/articles/story-3").body()).contains("改过的标题");
        withdraw(front, data, "story-24");
        assertThat(get(front, "/articles/story-24").statusCode()).isEqualTo(410);
        var tag = get(front, "/articles/story-3").headers().firstValue("ETag").orElseThrow();
        assertThat(get(front, "/articles/story-3", "If-None-Match", tag).statusCode())
                .isEqualTo(304);

        var told = safety(get(front, "/articles/story-16"));
        assertThat(told).hasSize(5);

        app.killHard();
        assertThat(get(front, "/articles/story-3").body()).contains("改过的标题");
        assertThat(get(front, "/articles/story-24").statusCode()).isEqualTo(410);
        assertThat(get(front, "/articles/story-1").body()).doesNotContain("data-theme");
        assertThat(get(front, "/articles/story-1", "Cookie", "look=dark...").statusCode())
                .isEqualTo(200);
        assertThat(get(front, "/articles/story-2").body()).doesNotContain("evil.example");
        // Never asked for before: from the files.
        var file = get(front, "/articles/story-17");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(safety(file)).isEqualTo(told);
        assertThat(get(front, "/").headers().firstValue("Content-Security-Policy"))
                .isPresent();
        assertThat(get(front, "/qa?star=yiye-xingye").body()).contains("<html");
        assertThat(get(front, "/stars/yiye-xingye/feed.xml")
                        .headers()
                        .firstValue("Content-Type")
                        .orElse(""))
                .contains("xml");
        assertThat(get(front, "/columns/zhuanti-baodao?before=" + list).statusCode())
                .isEqualTo(200);
        assertThat(get(front, "/search?q=x").statusCode()).isEqualTo(502);
        assertThat(get(front, "/articles/none").statusCode()).isEqualTo(502);
        assertThat(get(front, "/.xingyao-site/register").statusCode()).isEqualTo(404);
    }

    /** What a browser is told to refuse, but for forms: those of files lead to the site's address, by whatever name one came. */
    private static Map<String, String> safety(HttpResponse<String> answer) {
        var told = new TreeMap<String, String>();
        for (var header : List.of(
                "Content-Security-Policy",
                "Cross-Origin-Opener-Policy",
                "Cross-Origin-Resource-Policy",
                "Referrer-Policy",
                "X-Content-Type-Options"))
            answer.headers()
                    .firstValue(header)
                    .ifPresent(value -> told.put(header, value.replace(" form-action 'self';", "")));
        return told;
    }

    /** Where the second page of the column begins. */
    private String older(URI front) throws Exception {
        var href = Jsoup.parse(get(front, "/columns/zhuanti-baodao").body())
                .select("a[rel=next]")
                .attr("href");
        return href.substring(href.indexOf('=') + 1);
    }

    @Test
    void a_folder_that_is_not_ours_is_refused_and_stays_as_it_is() throws Exception {
        var data = ReadyData.copy();
        Files.writeString(folder.resolve("theirs.html"), "theirs");
        assertThat(done(1, "export-site", folder.toString(), "--data", data.toString())
                        .errors())
                .contains("已有别的文件");
        assertThat(done(1, "export-site", data.resolve("site").toString(), "--data", data.toString())
                        .errors())
                .contains("数据目录");
        assertThat(files(folder)).containsExactly("theirs.html");
    }

    /** By the plainest web server there is: every address of this site that a page names must answer. */
    private void checkLinks(Path site) throws Exception {
        var server = SimpleFileServer.createFileServer(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                site.toRealPath(),
                SimpleFileServer.OutputLevel.NONE);
        server.start();
        try {
            var home = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
            Set<URI> seen = new HashSet<>(Set.of(home));
            var ahead = new ArrayDeque<>(seen);
            while (!ahead.isEmpty()) {
                var at = ahead.remove();
                var answer = get(at, "");
                assertThat(answer.statusCode()).as("%s", at).isEqualTo(200);
                if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) continue;
                for (var link : links(answer.body())) {
                    var target = home.resolve(link.replaceFirst("#.*", ""));
                    if (target.getPort() == home.getPort() && seen.add(target)) ahead.add(target);
                }
            }
            assertThat(seen).hasSizeGreaterThan(500);
        } finally {
            server.stop(0);
        }
    }

    private static List<String> links(String html) {
        return Jsoup.parse(html).select(SHOWN_LINKS).stream()
                .flatMap(element -> Stream.concat(
                        Stream.of("href", "src", "action").map(element::attr),
                        Arrays.stream(element.attr("srcset").split(","))
                                .map(one -> one.strip().split(" ")[0])))
                .filter(link -> link.startsWith("/") && !link.startsWith("//"))
                .toList();
    }

    private static void checkFeeds(Path site) throws Exception {
        for (var name :
                List.of("feed.xml", "rss.xml", "sitemap.xml", "opensearch.xml", "columns/zhuanti-baodao/feed.xml")) {
            var feed = Files.readString(site.resolve(name));
            // Refuses what is not well-formed, as feed readers do.
            var factory = javax.xml.parsers.DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newDocumentBuilder().parse(site.resolve(name).toFile());
            assertThat(Jsoup.parse(feed, Parser.xmlParser()).text() + feed).contains(SITE);
        }
        assertThat(Files.readString(site.resolve("feed.json"))).startsWith("{").contains(SITE + "/articles/story-");
        assertThat(Files.readString(site.resolve("404.html"))).contains("action=\"" + SITE + "/search\"");
        assertThat(site.resolve("favicon.ico")).isRegularFile();
        assertThat(site.resolve("index.html.gz")).isRegularFile();
    }

    private void withdraw(URI at, Path data, String slug) throws Exception {
        var token = done(0, "token", "add", "撤-" + slug + at.getPort(), "--role", "importer", "--data", data.toString())
                .output()
                .strip();
        var answer = client.send(
                HttpRequest.newBuilder(at.resolve("/api/v1/articles/" + slug + "/withdraw"))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"reason\":\"内容有误\"}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    }

    private HttpResponse<String> get(URI at, String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(path.isEmpty() ? at : at.resolve(path));
        if (headers.length > 0) request.headers(headers);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static AppProcess done(int code, String... arguments) throws Exception {
        var app = AppProcess.done(START, arguments);
        assertThat(app.exitCode()).as(app.output() + app.errors()).isEqualTo(code);
        return app;
    }

    private void write(String... slugs) throws IOException {
        Files.createDirectories(folder.resolve("in"));
        for (var slug : slugs) Files.writeString(folder.resolve("in").resolve(slug + ".md"), story("标题 " + slug));
    }

    private static String story(String headline) {
        return "---\nheadline: " + headline + "\ncolumn: zhuanti-baodao\ndate: \"2031-01-02\"\n---\n正文。\n";
    }

    private static Map<String, Long> times(Path site) throws IOException {
        var times = new TreeMap<String, Long>();
        for (var file : files(site))
            times.put(file, Files.getLastModifiedTime(site.resolve(file)).toMillis());
        return times;
    }

    private static Set<String> files(Path site) throws IOException {
        try (var walk = Files.walk(site)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> site.relativize(file).toString())
                    .filter(file -> !file.startsWith(".xingyao-site") && !file.endsWith(".gz"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> changed(Map<String, Long> before, Map<String, Long> after) {
        return after.entrySet().stream()
                .filter(one -> !one.getValue().equals(before.get(one.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
