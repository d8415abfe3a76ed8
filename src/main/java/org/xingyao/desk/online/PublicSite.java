package org.xingyao.desk.online;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.xingyao.print.PrintLinks;

/** The site as a reader has it: asked over HTTP at the very address where the app listens. */
@ApplicationScoped
class PublicSite {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final OnlineMessages messages;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    PublicSite(OnlineMessages messages) {
        this.messages = messages;
    }

    @PreDestroy
    void close() {
        client.shutdownNow();
    }

    /**
     * @param listening where the request of the desk came in, never an address that somebody typed
     * @return in the same order
     */
    List<Look.Outcome> look(URI listening, List<Look> looks) {
        return looks.stream().map(look -> look(listening, look)).toList();
    }

    private Look.Outcome look(URI listening, Look look) {
        var request = HttpRequest.newBuilder(listening.resolve(look.address()))
                .timeout(PATIENCE)
                .header("User-Agent", "xingyao-withdrawal-monitor")
                .build();
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return judge(look, answer.statusCode(), text(answer));
        } catch (IOException e) {
            return new Look.Outcome(look, false, messages.unread());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Look.Outcome(look, false, messages.unread());
        }
    }

    /** What a person finds in it: of a booklet, where it leads. */
    private static String text(HttpResponse<byte[]> answer) throws IOException {
        var type = answer.headers().firstValue("Content-Type").orElse("");
        return PrintLinks.isPrint(type)
                ? PrintLinks.in(type, answer.body())
                : new String(answer.body(), StandardCharsets.UTF_8);
    }

    private Look.Outcome judge(Look look, int status, String body) {
        var left = look.traces().stream().filter(body::contains).findFirst();
        if (left.isPresent()) return new Look.Outcome(look, false, messages.stillThere(status, left.get()));
        boolean rightStatus =
                look.goneWith() == 0 ? status == 200 || status == 404 || status == 410 : status == look.goneWith();
        return new Look.Outcome(look, rightStatus, messages.answered(status));
    }
}
