package org.xingyao.search.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.xingyao.search.analysis.ChineseAnalyzer;
import org.xingyao.search.index.MeasuredIndex;
import org.xingyao.search.index.Passage;
import org.xingyao.search.index.PassageDocument;
import org.xingyao.search.index.SearchIndex;
import org.xingyao.search.question.Understanding;

/** The parts of a search that take time, one by one; tokenizers in characters a second. */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SearchCosts {
    private static final int TEXT = 4000;
    private static final String QUESTION = "骑手在哪里能喝到热水，困难企业的稳岗补贴怎么申请？";

    private Analyzer analyzer;
    private String text;
    private SearchIndex index;
    private Passage passage;

    @Setup
    public void read() throws IOException {
        var content = Path.of(System.getProperty("xingyao.home"), "content");
        analyzer = MeasuredIndex.analyzer(content);
        text = Files.readString(content.resolve("articles/chuangjian-yiye-xingye-xing.md"))
                .substring(0, TEXT);
        index = MeasuredIndex.of(List.of(MeasuredIndex.passage("a", "", text.substring(0, TEXT / 10))), content);
        passage = index.search(searcher -> PassageDocument.read(searcher.storedFields().document(0)));
    }

    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OperationsPerInvocation(TEXT)
    public int words() {
        return count(ChineseAnalyzer.WORDS);
    }

    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OperationsPerInvocation(TEXT)
    public int charactersAndPairs() {
        return count(ChineseAnalyzer.MIX);
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public Object query() {
        var request = SearchRequest.of(QUESTION);
        var asked = asked();
        var builder = new QueryBuilder(analyzer);
        var match = builder.match(request, asked, QueryBuilder.usualLeast(asked));
        return List.of(match, builder.rank(request, asked, Understanding.NONE, new Matches(new Filings())));
    }

    /** Of one passage of 400 characters, with what is made once a search. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public float closerLook() throws IOException {
        var asked = asked();
        return index.search(searcher -> new CloserLook(asked, analyzer, searcher).more(passage));
    }

    private Asked asked() {
        return Asked.of(QUESTION, analyzer, new Synonyms(), Understanding.NONE);
    }

    private int count(String ending) {
        var count = new int[1];
        Term.each(analyzer, ending, text, (_, _, _, _, _) -> count[0]++);
        return count[0];
    }
}
