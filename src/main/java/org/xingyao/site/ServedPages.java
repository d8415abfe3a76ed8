package org.xingyao.site;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xingyao.article.PublishedArticle;
import org.xingyao.article.PublishedArticles;
import org.xingyao.inspection.Finding;
import org.xingyao.inspection.LiveText;
import org.xingyao.inspection.Matter;
import org.xingyao.inspection.TextInspector;
import org.xingyao.site.kept.KeptPages;
import org.xingyao.site.kept.OwnRequests;
import org.xingyao.web.Listening;

/** Whether pages say what their articles say: the one that is made now, and the one that is kept, if one is. */
@ApplicationScoped
class ServedPages implements TextInspector {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int BUSY = 503;
    private static final String REPORT = "：请报告技术人员，核对程序与数据库";

    private final OwnRequests own;
    private final KeptPages kept;
    private final PublishedArticles published;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    ServedPages(OwnRequests own, KeptPages kept, PublishedArticles published) {
        this.own = own;
        this.kept = kept;
        this.published = published;
    }

    @PreDestroy
    void close() {
        client.shutdownNow();
    }

    @Override
    public boolean isReady() {
        return Listening.isOpen() && isHeard();
    }

    /** At the start this begins before the port is open. */
    private static boolean isHeard() {
        var address = Listening.address();
        try (var _ = new Socket(address.getHost(), address.getPort())) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public List<Finding> in(List<LiveText> texts) {
        return texts.stream().flatMap(this::findings).toList();
    }

    private Stream<Finding> findings(LiveText text) {
        var path = "/articles/" + text.slug();
        var made = made(path)
                .flatMap(page -> PageWords.of(page).missing(text))
                .map(what -> text.finding(Matter.ALTERED, "page", "读者打开的网页" + what + REPORT));
        var stored = kept.plain(path)
                .flatMap(page -> PageWords.of(page).missing(text))
                .map(what -> text.finding(Matter.ALTERED, "kept page", "内存里留着的网页" + what + REPORT));
        if (made.isEmpty() && stored.isEmpty()) return Stream.empty();
        // It may have been published again, or withdrawn, since it was read.
        return published.bySlug(text.slug()).map(PublishedArticle::digest).filter(text.digest()::equals).stream()
                .flatMap(_ -> Stream.of(made, stored).flatMap(Optional::stream));
    }

    /** Whatever is answered; nothing when the program has no time for it, and the next run asks again. */
    private Optional<String> made(String path) {
        var request = own.asking(Listening.address().resolve(path), PATIENCE);
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == BUSY ? Optional.empty() : Optional.of(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException("the site does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("ending", e);
        }
    }
}
