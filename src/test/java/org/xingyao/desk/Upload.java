package org.xingyao.desk;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.xingyao.account.SignInMechanism;

/** A file in a form as a browser sends it: its name in UTF-8, the length of all of it said beforehand. */
final class Upload {
    private static final String BOUNDARY = "----FormBoundary7MA4YWxkTrZu0gW";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    private Upload() {}

    static Upload of(byte[] bytes, String name) {
        var upload = new Upload();
        upload.write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        upload.body.writeBytes(bytes);
        upload.write("\r\n");
        return upload;
    }

    Upload field(String name, String value) {
        write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
        return this;
    }

    private void write(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What came back. */
    record Answer(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        String body() {
            return response.body();
        }

        String type() {
            return response.headers().firstValue("Content-Type").orElse("");
        }

        /** The path of the redirect. */
        String location() {
            return response.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        }

        JsonPath json() {
            return JsonPath.from(response.body());
        }
    }

    Answer to(DeskClient desk, String path, Map<String, String> headers) {
        write("--" + BOUNDARY + "--\r\n");
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Cookie", SignInMechanism.COOKIE + "=" + desk.session())
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
        headers.forEach(request::header);
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return new Answer(client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
