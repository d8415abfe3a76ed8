package org.xingyao.proof;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xingyao.article.Article;
import org.xingyao.article.Articles;
import org.xingyao.article.PublicState;
import org.xingyao.article.PublicationLog;
import org.xingyao.halt.Halt;
import org.xingyao.work.Turn;

/**
 * Reads all that readers see, a few articles in a transaction: what was found and how far it has come are committed
 * together, so that a program that dies loses nothing and reads nothing twice. One program at a time does it.
 */
@ApplicationScoped
public class ArchiveScan {
    /** Some 50 milliseconds of work: as long does a save wait at worst for a processor. */
    private static final int AT_ONCE = 20;

    /** Names the advisory lock of whoever scans. */
    static final long SCANNING = 0x7363616eL;

    private final Proofreading proofreading;
    private final WordList words;
    private final ProofScans scans;
    private final ScannedArticles scanned;
    private final IgnoredFindings ignored;
    private final Articles articles;
    private final PublicationLog log;
    private final EntityManager database;
    private final Clock clock;

    /** What this program has last looked for, and in which history of the database. */
    private volatile String looked = "";

    /** Moved when what was read is committed: what is read twice does no harm. */
    private Position position = Position.UNKNOWN;

    /**
     * How far the log has been followed.
     *
     * @param logNo up to this number nothing published waits to be read, or will once all articles were compared
     * @param compared up to this id articles were compared with what was read of them; {@link #ALL} once all were
     */
    private record Position(long logNo, long compared) {
        static final long ALL = Long.MAX_VALUE;
        static final Position UNKNOWN = new Position(-1, 0);
    }

    /** @param more whether there was something to do */
    private record Done(boolean more, Position position) {}

    ArchiveScan(
            Proofreading proofreading,
            WordList words,
            ProofScans scans,
            ScannedArticles scanned,
            IgnoredFindings ignored,
            Articles articles,
            PublicationLog log,
            EntityManager database,
            Clock clock) {
        this.proofreading = proofreading;
        this.words = words;
        this.scans = scans;
        this.scanned = scanned;
        this.ignored = ignored;
        this.articles = articles;
        this.log = log;
        this.database = database;
        this.clock = clock;
    }

    /**
     * The next few articles: first those that were published since, then those that the current words have not seen.
     *
     * @return whether there was something to do
     */
    public boolean step() {
        var done = QuarkusTransaction.requiringNew()
                .call(() -> Turn.take(database, SCANNING) ? Optional.of(stepAlone()) : Optional.<Done>empty());
        done.ifPresent(step -> position = step.position());
        Halt.at("proof-step-committed");
        return done.filter(Done::more).isPresent();
    }

    /** An article whose findings were decided about is read again at once, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void again(Article article) {
        if (article.publicState == PublicState.LIVE) read(proofreading.reader(), List.of(article.id));
    }

    private Done stepAlone() {
        var head = log.head();
        var terms = words.terms();
        boolean afresh = renewedWhenOther(head.epoch(), terms) || position.equals(Position.UNKNOWN);
        var from = afresh ? new Position(head.no(), 0) : position;
        var reader = new Proofreader(terms);
        if (from.compared() < Position.ALL) return compare(from, reader);
        if (head.no() != from.logNo()) return follow(from, reader);
        boolean more = scans.latest()
                .filter(scan -> scan.finishedAt == null)
                .map(scan -> goOn(scan.version, reader))
                .orElse(false);
        return new Done(more, from);
    }

    /** Once after a start, and after a restore: whatever happened while nobody followed. */
    private Done compare(Position from, Proofreader reader) {
        if (from.compared() == 0) scanned.forgetWithdrawn();
        var ids = scanned.waitingAfter(from.compared(), AT_ONCE);
        read(reader, ids);
        return new Done(true, new Position(from.logNo(), ids.isEmpty() ? Position.ALL : ids.getLast()));
    }

    private Done follow(Position from, Proofreader reader) {
        var entries = log.after(from.logNo(), AT_ONCE);
        var slugs = entries.stream()
                .filter(entry -> entry.subject().equals("article"))
                .map(PublicationLog.Entry::subjectId)
                .distinct()
                .toList();
        if (!slugs.isEmpty()) {
            scanned.forgetWithdrawn(slugs);
            read(reader, scanned.waitingAmong(slugs));
        }
        return new Done(true, new Position(entries.getLast().no(), Position.ALL));
    }

    /**
     * A taxonomy or a program can be another one without anybody having told. Two programs of different versions on one
     * database would take turns for ever, so each asks once.
     */
    private boolean renewedWhenOther(String epoch, List<Term> terms) {
        var look = epoch + WordList.fingerprint(terms);
        if (look.equals(looked)) return false;
        scans.renew(terms);
        looked = look;
        return true;
    }

    private boolean goOn(long version, Proofreader reader) {
        var scan = scans.findById(version, LockModeType.PESSIMISTIC_WRITE);
        var ids = articles.liveIdsAfter(scan.position, AT_ONCE);
        read(reader, ids);
        scan.done += ids.size();
        if (ids.isEmpty()) scan.finishedAt = clock.instant();
        else scan.position = ids.getLast();
        return !ids.isEmpty();
    }

    private void read(Proofreader reader, List<Long> ids) {
        if (ids.isEmpty()) return;
        Map<Long, List<IgnoredFinding>> decided =
                ignored.list("article.id in ?1", ids).stream().collect(Collectors.groupingBy(row -> row.article.id));
        for (var article : articles.list("select a from Article a join fetch a.liveEdition where a.id in ?1", ids)) {
            var edition = article.liveEdition;
            if (edition == null) continue;
            var sheet = reader.sheet(edition.read(), decided.getOrDefault(article.id, List.of()));
            scanned.keep(article.id, edition, sheet);
        }
    }
}
