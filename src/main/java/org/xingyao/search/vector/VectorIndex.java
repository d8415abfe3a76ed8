package org.xingyao.search.vector;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.xingyao.halt.Halt;
import org.xingyao.search.index.Damage;
import org.xingyao.search.index.Fields;
import org.xingyao.search.index.SearchIndex;

/** The vectors and their place in the log, committed together. One thread writes, any number search. */
final class VectorIndex implements Closeable {
    private static final Logger LOG = Logger.getLogger(VectorIndex.class);

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private @Nullable VectorIdentity identity;
    private volatile long position;

    VectorIndex(Directory directory) throws IOException {
        this.directory = directory;
        // Merging builds graphs anew: in the writing thread, which is throttled, and not beside it.
        writer = new IndexWriter(
                directory,
                new IndexWriterConfig()
                        .setMergeScheduler(new SerialMergeScheduler())
                        .setCommitOnClose(false));
        try {
            searchers = new SearcherManager(writer, null);
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
        var data = new HashMap<String, String>();
        var live = writer.getLiveCommitData();
        if (live != null) live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        identity = VectorIdentity.of(data).orElse(null);
        position = VectorIdentity.position(data);
    }

    /** Reads all of it once, since a torn file is better found here than by a reader; what is damaged is thrown away. */
    static VectorIndex open(Path folder) throws IOException {
        Files.createDirectories(folder);
        try {
            return openWhole(folder);
        } catch (IOException | RuntimeException e) {
            if (!Damage.isCauseOf(e)) throw e;
            LOG.warnf("向量索引 %s 读不出来，从数据库重建：%s", folder, e);
            IOUtils.rm(folder);
            Files.createDirectories(folder);
            return openWhole(folder);
        }
    }

    private static VectorIndex openWhole(Path folder) throws IOException {
        var index = new VectorIndex(FSDirectory.open(folder));
        try {
            index.search(searcher -> {
                for (var leaf : searcher.getIndexReader().leaves())
                    leaf.reader().checkIntegrity();
                return true;
            });
            return index;
        } catch (IOException | RuntimeException e) {
            index.close();
            throw e;
        }
    }

    /** The number of the last log row that is committed here; -1 while it is being filled for the first time. */
    long position() {
        return position;
    }

    boolean isOf(VectorIdentity wanted) {
        return wanted.equals(identity);
    }

    /** Throws all away. The last commit stays on the disk until {@link #commit}, and is then of no use. */
    void beginAnew(VectorIdentity fresh) throws IOException {
        writer.deleteAll();
        identity = fresh;
        position = -1;
    }

    /** Puts an article's passages in the place of those it had; no passages take it out. */
    void update(String slug, List<Document> passages) throws IOException {
        var own = new Term(Fields.SLUG, slug);
        if (passages.isEmpty()) writer.deleteDocuments(own);
        else writer.updateDocuments(own, passages);
    }

    void commit(long newPosition) throws IOException {
        var own = identity;
        if (own == null) throw new IllegalStateException("nothing was begun");
        writer.setLiveCommitData(own.at(newPosition).entrySet());
        writer.prepareCommit();
        Halt.at("vectors-prepared");
        writer.commit();
        Halt.at("vectors-committed");
        refresh();
        position = newPosition;
    }

    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    boolean isOpen() {
        return writer.isOpen();
    }

    /** Slugs of some articles with passages whose vector is to be made, those that came last first. */
    Set<String> incomplete(int atMost) throws IOException {
        return search(searcher -> {
            var slugs = new LinkedHashSet<String>();
            var weight = searcher.createWeight(missing(), ScoreMode.COMPLETE_NO_SCORES, 1);
            for (var leaf : searcher.getIndexReader().leaves().reversed()) {
                var scorer = weight.scorer(leaf);
                if (scorer == null) continue;
                var own = DocValues.getSorted(leaf.reader(), Fields.SLUG);
                var live = leaf.reader().getLiveDocs();
                var documents = scorer.iterator();
                for (int document = documents.nextDoc();
                        document != DocIdSetIterator.NO_MORE_DOCS && slugs.size() < atMost;
                        document = documents.nextDoc())
                    if ((live == null || live.get(document)) && own.advanceExact(document))
                        slugs.add(own.lookupOrd(own.ordValue()).utf8ToString());
            }
            return slugs;
        });
    }

    /** How many passages have a vector, and how many are to get one. */
    VectorStatus status() throws IOException {
        return search(searcher -> {
            int missing = searcher.count(missing());
            return new VectorStatus(
                    VectorStatus.State.WORKING,
                    position,
                    searcher.count(MatchAllDocsQuery.INSTANCE) - missing,
                    missing);
        });
    }

    /** Those of the hashes that no passage has. */
    List<String> unused(List<String> hashes) throws IOException {
        return search(searcher -> {
            var unused = new ArrayList<String>();
            for (var hash : hashes)
                if (searcher.count(new TermQuery(new Term(VectorDocument.HASH, hash))) == 0) unused.add(hash);
            return unused;
        });
    }

    private static TermQuery missing() {
        return new TermQuery(new Term(VectorDocument.MISSING, ""));
    }

    <T> T search(SearchIndex.Question<T> question) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return question.ask(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.rollback();
        directory.close();
    }
}
