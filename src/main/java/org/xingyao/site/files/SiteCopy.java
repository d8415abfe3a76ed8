package org.xingyao.site.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.xingyao.article.PublicationLog;
import org.xingyao.reading.SiteConfig;
import org.xingyao.site.kept.OwnRequests;
import org.xingyao.site.kept.TouchedSince;
import org.xingyao.work.Progress;

/**
 * Writes the public site into a folder, and the next time only what has changed since. Whenever a run ends, however it
 * ends, the folder holds whole files only.
 */
@ApplicationScoped
public class SiteCopy {
    /** What no page need lead to. */
    private static final List<Address> BEGINNINGS = List.of(
            Address.of("/"),
            Address.of("/sitemap.xml"),
            Address.of("/feed.xml"),
            Address.of("/rss.xml"),
            Address.of("/feed.json"),
            Address.of("/robots.txt"),
            Address.of("/opensearch.xml"),
            Address.of("/favicon.ico"),
            Address.of("/.well-known/security.txt"),
            Address.ERROR_PAGE);

    private final PublicationLog log;
    private final OwnRequests own;
    private final SiteConfig config;
    private final Clock clock;

    SiteCopy(PublicationLog log, OwnRequests own, SiteConfig config, Clock clock) {
        this.log = log;
        this.own = own;
        this.config = config;
        this.clock = clock;
    }

    /**
     * What a run did.
     *
     * @param files that the copy has now
     * @param failed addresses that could not be written; what was there before stays
     * @param whole false when it was given up
     */
    public record Outcome(int files, int written, int removed, int failed, boolean whole) {}

    /**
     * @param listening where this program answers readers
     * @param wanted the folder; made if need be
     * @param data where the program keeps its own files
     */
    public Outcome run(URI listening, Path wanted, Path data, Progress progress)
            throws IOException, InterruptedException {
        try (var folder = CopyFolder.of(CopyPlace.checked(wanted, data));
                var site = new OwnSite(listening, own)) {
            var register = folder.register();
            var since = TouchedSince.of(log, register.standing().epoch(), oldest(register));
            var standing = new Standing(
                    since.epoch(),
                    LocalDate.now(clock).toString(),
                    Program.mark(),
                    config.address().toString());
            var walk = new Walk(
                    site,
                    new Links(standing.site()),
                    folder,
                    register.pages(),
                    fresh(standing.equals(register.standing()), since),
                    since.no());
            return new CopyRun(folder, register, standing, walk).from(BEGINNINGS, progress);
        }
    }

    private static Predicate<Copied> fresh(boolean stands, TouchedSince since) {
        return page -> page.address().isForEver()
                || (stands && page.made() >= 0 && !page.keys().isEmpty() && since.isFresh(page.made(), page.keys()));
    }

    private static long oldest(Register register) {
        return register.pages().values().stream()
                .filter(page -> page.made() >= 0)
                .mapToLong(Copied::made)
                .min()
                .orElse(0);
    }
}
