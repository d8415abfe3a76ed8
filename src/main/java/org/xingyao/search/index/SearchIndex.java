package org.xingyao.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.xingyao.halt.Halt;
import org.xingyao.search.analysis.ChineseAnalyzer;

/**
 * One generation of the index: one writer and one searcher manager from opening to closing. What was not committed is
 * gone after closing, as after a crash: the log has it. One thread writes, any number search.
 */
public final class SearchIndex implements Closeable {
    /** Lucene's default is 16; a larger one only helps a rebuild (following commits each 200 changes) and takes heap. */
    private static final double BUFFER_MB = 24;

    private final Directory directory;
    private final IndexIdentity identity;
    private final ChineseAnalyzer analyzer;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile long position;
    private volatile @Nullable SearchIndex successor;

    private SearchIndex(
            Directory directory, ChineseAnalyzer analyzer, IndexIdentity identity, IndexWriter writer, long position)
            throws IOException {
        this.directory = directory;
        this.identity = identity;
        this.analyzer = analyzer;
        this.writer = writer;
        this.position = position;
        try {
            searchers = new SearcherManager(writer, null);
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
    }

    /** Begins an empty one; whatever the directory holds is written over by the first commit. */
    static SearchIndex begin(Directory directory, ChineseAnalyzer analyzer, IndexIdentity identity) throws IOException {
        return new SearchIndex(directory, analyzer, identity, writer(directory, analyzer, OpenMode.CREATE), -1);
    }

    /** Goes on with the last commit in a directory, whatever it was made with. */
    static SearchIndex open(Directory directory, ChineseAnalyzer analyzer) throws IOException {
        var writer = writer(directory, analyzer, OpenMode.APPEND);
        var data = new HashMap<String, String>();
        writer.getLiveCommitData().forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        var identity = IndexIdentity.of(data);
        if (identity.isEmpty()) {
            writer.rollback();
            throw new CorruptIndexException("not an index of this program", directory.toString());
        }
        return new SearchIndex(directory, analyzer, identity.get(), writer, IndexIdentity.position(data));
    }

    private static IndexWriter writer(Directory directory, ChineseAnalyzer analyzer, OpenMode mode) throws IOException {
        return new IndexWriter(
                directory,
                new IndexWriterConfig(analyzer)
                        .setOpenMode(mode)
                        .setRAMBufferSizeMB(BUFFER_MB)
                        .setCommitOnClose(false));
    }

    /** What the last commit in a directory says about itself; nothing else is read. */
    static Map<String, String> commitData(Directory directory) throws IOException {
        return DirectoryReader.listCommits(directory).getLast().getUserData();
    }

    /** The number of the last log row whose change is committed here; -1 before the first commit. */
    public long position() {
        return position;
    }

    /** False while it is being filled for the first time: what is found then is not all there is. */
    public boolean isComplete() {
        return position >= 0;
    }

    IndexIdentity identity() {
        return identity;
    }

    /** The analyzer of this generation; a query must use the same. */
    public ChineseAnalyzer analyzer() {
        return analyzer;
    }

    /** Puts an article's passages in the place of those it had, as one block; no passages take it out. */
    void update(String slug, List<Passage> passages) throws IOException {
        var own = new Term(Fields.SLUG, slug);
        if (passages.isEmpty()) writer.deleteDocuments(own);
        else
            writer.updateDocuments(
                    own, passages.stream().map(PassageDocument::of).toList());
    }

    /** Forces all to the disk together with the place in the log, shows it to searches, and only then says so. */
    void commit(long newPosition) throws IOException {
        writer.setLiveCommitData(identity.at(newPosition).entrySet());
        writer.prepareCommit();
        Halt.at("index-prepared");
        writer.commit();
        Halt.at("index-committed");
        refresh();
        position = newPosition;
    }

    /** Shows to searches what was written. Not before each query: the unlucky reader would wait. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** False after an error that Lucene can't go on from, a full disk for one: what was committed must be opened again. */
    boolean isOpen() {
        return writer.isOpen();
    }

    /** Reads every file to its end; the thrown exception names one that is damaged. */
    void checkIntegrity() throws IOException {
        search(searcher -> {
            for (var leaf : searcher.getIndexReader().leaves()) leaf.reader().checkIntegrity();
            return true;
        });
    }

    /** A question to the index. */
    public interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    /** Asks; a search that came by just when this index was replaced is passed on to the one that replaced it. */
    public <T> T search(Question<T> question) throws IOException {
        var next = successor;
        if (next != null) return next.search(question);
        IndexSearcher searcher;
        try {
            searcher = searchers.acquire();
        } catch (AlreadyClosedException e) {
            next = successor;
            if (next == null) throw e;
            return next.search(question);
        }
        try {
            return question.ask(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** Another one whenever passages have come, changed or gone. */
    public Object asOf() {
        try {
            return search(
                    searcher -> searcher.getIndexReader().getReaderCacheHelper().getKey());
        } catch (IOException e) {
            throw new UncheckedIOException("the index can't be read", e);
        }
    }

    /** Passes further searches on to another and closes; those that run keep what they search until they end. */
    void giveWayTo(SearchIndex next) throws IOException {
        successor = next;
        close();
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        // Not close(): that would wait for merges.
        writer.rollback();
        directory.close();
    }
}
