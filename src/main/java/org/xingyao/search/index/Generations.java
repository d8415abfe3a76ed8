package org.xingyao.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jboss.logging.Logger;
import org.xingyao.nlp.Segmenter;
import org.xingyao.search.analysis.ChineseAnalyzer;

/**
 * The folder of the index: a numbered folder for each generation, and one for the last that was damaged. A generation is
 * committed for the first time when it is complete, so the newest one with a commit is the one that counts: whenever a
 * crash comes, either the old or the new one is there whole, and the rest is cleared away.
 */
final class Generations {
    private static final Logger LOG = Logger.getLogger(Generations.class);
    private static final String WORDS = "words";
    private static final String ASIDE = "damaged";

    private final Path folder;

    Generations(Path folder) {
        this.folder = folder;
    }

    /** What {@link #newest} found: the generation to go on with, and whether anything had to be moved aside. */
    record Found(Optional<Generation> generation, boolean hadOthers) {}

    /** Opens the newest that can answer for this history of the database, and clears the folder of all others. */
    Found newest(String epoch) throws IOException {
        Files.createDirectories(folder);
        boolean hadOthers = false;
        for (long number : numbers()) {
            var own = path(number);
            if (!isCommitted(own)) continue;
            var found = open(number, epoch);
            if (found.isPresent()) {
                clear(number);
                return new Found(found, hadOthers);
            }
            hadOthers = true;
        }
        clear(-1);
        return new Found(Optional.empty(), hadOthers);
    }

    /** A new and empty one with the next number. */
    Generation begin(Vocabulary vocabulary, String epoch) throws IOException {
        long number = numbers().stream().findFirst().orElse(0L) + 1;
        var own = Files.createDirectories(path(number));
        // Lucene leaves files alone whose names are not of its kind.
        Files.write(own.resolve(WORDS), vocabulary.words());
        var directory = FSDirectory.open(own);
        directory.sync(List.of(WORDS));
        IOUtils.fsync(folder, true);
        var identity = IndexIdentity.of(vocabulary, epoch);
        return new Generation(number, own, SearchIndex.begin(directory, analyzer(vocabulary.words()), identity));
    }

    /** The same once more from its last commit, after its writer had to give up. */
    Generation reopen(Generation closed) throws IOException {
        var index = SearchIndex.open(
                FSDirectory.open(closed.folder()), closed.index().analyzer());
        return new Generation(closed.number(), closed.folder(), index);
    }

    void delete(Generation closed) throws IOException {
        delete(closed.folder());
    }

    /** Kept until the next one is damaged, in case someone wants to know what happened. */
    void moveAside(Path own) throws IOException {
        if (!Files.exists(own)) return;
        var aside = folder.resolve(ASIDE);
        LOG.warnf("受损的搜索索引移到 %s，从数据库重建", aside);
        delete(aside);
        Files.move(own, aside);
    }

    private Optional<Generation> open(long number, String epoch) throws IOException {
        var own = path(number);
        try {
            if (!canAnswer(own, epoch)) {
                LOG.infof("搜索索引属于另一个数据库或版本，从数据库重建");
                return Optional.empty();
            }
            var words = Files.readAllLines(own.resolve(WORDS));
            var index = SearchIndex.open(FSDirectory.open(own), analyzer(words));
            if (index.identity().dictionary().equals(Vocabulary.dictionary(words)))
                return Optional.of(new Generation(number, own, index));
            index.close();
            throw new CorruptIndexException("the words are not those it was made with", own.toString());
        } catch (IOException | RuntimeException e) {
            if (!Damage.isCauseOf(e) && e instanceof IOException) throw e;
            LOG.warnf("搜索索引 %s 读不出来：%s", own, e);
            moveAside(own);
            return Optional.empty();
        }
    }

    private static boolean isCommitted(Path own) throws IOException {
        try (var directory = FSDirectory.open(own)) {
            return DirectoryReader.indexExists(directory);
        }
    }

    private static boolean canAnswer(Path own, String epoch) throws IOException {
        try (var directory = FSDirectory.open(own)) {
            return IndexIdentity.of(SearchIndex.commitData(directory))
                    .filter(identity -> identity.canAnswer(epoch))
                    .isPresent();
        }
    }

    private static ChineseAnalyzer analyzer(Collection<String> words) {
        return new ChineseAnalyzer(new Segmenter(words));
    }

    /** The newest first. */
    private List<Long> numbers() throws IOException {
        try (var children = Files.list(folder)) {
            return children.map(child -> child.getFileName().toString())
                    .filter(name -> name.matches("\\d{1,18}"))
                    .map(Long::valueOf)
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    private Path path(long number) {
        return folder.resolve(Long.toString(number));
    }

    /** Takes away what a killed predecessor was building or deleting, and whatever else lies there. */
    private void clear(long kept) throws IOException {
        try (var children = Files.list(folder)) {
            for (var child : children.toList()) {
                var name = child.getFileName().toString();
                if (!name.equals(ASIDE) && !name.equals(Long.toString(kept))) delete(child);
            }
        }
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
