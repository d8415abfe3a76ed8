package org.xingyao.testsupport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.xingyao.text.Digest;

/** Reads pages and sends their forms, cookies kept, as a browser without scripts does; to any node of a site. */
public final class FormBrowser implements AutoCloseable {
    private static final int OK = 200;
    private static final int SEE_OTHER = 303;
    private static final String PART = "a-part-of-the-form";

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    /** Signs in with the one-time password, and changes it. */
    public static FormBrowser signedIn(String address, String name, String oneTimePassword)
            throws IOException, InterruptedException {
        var browser = new FormBrowser();
        must(browser.send(
                URI.create(address).resolve("/desk/login"), Map.of("name", name, "password", oneTimePassword)));
        var fresh = "长" + Digest.sha256(name + oneTimePassword).substring(0, 20);
        browser.submit(
                address,
                "/desk/password",
                "form.fields",
                Map.of("old", oneTimePassword, "fresh", fresh, "again", fresh));
        return browser;
    }

    public HttpResponse<String> get(String address, String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address).resolve(path)).build(), BodyHandlers.ofString());
    }

    /** Sends the form of a page as it stands, but for what is changed in it; fails when it is not taken. */
    public void submit(String address, String path, String form, Map<String, String> changed)
            throws IOException, InterruptedException {
        must(answer(address, path, form, changed));
    }

    /** The same, whatever is answered; a page that does not come is the answer. */
    public HttpResponse<String> answer(String address, String path, String form, Map<String, String> changed)
            throws IOException, InterruptedException {
        var answer = get(address, path);
        if (answer.statusCode() != OK) return answer;
        var page = Jsoup.parse(answer.body());
        var fields = new LinkedHashMap<String, String>();
        for (var field : ((FormElement) page.expectFirst(form)).formData()) fields.put(field.key(), field.value());
        fields.putAll(changed);
        return send(URI.create(address).resolve(page.expectFirst(form).attr("action")), fields);
    }

    /** Sends one file as a script of the page does; a page that does not come is the answer. */
    public HttpResponse<String> upload(String address, String path, byte[] file)
            throws IOException, InterruptedException {
        var page = get(address, path);
        if (page.statusCode() != OK) return page;
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--" + PART + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + PART + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return client.send(
                HttpRequest.newBuilder(URI.create(address).resolve(path))
                        .header("Content-Type", "multipart/form-data; boundary=" + PART)
                        .header("Accept", "application/json")
                        .header(
                                "X-CSRF-Token",
                                Jsoup.parse(page.body())
                                        .expectFirst("input[name=csrf]")
                                        .val())
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                BodyHandlers.ofString());
    }

    /** As a script of the page does. */
    public HttpResponse<String> put(String address, String path, String csrf, String json)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address).resolve(path))
                        .header("Content-Type", "application/json")
                        .header("X-CSRF-Token", csrf)
                        .PUT(BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString());
    }

    public HttpResponse<byte[]> bytes(String address, String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address).resolve(path)).build(), BodyHandlers.ofByteArray());
    }

    private HttpResponse<String> send(URI uri, Map<String, String> fields) throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return client.send(
                HttpRequest.newBuilder(uri)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static void must(HttpResponse<String> answer) {
        if (answer.statusCode() != SEE_OTHER)
            throw new AssertionError(answer.uri() + " answered " + answer.statusCode() + "\n" + answer.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
