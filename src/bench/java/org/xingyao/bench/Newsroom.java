package org.xingyao.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Someone who writes and publishes through the API, with a stopwatch. */
final class Newsroom implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String WORDS = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥";

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI articles;
    private final URI search;
    private final String token;

    Newsroom(URI site, String token) {
        this.articles = site.resolve("/api/v1/articles");
        this.search = site.resolve("/api/v1/search");
        this.token = token;
    }

    /** From sending each article to finding it. */
    List<Long> publishAndFind(int times) throws IOException, InterruptedException {
        var nanos = new ArrayList<Long>();
        for (int i = 0; i < times; i++) {
            var title = title(i);
            long begun = System.nanoTime();
            var slug = publish(i, title);
            while (!isFound(title, slug)) Thread.sleep(5);
            nanos.add(System.nanoTime() - begun);
        }
        return nanos;
    }

    /** A headline that no other number has. */
    static String title(int number) {
        return "发布" + WORDS.charAt(number % 22) + WORDS.charAt(number / 22 % 22) + WORDS.charAt((number + 7) % 22);
    }

    /** @return the slug of what readers see now */
    String publish(int number, String title) throws IOException, InterruptedException {
        var article = Map.of("id", "found-" + number, "title", title);
        var published = must(201, send("POST", URI.create(articles + "?publish=true"), "", article));
        return JSON.readTree(published.body()).path("slug").asText();
    }

    /** Puts other words in the place of those the number had, if it had any. */
    void publishOrUpdate(int number, String title) throws IOException, InterruptedException {
        var article = Map.of("id", "often-" + number, "title", title, "body", "第 " + title + " 稿");
        var answer = send("POST", URI.create(articles + "?publish=true"), "", article);
        if (answer.statusCode() != 200) must(201, answer);
    }

    /** Saves one working copy again and again while something runs. */
    List<Long> saveWhile(Process running) throws IOException, InterruptedException {
        var created = must(201, send("POST", articles, "", Map.of("title", "边导入边保存")));
        var slug = JSON.readTree(created.body()).path("slug").asText();
        var tag = created.headers().firstValue("ETag").orElseThrow();
        var nanos = new ArrayList<Long>();
        for (int i = 0; running.isAlive(); i++) {
            long begun = System.nanoTime();
            var saved = must(200, send("PUT", URI.create(articles + "/" + slug), tag,
                    Map.of("title", "边导入边保存", "body", "第 " + i + " 次")));
            nanos.add(System.nanoTime() - begun);
            tag = saved.headers().firstValue("ETag").orElseThrow();
            // An editor who types is saved far less often; so many make a p99 worth the name.
            Thread.sleep(50);
        }
        return nanos;
    }

    /** Whether a search for the text finds the article of this slug. */
    boolean isFound(String text, String slug) throws IOException, InterruptedException {
        var uri = URI.create(search + "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        var answer = JSON.readTree(client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body());
        for (var hit : answer.path("hits")) if (hit.path("slug").asText().equals(slug)) return true;
        return false;
    }

    private HttpResponse<String> send(String method, URI uri, String tag, Map<String, String> article)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofByteArray(JSON.writeValueAsBytes(article)));
        if (!tag.isEmpty()) request.header("If-Match", tag);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> must(int status, HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() == status) return answer;
        throw new IOException(answer.request().uri() + " answered " + answer.statusCode() + "\n" + answer.body());
    }

    @Override
    public void close() {
        client.close();
    }
}
