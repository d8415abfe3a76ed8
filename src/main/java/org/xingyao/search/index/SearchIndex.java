package org.xingyao.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.xingyao.search.analysis.ChineseAnalyzer;

/**
 * One generation of the index: one writer and one searcher manager from opening to closing. What was not committed is
 * gone after closing, as after a crash: the log has it. One thread writes, any number search.
 */
public final class SearchIndex implements Closeable {
    /** Lucene's default is 16; with 64 an import of 10,000 articles flushes some tens of segments less. Not tuned. */
    private static final double BUFFER_MB = 64;

    private final Directory directory;
    private final IndexIdentity identity;
    private final ChineseAnalyzer analyzer;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile long position;

    /** Goes on with what is in the directory; without a commit there, begins anew. {@link IndexFolder} looks first. */
    SearchIndex(Directory directory, ChineseAnalyzer analyzer, IndexIdentity identity) throws IOException {
        this.directory = directory;
        this.identity = identity;
        this.analyzer = analyzer;
        boolean exists = DirectoryReader.indexExists(directory);
        writer = new IndexWriter(
                directory,
                new IndexWriterConfig(analyzer)
                        .setOpenMode(exists ? OpenMode.APPEND : OpenMode.CREATE)
                        .setRAMBufferSizeMB(BUFFER_MB)
                        .setCommitOnClose(false));
        searchers = new SearcherManager(writer, null);
        var data = new HashMap<String, String>();
        if (exists) writer.getLiveCommitData().forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        position = IndexIdentity.position(data);
    }

    /** The number of the last log row whose change is committed here; -1 before the first commit. */
    public long position() {
        return position;
    }

    /** The analyzer of this generation; a query must use the same. */
    public ChineseAnalyzer analyzer() {
        return analyzer;
    }

    /** Puts an article's passages in the place of those it had, as one block. */
    public void update(String slug, List<Passage> passages) throws IOException {
        writer.updateDocuments(
                new Term(Fields.SLUG, slug),
                passages.stream().map(PassageDocument::of).toList());
    }

    public void delete(String slug) throws IOException {
        writer.deleteDocuments(new Term(Fields.SLUG, slug));
    }

    /** Forces all to the disk together with the place in the log. */
    public void commit(long newPosition) throws IOException {
        writer.setLiveCommitData(identity.at(newPosition).entrySet());
        writer.commit();
        position = newPosition;
    }

    /** Shows to searches what was written. After a commit, not before each query: the unlucky reader would wait. */
    public void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** A question to the index. */
    public interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    public <T> T search(Question<T> question) throws IOException {
        var searcher = searchers.acquire();
        try {
            return question.ask(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        // Not close(): that would wait for merges.
        writer.rollback();
        directory.close();
    }
}
