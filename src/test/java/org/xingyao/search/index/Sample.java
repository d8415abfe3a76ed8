package org.xingyao.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.xingyao.nlp.Segmenter;
import org.xingyao.search.analysis.ChineseAnalyzer;

/** Passages made by hand: only what a test is about is named. */
public final class Sample {
    public static final ChineseAnalyzer ANALYZER =
            new ChineseAnalyzer(new Segmenter(List.of("宜业兴业星", "支部过硬星", "人社局", "10+N", "网格员")));
    static final Vocabulary VOCABULARY = new Vocabulary(
            new TreeSet<>(List.of("宜业兴业星", "支部过硬星", "人社局", "10+N", "网格员")),
            new TreeMap<>(),
            new TreeSet<>(),
            new TreeMap<>());
    static final IndexIdentity IDENTITY = IndexIdentity.of(VOCABULARY, "epoch");

    private Sample() {}

    /** A section of a news article of the whole city. */
    public static Passage section(String slug, String title, String text) {
        return filed(slug, title, text, "jiaozuo", "", LocalDate.of(2022, 7, 1));
    }

    public static Passage filed(String slug, String title, String text, String region, String star, LocalDate date) {
        return new Passage(
                slug,
                title,
                "news",
                "",
                0,
                "",
                text,
                0,
                "",
                List.of(),
                "yaowen",
                "",
                0,
                star.isEmpty() ? List.of() : List.of(star),
                "none",
                region.equals("jiaozuo") ? List.of(region) : List.of(region, "jiaozuo"),
                List.of(),
                Standing.NONE,
                date,
                Instant.EPOCH);
    }

    public static Passage pair(String slug, int number, String question, String answer, String... otherWordings) {
        return new Passage(
                slug,
                "答记者问",
                "qa",
                "#qa-" + number,
                number,
                question,
                answer,
                0,
                "",
                List.of(otherWordings),
                "dajizhewen",
                "wuxing",
                6,
                List.of("yiye-xingye"),
                "community",
                List.of("jiaozuo"),
                List.of(),
                Standing.NONE,
                LocalDate.of(2022, 7, 2),
                Instant.EPOCH);
    }

    /** An index in memory, committed and open for questions. */
    public static SearchIndex index(List<List<Passage>> articles) {
        return index(articles, Integer.MAX_VALUE);
    }

    /** The same, begun in segments of so many articles each. A slug that comes again replaces what it had. */
    public static SearchIndex index(List<List<Passage>> articles, int segment) {
        try {
            var index = SearchIndex.begin(new ByteBuffersDirectory(), ANALYZER, IDENTITY);
            int taken = 0;
            for (var passages : articles) {
                index.update(passages.getFirst().slug(), passages);
                if (++taken % segment == 0) index.commit(taken);
            }
            index.commit(articles.size());
            index.refresh();
            return index;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
