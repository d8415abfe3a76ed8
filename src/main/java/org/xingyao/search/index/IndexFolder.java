package org.xingyao.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jboss.logging.Logger;
import org.xingyao.search.analysis.ChineseAnalyzer;

/** The index on disk: opened when it is whole and of this identity, otherwise moved aside and begun anew. */
final class IndexFolder {
    private static final Logger LOG = Logger.getLogger(IndexFolder.class);

    private final Path folder;

    IndexFolder(Path folder) {
        this.folder = folder;
    }

    SearchIndex open(ChineseAnalyzer analyzer, IndexIdentity identity) throws IOException {
        Files.createDirectories(folder);
        if (!isUsable(identity)) moveAside();
        return new SearchIndex(FSDirectory.open(folder), analyzer, identity);
    }

    private boolean isUsable(IndexIdentity identity) throws IOException {
        try (var directory = FSDirectory.open(folder)) {
            // No commit: nothing there yet, or a start that ended before its first one. The writer clears what lies
            // around.
            return !DirectoryReader.indexExists(directory) || isWhole(directory, identity);
        }
    }

    private boolean isWhole(Directory directory, IndexIdentity identity) {
        try (var reader = DirectoryReader.open(directory)) {
            // Reads every file once, 20 MB for 10,000 passages: a torn file is better found now than by a reader.
            for (var leaf : reader.leaves()) leaf.reader().checkIntegrity();
            return identity.made(reader.getIndexCommit().getUserData());
        } catch (IOException | RuntimeException e) {
            LOG.warnf("搜索索引读不出来，将重建：%s", e.getMessage());
            return false;
        }
    }

    /** Kept until the next one takes its place, in case someone wants to know what happened. */
    private void moveAside() throws IOException {
        var aside = folder.resolveSibling(folder.getFileName() + ".aside");
        LOG.infof("旧的搜索索引移到 %s，从数据库重建", aside);
        delete(aside);
        Files.move(folder, aside);
        Files.createDirectories(folder);
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) return;
        try (var paths = Files.walk(tree)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
