package org.xingyao.journal;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.xingyao.testsupport.Eventually;
import org.xingyao.testsupport.FormBrowser;
import org.xingyao.text.Digest;

/** Looks whether everything is as the journal says. */
final class Witness {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Pattern MARK = Pattern.compile("q[0-9a-z]+w[0-9a-z]+z");
    private static final Pattern PHOTO = Pattern.compile("/desk/media/files/([0-9a-f]{64}\\.[a-z]+)");
    private static final int OK = 200;
    private static final int MISSING = 404;

    private final Site site;
    private final FormBrowser chief;
    private final Journal journal;

    Witness(Site site, FormBrowser chief, Journal journal) {
        this.site = site;
        this.chief = chief;
        this.journal = journal;
    }

    void check(List<Entry> entries) throws IOException, InterruptedException {
        for (var entry : entries) check(entry);
    }

    private void check(Entry entry) throws IOException, InterruptedException {
        var acknowledged = entry.acknowledged();
        var begun = entry.begun();
        var seen = seen(entry.slug(), acknowledged.plans() > 0 || (begun != null && begun.plans() > 0));
        if (begun != null) journal.counts().unanswered(entry.deed(), seen.equals(begun));
        if (!seen.equals(acknowledged) && !seen.equals(begun))
            journal.problem(
                    "%s is %s; acknowledged was %s and begun %s".formatted(entry.slug(), seen, acknowledged, begun));
        entry.settle(seen);
        checkSearch(entry.slug(), seen);
    }

    private State seen(String slug, boolean withPlans) throws IOException, InterruptedException {
        var desk = site.asDesk("/api/v1/articles/" + slug + "?copy=working");
        if (desk.statusCode() == MISSING) return State.ABSENT;
        var article = Site.json(desk);
        var standing = article.path("state").asText();
        return new State(
                standing,
                standing.equals("live") ? live(slug) : "",
                mark(article.path("body").asText()),
                article.path("star").path(0).asText(""),
                withPlans ? plans(slug) : 0);
    }

    /** Of the API and the page alike: two of them would be half a change. */
    private String live(String slug) throws IOException, InterruptedException {
        var answer = site.page("/api/v1/articles/" + slug);
        var mark =
                answer.statusCode() == OK ? mark(Site.json(answer).path("body").asText()) : "";
        var page = site.page("/articles/" + slug);
        var shown = Jsoup.parse(page.body()).select("main").text();
        if (page.statusCode() != OK || !shown.contains(mark) || !shown.contains("考验 " + mark))
            journal.problem("The page of %s answers %d and does not show %s".formatted(slug, page.statusCode(), mark));
        return mark;
    }

    private int plans(String slug) throws IOException, InterruptedException {
        var page = chief.get(site.address(), "/desk/articles/" + slug + "/plans");
        return Jsoup.parse(page.body()).select("tbody form[action$=/cancel]").size();
    }

    /** The index follows the log some moments later. */
    private void checkSearch(String slug, State seen) throws IOException, InterruptedException {
        if (seen.isLive()) Eventually.check(slug + " is found", LIMIT, () -> finds(seen.live(), slug));
        if (!seen.written().equals(seen.live()) && !seen.written().isEmpty() && finds(seen.written(), slug))
            journal.problem("Words of %s are found that nobody published".formatted(slug));
    }

    private boolean finds(String mark, String slug) throws IOException, InterruptedException {
        var answer = site.page("/api/v1/search?exact=1&q=" + mark);
        return answer.statusCode() == OK && answer.body().contains("\"slug\":\"" + slug + "\"");
    }

    /** Every one that was acknowledged, and the newest of the library, which may not have been. */
    void checkPhotos() throws IOException, InterruptedException {
        var files = new TreeSet<>(journal.photos());
        var library = PHOTO.matcher(chief.get(site.address(), "/desk/media").body());
        while (library.find()) files.add(library.group(1));
        for (var file : files) {
            var answer = chief.bytes(site.address(), "/desk/media/files/" + file);
            if (answer.statusCode() != OK || !file.startsWith(Digest.sha256(answer.body()) + "."))
                journal.problem("The photo %s answers %d".formatted(file, answer.statusCode()));
        }
    }

    private static String mark(String text) {
        var mark = MARK.matcher(text);
        return mark.find() ? mark.group() : "";
    }
}
