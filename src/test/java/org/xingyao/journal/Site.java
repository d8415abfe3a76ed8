package org.xingyao.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** The API and the pages at one address, asked with a token. For many threads. */
final class Site implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;
    private final String token;

    Site(String address, String token) {
        this.address = URI.create(address);
        this.token = token;
    }

    String address() {
        return address.toString();
    }

    HttpResponse<String> page(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> asDesk(String path) throws IOException, InterruptedException {
        return client.send(
                request(path).header("Authorization", "Bearer " + token).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> send(String method, String path, String tag, Map<String, ?> json)
            throws IOException, InterruptedException {
        var request = request(path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(JSON.writeValueAsString(json)));
        if (!tag.isEmpty()) request.header("If-Match", tag);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    static JsonNode json(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body());
    }

    static String line(Map<String, ?> json) throws IOException {
        return JSON.writeValueAsString(json);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE);
    }

    @Override
    public void close() {
        client.close();
    }
}
