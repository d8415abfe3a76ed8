package org.xingyao.search.vector;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.PublicationLog;
import org.xingyao.article.PublishedArticles;
import org.xingyao.halt.Halt;
import org.xingyao.nlp.Embedder;
import org.xingyao.search.index.Embedded;
import org.xingyao.search.index.Passage;
import org.xingyao.search.index.PassageSource;
import org.xingyao.search.index.Vocabulary;

/**
 * What is to be done about vectors, a step at a time, by one thread: the log is followed at once, with the vectors that
 * are there; what is missing is marked in the index and made when nothing else is to be done. So nothing is forgotten
 * wherever the program ends, and a new article does not wait behind ten thousand imported ones.
 */
final class VectorWork {
    private static final Logger LOG = Logger.getLogger(VectorWork.class);

    /** Rows for so many articles or changes are in memory at a time. */
    private static final int BATCH = 200;

    /** After so long, what was made is committed, shown to searches, and the log looked at. */
    private static final long ROUND_NANOS = Duration.ofSeconds(5).toNanos();

    private static final long BETWEEN_PURGES = Duration.ofDays(1).toNanos();

    private final Path folder;
    private final PublicationLog log;
    private final PassageSource source;
    private final VectorRows rows;
    private final Embedder embedder;
    private final Pace pace;
    private final Set<String> impossible = new HashSet<>();
    private volatile @Nullable VectorIndex index;
    private @Nullable Vocabulary vocabulary;
    private long nextPurge = System.nanoTime();

    VectorWork(Path folder, PublicationLog log, PassageSource source, VectorRows rows, Embedder embedder, Pace pace) {
        this.folder = folder;
        this.log = log;
        this.source = source;
        this.rows = rows;
        this.embedder = embedder;
        this.pace = pace;
    }

    /** Empty before the first step. */
    Optional<VectorIndex> index() {
        return Optional.ofNullable(index);
    }

    /** Does the next thing that is to be done; false when all is as it should be. */
    boolean step() throws IOException, InterruptedException {
        var own = index;
        if (own == null) {
            index = own = VectorIndex.open(folder);
        }
        var head = log.head();
        var known = vocabulary;
        if (known == null) {
            vocabulary = known = source.vocabulary();
        }
        var wanted = VectorIdentity.of(known.filing(), head.epoch());
        if (!own.isOf(wanted) || own.position() < 0 || own.position() > head.no()) {
            fill(own, wanted, known);
            return true;
        }
        return follow(own, head, known) || make(own, known) || purge(own);
    }

    /** After a failure: what can't be written to any more is opened again from its last commit. */
    void recover() throws IOException {
        var own = index;
        if (own == null || own.isOpen()) return;
        index = null;
        own.close();
    }

    void close() throws IOException {
        var own = index;
        index = null;
        if (own != null) own.close();
    }

    /** From all live articles; what changes meanwhile stands in the log after the place taken first. */
    private void fill(VectorIndex own, VectorIdentity wanted, Vocabulary known)
            throws IOException, InterruptedException {
        long from = log.head().no();
        own.beginAnew(wanted);
        for (var batch = source.after(0, BATCH); !batch.isEmpty(); ) {
            long begun = System.nanoTime();
            write(own, batch.stream().map(PublishedArticles.Key::slug).toList(), known);
            own.refresh();
            pace.rest(System.nanoTime() - begun);
            batch = source.after(batch.getLast().id(), BATCH);
        }
        Halt.at("vectors-filled");
        own.commit(from);
    }

    private boolean follow(VectorIndex own, PublicationLog.Head head, Vocabulary known) throws IOException {
        if (head.no() == own.position()) return false;
        var changes = log.after(own.position(), BATCH);
        if (changes.isEmpty()) return false;
        var slugs = new LinkedHashSet<String>();
        for (var change : changes) {
            switch (change.subject()) {
                case "article" -> slugs.add(change.subjectId());
                case "taxonomy", "words" -> vocabulary = null;
                default -> {}
            }
        }
        write(own, List.copyOf(slugs), known);
        Halt.at("vectors-written");
        own.commit(changes.getLast().no());
        return true;
    }

    private boolean make(VectorIndex own, Vocabulary known) throws IOException, InterruptedException {
        var slugs = own.incomplete(BATCH);
        if (slugs.isEmpty()) return false;
        long end = System.nanoTime() + ROUND_NANOS;
        for (var slug : slugs) {
            if (System.nanoTime() > end) break;
            makeMissing(source.cut(List.of(slug), known).of(slug));
            Halt.at("vectors-made");
            write(own, List.of(slug), known);
        }
        own.commit(own.position());
        return true;
    }

    private void makeMissing(List<Passage> passages) throws InterruptedException {
        var texts = new HashMap<String, String>();
        for (var passage : passages)
            Embedded.of(passage).windows().forEach(window -> texts.put(Embedded.hash(window), window));
        texts.keySet().removeAll(rows.find(texts.keySet()).keySet());
        var made = new HashMap<String, float[]>();
        for (var text : texts.entrySet()) {
            long begun = System.nanoTime();
            try {
                made.put(text.getKey(), embedder.of(text.getValue()));
            } catch (RuntimeException e) {
                // The others must go on; search finds this one by words.
                if (impossible.add(text.getKey())) LOG.warnf("有一段文字没能算出向量，只按字词检索：%s", e);
            }
            pace.rest(System.nanoTime() - begun);
        }
        rows.keep(made);
    }

    private void write(VectorIndex own, List<String> slugs, Vocabulary known) throws IOException {
        var cut = source.cut(slugs, known);
        var hashes = new HashSet<String>();
        for (var passages : cut.passages().values())
            for (var passage : passages)
                Embedded.of(passage).windows().forEach(window -> hashes.add(Embedded.hash(window)));
        var vectors = rows.find(hashes);
        for (var slug : slugs)
            own.update(
                    slug,
                    cut.of(slug).stream()
                            .flatMap(passage -> documents(passage, vectors))
                            .toList());
    }

    private Stream<Document> documents(Passage passage, Map<String, float[]> vectors) {
        var embedded = Embedded.of(passage);
        long key = embedded.key();
        return embedded.windows().stream()
                .map(Embedded::hash)
                .map(hash -> VectorDocument.of(passage, key, hash, vectors.get(hash), !impossible.contains(hash)));
    }

    /** Once a day, and once after each start: the rows of passages that are no more. */
    private boolean purge(VectorIndex own) throws IOException {
        if (System.nanoTime() - nextPurge < 0) return false;
        nextPurge = System.nanoTime() + BETWEEN_PURGES;
        rows.purgeOtherModels();
        for (var some = rows.hashesAfter("", BATCH); !some.isEmpty(); some = rows.hashesAfter(some.getLast(), BATCH))
            rows.purge(own.unused(some));
        return true;
    }
}
