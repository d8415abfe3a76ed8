package org.xingyao.search.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FSDirectory;
import org.xingyao.nlp.Segmenter;
import org.xingyao.search.analysis.ChineseAnalyzer;

/** An index without a program around it: one that a stopped program left, or one made of given texts. */
public final class MeasuredIndex {
    private static final Pattern NAME = Pattern.compile(" {4}name: (\\S+)");
    private static final IndexIdentity NOBODYS = new IndexIdentity("measured", "measured");

    private MeasuredIndex() {}

    /** The index of a program that has ended; nothing in it is changed. */
    public static SearchIndex open(Path folder, Path content) throws IOException {
        return new SearchIndex(FSDirectory.open(folder), analyzer(content), NOBODYS);
    }

    /** One passage an article, as the public retrieval sets are: its id, its title (which may be empty), its text. */
    public static SearchIndex of(Collection<Map<String, String>> passages, Path content) throws IOException {
        var index = new SearchIndex(new ByteBuffersDirectory(), analyzer(content), NOBODYS);
        for (var passage : passages) {
            var id = passage.getOrDefault("id", "");
            index.update(id, List.of(passage(id, passage.getOrDefault("title", ""), passage.getOrDefault("text", ""))));
        }
        index.commit(0);
        index.refresh();
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

    private static Passage passage(String id, String title, String text) {
        return new Passage(
                id, title, "news", "", 0, "", text, List.of(), "", "", 0, List.of(), "none", List.of(),
                LocalDate.EPOCH, Instant.EPOCH);
    }
}
