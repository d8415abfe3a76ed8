package org.xingyao.proof;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.xingyao.article.Articles;
import org.xingyao.article.PublicState;

/** The versions of rules and words. Each begins a scan of all that readers see; the one before is given up. */
@ApplicationScoped
public class ProofScans implements PanacheRepositoryBase<ProofScan, Long> {
    /** Names the advisory lock under which versions are numbered. */
    private static final long NUMBERING = 0x70726f6f66L;

    private final WordList words;
    private final Articles articles;
    private final Event<ListChanged> changed;
    private final Clock clock;

    ProofScans(WordList words, Articles articles, Event<ListChanged> changed, Clock clock) {
        this.words = words;
        this.articles = articles;
        this.changed = changed;
        this.clock = clock;
    }

    /** The event that there is another version, fired in the transaction that made it. */
    record ListChanged(long version) {}

    /** The latest version; none before the program has first looked. */
    public Optional<ProofScan> latest() {
        return find("order by version desc").firstResultOptional();
    }

    /**
     * Numbers the words as they are now, with what this transaction has changed.
     *
     * @return the version that holds them; the one there was when nothing that counts is different
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long renew() {
        return renew(words.terms());
    }

    long renew(List<Term> terms) {
        getEntityManager().flush();
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(?1)")
                .setParameter(1, NUMBERING)
                .getSingleResult();
        var fingerprint = WordList.fingerprint(terms);
        var last = latest();
        if (last.filter(scan -> scan.fingerprint.equals(fingerprint)).isPresent()) return last.get().version;
        var scan = new ProofScan();
        scan.version = last.map(one -> one.version).orElse(0L) + 1;
        scan.fingerprint = fingerprint;
        scan.total = (int) articles.count("publicState", PublicState.LIVE);
        scan.startedAt = clock.instant();
        persist(scan);
        changed.fire(new ListChanged(scan.version));
        return scan.version;
    }
}
