package org.xingyao.site.files;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.xingyao.site.kept.OwnRequests;

/** The site of this very program, asked as readers ask it. */
final class OwnSite implements AutoCloseable {
    /** A booklet of many instalments takes a minute on a busy machine, and readers may have asked for others before it. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** Too many booklets wait to be made: the site asks to come again. */
    private static final int BUSY = 503;

    private static final int ATTEMPTS = 30;
    private static final long PAUSE_SECONDS = 2;

    private final URI listening;
    private final OwnRequests own;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    /** @param listening where the program answers readers */
    OwnSite(URI listening, OwnRequests own) {
        this.listening = listening;
        this.own = own;
    }

    Answer ask(Address address) throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            var answer = once(address);
            if (answer.status() != BUSY || attempt == ATTEMPTS) return answer;
            TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
        }
    }

    private Answer once(Address address) throws IOException, InterruptedException {
        var request = own.asking(listening.resolve(address.toString()), PATIENCE);
        var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        return new Answer(
                answer.statusCode(),
                header(answer, "Content-Type").split(";", 2)[0].strip(),
                answer.body(),
                here(header(answer, "Location")),
                keys(header(answer, OwnRequests.KEYS)),
                answer.headers().firstValueAsLong(OwnRequests.LOG_NO).orElse(-1));
    }

    /** An answer says the whole address, of which the first part is ours alone. */
    private String here(String location) {
        var start = listening.toString();
        return location.startsWith(start) ? location.substring(start.length() - 1) : location;
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static Set<String> keys(String header) {
        return Arrays.stream(URLDecoder.decode(header, StandardCharsets.UTF_8).split(" "))
                .filter(key -> !key.isEmpty())
                // The same words stand on thousands of pages.
                .map(String::intern)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
