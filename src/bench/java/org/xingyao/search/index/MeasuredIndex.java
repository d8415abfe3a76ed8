package org.xingyao.search.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FSDirectory;
import org.xingyao.nlp.Segmenter;
import org.xingyao.search.analysis.ChineseAnalyzer;

/** An index without a program around it: one that a stopped program left, or one made of given texts. */
public final class MeasuredIndex {
    private static final Pattern NAME = Pattern.compile(" {4}name: (\\S+)");
    private MeasuredIndex() {}

    /** The newest index of a program that has ended, with the words it was made with; nothing in it is changed. */
    public static SearchIndex open(Path folder) throws IOException {
        try (var generations = Files.list(folder)) {
            var newest = generations
                    .filter(path -> path.getFileName().toString().matches("\\d+"))
                    .max(Comparator.comparingLong(
                            path -> Long.parseLong(path.getFileName().toString())))
                    .orElseThrow();
            var words = Files.readAllLines(newest.resolve("words"));
            return SearchIndex.open(FSDirectory.open(newest), new ChineseAnalyzer(new Segmenter(words)));
        }
    }

    /** One passage an article, as the public retrieval sets are: its id, its title (which may be empty), its text. */
    public static SearchIndex of(Collection<Passage> passages, Path content) throws IOException {
        var index = SearchIndex.begin(
                new ByteBuffersDirectory(), analyzer(content), new IndexIdentity("", "", "", "", "measured"));
        for (var passage : passages) index.update(passage.slug(), List.of(passage));
        index.commit(0);
        return index;
    }

    /** With the words that the first start takes from the content folder. */
    public static ChineseAnalyzer analyzer(Path content) throws IOException {
        var words = new TreeSet<String>();
        for (var line : Files.readAllLines(content.resolve("search/dictionary.txt")))
            if (!line.isBlank() && !line.startsWith("#")) words.add(line.strip());
        for (var file : List.of("regions", "stars"))
            for (var line : Files.readAllLines(content.resolve("taxonomy/" + file + ".yaml"))) {
                var name = NAME.matcher(line);
                if (name.matches()) words.add(name.group(1));
            }
        return new ChineseAnalyzer(new Segmenter(words));
    }

    public static Passage passage(String id, String title, String text) {
        return new Passage(
                id, title, "news", "", 0, "", text, 0, "", List.of(), "", "", 0, List.of(), "none", List.of(), List.of(), Standing.NONE,
                LocalDate.EPOCH, Instant.EPOCH);
    }
}
