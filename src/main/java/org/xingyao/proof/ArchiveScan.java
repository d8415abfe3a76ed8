package org.xingyao.proof;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xingyao.article.Article;
import org.xingyao.article.Articles;
import org.xingyao.article.PublicState;
import org.xingyao.article.PublicationLog;
import org.xingyao.halt.Halt;

/**
 * Reads all that readers see, a few articles in a transaction: what was found and how far it has come are committed
 * together, so that a program that dies loses nothing and reads nothing twice. One program at a time does it.
 */
@ApplicationScoped
public class ArchiveScan {
    /** Some 50 milliseconds of work: as long does a save wait at worst for a processor. */
    private static final int AT_ONCE = 20;

    /** Names the advisory lock of whoever scans. */
    private static final long SCANNING = 0x7363616eL;

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

    /** Up to this number of the log nothing published waits to be read. */
    private volatile long followed = -1;

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
        boolean more = QuarkusTransaction.requiringNew().call(() -> isMyTurn() && stepAlone());
        Halt.at("proof-step-committed");
        return more;
    }

    /** An article whose findings were decided about is read again at once, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void again(Article article) {
        if (article.publicState == PublicState.LIVE) read(proofreading.reader(), List.of(article.id));
    }

    private boolean isMyTurn() {
        return (Boolean) database.createNativeQuery("select pg_try_advisory_xact_lock(?1)")
                .setParameter(1, SCANNING)
                .getSingleResult();
    }

    private boolean stepAlone() {
        var head = log.head();
        var terms = words.terms();
        renewWhenOther(head.epoch(), terms);
        var reader = new Proofreader(terms);
        if (head.no() != followed) {
            scanned.forgetWithdrawn();
            var published = scanned.waiting(AT_ONCE);
            read(reader, published);
            if (!published.isEmpty()) return true;
            followed = head.no();
        }
        return scans.latest()
                .filter(scan -> scan.finishedAt == null)
                .map(scan -> goOn(scan.version, reader))
                .orElse(false);
    }

    /**
     * A taxonomy or a program can be another one without anybody having told. Two programs of different versions on one
     * database would take turns for ever, so each asks once.
     */
    private void renewWhenOther(String epoch, List<Term> terms) {
        var look = epoch + WordList.fingerprint(terms);
        if (look.equals(looked)) return;
        scans.renew(terms);
        looked = look;
        followed = -1;
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
