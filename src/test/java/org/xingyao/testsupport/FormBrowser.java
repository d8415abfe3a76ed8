package org.xingyao.testsupport;

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
    private static final int SEE_OTHER = 303;

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    /** Signs in with the one-time password, and changes it. */
    public static FormBrowser signedIn(String address, String name, String oneTimePassword)
            throws IOException, InterruptedException {
        var browser = new FormBrowser();
        browser.send(URI.create(address).resolve("/desk/login"), Map.of("name", name, "password", oneTimePassword));
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
        var page = Jsoup.parse(get(address, path).body());
        var fields = new LinkedHashMap<String, String>();
        for (var field : ((FormElement) page.expectFirst(form)).formData()) fields.put(field.key(), field.value());
        fields.putAll(changed);
        send(URI.create(address).resolve(page.expectFirst(form).attr("action")), fields);
    }

    private void send(URI uri, Map<String, String> fields) throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        var answer = client.send(
                HttpRequest.newBuilder(uri)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != SEE_OTHER)
            throw new AssertionError(uri + " answered " + answer.statusCode() + "\n" + answer.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
