package org.xingyao.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingyao.account.Actor;
import org.xingyao.article.Kind;
import org.xingyao.article.PublicationLog;
import org.xingyao.article.PublishedArticles;
import org.xingyao.article.block.Blocks;
import org.xingyao.testsupport.PostgresForTests;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class JsonLinesImportTest {
    private static final String GOOD = "{\"slug\":\"line-good\",\"title\":\"好\",\"body\":\"文\"}";

    @Inject
    ContentImport articles;

    @Inject
    PublishedArticles published;

    @Inject
    PublicationLog log;

    @Inject
    EntityManager database;

    @TempDir
    Path folder;

    @AfterEach
    void withdrawWhatTheTestPublished() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update article set public_state = 'withdrawn', live_edition_id = null, external_id = null where slug like 'line-%'")
                        .executeUpdate());
    }

    @Test
    void a_line_becomes_an_article_with_its_pairs_and_its_filing() throws IOException {
        var report = run("""
                {"id": 7, "slug": "line-qa", "kind": "qa", "title": "问答", "deck": "——副题", "byline": "本报记者 冯新瑞", "date": "2022-07-01T08:00:00", "region": "示范区", "star": "宜业兴业星", "track": "community", "series": "2022年度焦作市\\"五星\\"支部创建系列答记者问之24", "column": "答记者问", "tags": ["就业创业"], "body": "引子。\\n问:几个?\\n答:两个。\\n还有。", "chars": 12}
                """);
        assertThat(report.refused()).isEmpty();
        assertThat(report.ignored()).isEqualTo(java.util.Map.of("不认识的字段 chars", 1));
        var article = published.bySlug("line-qa").orElseThrow();
        assertThat(article.content().kind()).isEqualTo(Kind.QA);
        assertThat(article.content().deck()).isEqualTo("副题");
        assertThat(article.content().series()).isEqualTo("wuxing-dajizhewen-2022");
        assertThat(article.content().number()).isEqualTo(24);
        assertThat(article.content().column()).isEqualTo("dajizhewen");
        assertThat(article.sortedOn()).hasToString("2022-07-01");
        assertThat(article.filing().regions()).containsExactly("shifanqu");
        assertThat(article.filing().stars()).containsExactly("yiye-xingye");
        assertThat(article.content().pairs()).hasSize(1);
        assertThat(Blocks.lines(article.content().blocks())).containsExactly("引子。", "几个?", "两个。", "还有。");
    }

    @Test
    void two_ids_with_one_title_are_two_articles_and_stay_so() throws IOException {
        var lines = """
                {"id": "one", "title": "line 甲", "body": "第一篇"}
                {"id": "two", "title": "line 甲", "body": "第二篇"}
                """;
        assertThat(run(lines).created()).isEqualTo(2);
        assertThat(Blocks.lines(
                        published.bySlug("line-jia").orElseThrow().content().blocks()))
                .containsExactly("第一篇");
        assertThat(Blocks.lines(
                        published.bySlug("line-jia-2").orElseThrow().content().blocks()))
                .containsExactly("第二篇");
        assertThat(run(lines).unchanged()).isEqualTo(2);
    }

    @Test
    void the_same_file_twice_changes_nothing_and_a_known_id_is_an_update() throws IOException {
        var lines = IntStream.range(0, 450)
                .mapToObj(i -> "{\"id\":\"x" + i + "\",\"slug\":\"line-" + i + "\",\"title\":\"题" + i
                        + "\",\"body\":\"文\",\"tags\":[\"线标\"]}")
                .collect(Collectors.joining("\n"));
        long before = log.last();
        assertThat(run(lines).created()).isEqualTo(450);
        assertThat(log.last()).isEqualTo(before + 450);
        assertThat(run(lines).unchanged()).isEqualTo(450);
        assertThat(log.last()).isEqualTo(before + 450);
        assertThat(run("{\"id\":\"x7\",\"slug\":\"line-other\",\"title\":\"新题\",\"body\":\"文\"}")
                        .updated())
                .isEqualTo(1);
        assertThat(published.bySlug("line-7").orElseThrow().content().headline())
                .isEqualTo("新题");
        assertThat(published.bySlug("line-other")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"slug":"line-a","title":"题"        | 不是 JSON
            [1]                                    | 一个 JSON 对象
            {"slug":"line-a","body":"文"}          | 缺 title
            {"slug":"line-a","title":"题","region":"某某县"} | region 没有“某某县”
            {"slug":"line-a","title":"题","star":"六星"}     | star 没有“六星”
            {"slug":"line-a","title":"题","column":"某栏"}   | column 没有“某栏”
            {"slug":"line-a","title":"题","date":"2022-13-01"} | 不是日期
            {"slug":"line-a","title":"题","kind":"poem"}     | poem
            {"slug":"Line A","title":"题"}         | 只能用小写字母
            """)
    void a_bad_line_is_named_and_the_lines_around_it_go_in(String bad, String hint) throws IOException {
        var report = run(GOOD + "\n\n" + bad + "\n" + GOOD.replace("good", "last"));
        assertThat(report.refused()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.message()).contains(hint);
        });
        assertThat(published.bySlug("line-good")).isPresent();
        assertThat(published.bySlug("line-last")).isPresent();
    }

    @Test
    void a_line_in_another_encoding_and_a_line_of_ten_megabytes_are_named() throws IOException {
        var file = folder.resolve("a.jsonl");
        Files.write(file, "{\"title\":\"题\"}\n".getBytes(Charset.forName("GBK")));
        Files.writeString(
                file,
                "{\"title\":\"" + "x".repeat(Lines.LONGEST) + "\"}\n" + GOOD,
                java.nio.file.StandardOpenOption.APPEND);
        var report = articles.run(Actor.IMPORT, file, true, _ -> {});
        assertThat(report.refused()).extracting(Problem::line).containsExactly(1, 2);
        assertThat(report.refused().getFirst().message()).contains("UTF-8");
        assertThat(report.refused().getLast().message()).contains("10 MB");
        assertThat(report.created() + report.updated()).isEqualTo(1);
    }

    private ImportReport run(String lines) throws IOException {
        var file = folder.resolve("a.jsonl");
        Files.writeString(file, lines);
        return articles.run(Actor.IMPORT, file, true, _ -> {});
    }
}
