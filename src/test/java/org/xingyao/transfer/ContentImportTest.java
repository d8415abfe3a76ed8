package org.xingyao.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingyao.account.Actor;
import org.xingyao.article.PublicationLog;
import org.xingyao.article.PublishedArticle;
import org.xingyao.article.PublishedArticles;
import org.xingyao.article.block.Blocks;
import org.xingyao.article.block.Qa;
import org.xingyao.article.block.Spans;
import org.xingyao.proof.ScanLock;
import org.xingyao.testsupport.PostgresForTests;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ContentImportTest {
    private static final Path CONTENT = Path.of("content");

    @Inject
    ContentImport articles;

    @Inject
    ContentExport export;

    @Inject
    PublishedArticles published;

    @Inject
    PublicationLog log;

    @Inject
    EntityManager database;

    @TempDir
    Path folder;

    @Test
    void the_same_import_twice_changes_nothing() throws IOException {
        long before = log.last();
        var report = run(CONTENT);
        assertThat(report.unchanged()).isEqualTo(4);
        assertThat(report.notices()).isEmpty();
        assertThat(report.refused()).isEmpty();
        assertThat(log.last()).isEqualTo(before);
    }

    @Test
    void export_wipe_and_import_give_the_same_editions_and_filings() throws IOException {
        richArticle();
        assertThat(run(folder).refused()).isEmpty();
        var before = state();
        assertThat(before).hasSizeGreaterThanOrEqualTo(5).containsKey("rich");
        var out = folder.resolve("out");
        export.run(out, _ -> {});

        wipe();
        assertThat(state()).isEmpty();
        var report = run(out);

        assertThat(report.refused()).isEmpty();
        assertThat(report.notices()).isEmpty();
        assertThat(state()).isEqualTo(before);
        var again = folder.resolve("again");
        export.run(again, _ -> {});
        assertThat(files(again)).isEqualTo(files(out));
        delete("rich");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        没有文件头                                                          | 1 | 缺文件头
        ---\\nheadline: 题                                                   | 1 | 没有结束
        ---\\nkind: news\\n---\\n文                                           | 2 | 缺主标题
        ---\\nheadline: 题\\nkind: poem\\n---\\n文                            | 3 | poem
        ---\\nheadline: 题\\nregions: [某某县]\\n---\\n文                     | 3 | 某某县
        ---\\nheadline: 题\\n\\nstars: [wu-xing]\\n---\\n文                   | 4 | wu-xing
        ---\\nheadline: 题\\ncolumn: nirgends\\n---\\n文                      | 3 | nirgends
        ---\\nheadline: 题\\ndate: 2022-02-30\\n---\\n文                      | 3 | 2022-02-30
        ---\\nheadline: 题\\nseries: wuxing-dajizhewen-2022\\n---\\n文        | 2 | number
        ---\\nheadline: 题\\nnumber: 六\\n---\\n文                            | 3 | 应是整数
        ---\\nheadline: 题\\nheadline: 题二\\n---\\n文                        | 3 | 写了两次
        ---\\nheadline: "题\\n---\\n文                                        | 3 | YAML
        ---\\nheadline: 题\\ntrack: both ways\\n---\\n文                      | 3 | track
        ---\\nheadline: 题\\nphotos:\\n  - key: a\\n    file: no.jpg\\n---\\n文 | 5 | no.jpg
        ---\\nheadline: 题\\nphotos:\\n  - key: a\\n    file: ../../../../../../etc/passwd\\n---\\n文 | 5 | 找不到
        ---\\nheadline: 题\\n---\\n文\\n\\n![](photo:b)                       | 6 | b
        ---\\nheadline: 题\\n---\\n文\\n\\n![](http://a.cn/x.jpg)             | 6 | photos
        ---\\nheadline: 题\\npairs:\\n  - number: 1\\n---\\n文                | 4 | 正文只有 0 组
        ---\\nheadline: 题\\npairs:\\n  - number: 2\\n  - number: 2\\n---\\n问：一\\n\\n答：一\\n\\n问：二\\n\\n答：二 | 3 | 第 2 问出现了两次
        ---\\nheadline: 题\\n---\\n```block\\n{"type":"script"}\\n```         | 4 | block
        """)
    void a_bad_file_is_named_with_its_line_and_the_rest_goes_in(String text, int line, String hint) throws IOException {
        write("a-bad.md", text.replace("\\n", "\n"));
        write("b-good.md", "---\nheadline: 好稿\n---\n正文。\n");
        var report = run(folder);
        assertThat(report.refused()).hasSize(1);
        var problem = report.refused().getFirst();
        assertThat(problem.file()).isEqualTo("articles/a-bad.md");
        assertThat(problem.line()).as(problem.message()).isEqualTo(line);
        assertThat(problem.message()).contains(hint);
        assertThat(published.bySlug("b-good")).isPresent();
        delete("b-good");
    }

    @Test
    void a_file_that_is_not_utf_8_is_refused_with_the_line_of_the_first_wrong_byte() throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        Files.write(folder.resolve("articles/gbk.md"), "---\nheadline: 题\n---\n".getBytes(Charset.forName("GBK")));
        var problem = run(folder).refused().getFirst();
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.message()).contains("UTF-8");
    }

    @Test
    void a_picture_that_is_none_is_refused_whatever_its_name_says() throws IOException {
        Files.createDirectories(folder.resolve("photos"));
        Files.writeString(folder.resolve("photos/x.jpg"), "<svg onload='alert(1)'/>");
        write("p.md", "---\nheadline: 题\nphotos:\n  - {key: x, file: photos/x.jpg}\n---\n文\n");
        var problem = run(folder).refused().getFirst();
        assertThat(problem.message()).contains("不是可用的图片");
        assertThat(problem.line()).isEqualTo(4);
    }

    @Test
    void a_corrected_file_becomes_a_new_edition_and_pairs_keep_their_numbers() throws IOException {
        write("n.md", "---\nkind: qa\nheadline: 题\n---\n问：甲？\n\n答：一。\n\n问：乙？\n\n答：二。\n");
        run(folder);
        write("n.md", "---\nkind: qa\nheadline: 题\n---\n问：丙？\n\n答：三。\n\n问：乙？\n\n答：二，已更正。\n");
        assertThat(run(folder).updated()).isEqualTo(1);
        var article = published.bySlug("n").orElseThrow();
        assertThat(article.edition()).isEqualTo(2);
        assertThat(article.content().pairs().stream()
                        .collect(Collectors.toMap(pair -> Spans.shown(pair.question()), Qa::number)))
                .isEqualTo(Map.of("丙？", 3, "乙？", 2));
        delete("n");
    }

    @Test
    void filing_alone_changes_without_a_new_edition() throws IOException {
        write("f.md", "---\nheadline: 题\n---\n文\n");
        run(folder);
        write("f.md", "---\nheadline: 题\nstars: [yiye-xingye]\nregions: [温县]\n---\n文\n");
        assertThat(run(folder).updated()).isEqualTo(1);
        var article = published.bySlug("f").orElseThrow();
        assertThat(article.edition()).isEqualTo(1);
        assertThat(article.filing().regions()).containsExactly("wenxian");
        var entry = log.after(log.last() - 1, 1).getFirst();
        assertThat(entry.happened()).isEqualTo("refiled");
        assertThat(entry.touched()).contains("slug:f", "star:yiye-xingye", "region:wenxian", "region:jiaozuo", "home");
        delete("f");
    }

    @Test
    void what_is_not_published_is_not_there_for_readers() throws IOException {
        write("d.md", "---\nheadline: 草稿\n---\n文\n");
        assertThat(articles.run(Actor.IMPORT, folder, false, _ -> {}).created()).isEqualTo(1);
        assertThat(published.bySlug("d")).isEmpty();
        assertThat(run(folder).updated()).isEqualTo(1);
        assertThat(published.bySlug("d")).isPresent();
        delete("d");
    }

    @Test
    void publishing_what_so_far_was_only_a_working_copy_replaces_the_live_words() throws IOException {
        write("w.md", "---\nheadline: 题\n---\n一\n");
        run(folder);
        write("w.md", "---\nheadline: 题\n---\n二\n");
        long before = log.last();
        articles.run(Actor.IMPORT, folder, false, _ -> {});
        assertThat(log.last()).as("readers see no change yet").isEqualTo(before);
        assertThat(lines("w")).containsExactly("一");
        assertThat(run(folder).updated()).isEqualTo(1);
        assertThat(lines("w")).containsExactly("二");
        delete("w");
    }

    @Test
    void an_import_that_publishes_leaves_a_working_copy_with_other_words_alone() throws IOException {
        write("v.md", "---\nheadline: 题\n---\n一\n");
        run(folder);
        write("v.md", "---\nheadline: 题\n---\n正在写的\n");
        articles.run(Actor.IMPORT, folder, false, _ -> {});
        write("v.md", "---\nheadline: 题\n---\n三\n");
        run(folder);
        assertThat(lines("v")).containsExactly("三");
        var kept = QuarkusTransaction.requiringNew().call(() -> (Number) database.createNativeQuery(
                        "select count(*) from working_copy w join article a on a.id = w.article_id where a.slug = 'v' and w.content like '%正在写的%'")
                .getSingleResult());
        assertThat(kept.intValue()).isEqualTo(1);
        delete("v");
    }

    @Test
    void a_link_does_not_bring_in_a_picture_from_outside_the_folder(@TempDir Path outside) throws IOException {
        ImageIO.write(
                new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB),
                "png",
                outside.resolve("a.png").toFile());
        Files.createDirectories(folder.resolve("photos"));
        Files.createSymbolicLink(folder.resolve("photos/a.png"), outside.resolve("a.png"));
        write("l.md", "---\nheadline: 题\nphotos:\n  - {key: a, file: photos/a.png}\n---\n文\n");
        assertThat(run(folder).refused()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(4);
            assertThat(problem.message()).contains("找不到图片文件");
        });
    }

    private List<String> lines(String slug) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Blocks.lines(
                        published.bySlug(slug).orElseThrow().content().blocks()));
    }

    @Test
    void a_misspelt_key_is_reported_and_the_article_goes_in() throws IOException {
        write("k.md", "---\nheadline: 题\nhead-line: 误\n---\n文\n");
        var report = run(folder);
        assertThat(report.created()).isEqualTo(1);
        assertThat(report.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.line()).isEqualTo(3);
            assertThat(notice.message()).contains("head-line");
        });
        delete("k");
    }

    private ImportReport run(Path source) throws IOException {
        return articles.run(Actor.IMPORT, source, true, _ -> {});
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        Files.writeString(folder.resolve("articles").resolve(name), text);
    }

    /** An article that uses every field there is. */
    private void richArticle() throws IOException {
        Files.createDirectories(folder.resolve("photos"));
        ImageIO.write(
                new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB),
                "png",
                folder.resolve("photos/a.png").toFile());
        write("rich.md", """
                ---
                kind: reprint
                kicker: 引题“引”
                headline: '主标题 "直引号" \\ 反斜杠: # 井号'
                short-title: 短标题
                deck: ——副题
                summary: 摘要
                date: 2022-07-01
                bylines: [本报记者 李　寅, 本报记者 王梦梦 摄, {title: 记者 特写, name: 张三 摄, work: ''}]
                dateline: 本报讯（自定）
                column: huaichuan-dangqi-hong
                series: wuxing-dajizhewen-2022
                number: 12
                responsible-editor: 责编
                track: community
                stars: [yiye-xingye, zhibu-guoying]
                regions: [温县, '410882', macun]
                organisations: [jiaozuo-rensheju]
                topics: [基层治理, 全新的主题, 全新的主體]
                answering-body: jiaozuo-rensheju
                answered-on: 2022-07-02
                source: {type: reprint, name: 某报, url: 'https://a.cn/1', title: 原题, author: 原作者}
                photos:
                  - {key: a, file: photos/a.png, caption: 说明。, credit: 本报记者 翟鹏程 摄, alt: 替代}
                  - {key: b, caption: 无图。}
                restorations:
                  - {place: 首段, note: 缺损。}
                pairs:
                  - number: 2
                    short-answer: 一句话
                    other-wordings: ['骑手在哪儿能喝口热水', '几个?']
                    audience: [居民]
                    validity: valid
                    valid-from: 2022-07-01
                    valid-to: 2023-07-01
                    review-by: 2023-01-01
                    superseded-by: rich#qa-5
                    policy-basis: [{document: yiye-xingye-xing-shishi-fangan, clause: 第三条}]
                  - number: 5
                    answering-body: 某单位
                    answered-on: 2022
                    answered-on-inferred: true
                ---
                基〔础，〕**“五星”**支部 [链接](/stars/yiye-xingye) 〔2022〕13号〔…〕{7*7}<b>

                ## 小标题

                > 引文一

                1. 一
                2. 二

                   - 甲

                | 县 | 数 |
                | --- | --- |
                | 温县 | 1 |

                ```block
                {"type":"table","caption":"合并","rows":[{"cells":[{"header":true,"moreColumns":1,"spans":[{"text":"甲"}]}]}]}
                ```

                ```block
                {"type":"chart","title":"图","unit":"个","labels":["温县"],"rows":[{"name":"2022","values":[null]}]}
                ```

                ![](photo:a)

                问：甲？

                答：一。

                ![](photo:b)

                问：乙？

                答：二。

                ***

                尾段。
                """);
    }

    /** Every live article: address, content hash, filing. */
    private Map<String, String> state() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Map<String, String> state = new TreeMap<>();
            @SuppressWarnings("unchecked")
            List<Long> ids = database.createQuery("select a.id from Article a").getResultList();
            for (var id : ids) published.byId(id).ifPresent(one -> state.put(one.slug(), described(one)));
            return state;
        });
    }

    private static String described(PublishedArticle article) {
        return article.content().hash() + " " + article.filing() + " " + article.sortedOn();
    }

    private void wipe() {
        // Signatures can't be taken back, not even with the editions they stand on, unless the owner of the table says
        // so.
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery(ScanLock.TAKE).getResultList();
            List.of(
                            "alter table sign_off disable trigger sign_off_is_append_only",
                            "truncate article, edition, photo cascade",
                            "alter table sign_off enable trigger sign_off_is_append_only")
                    .forEach(one -> database.createNativeQuery(one).executeUpdate());
        });
    }

    private void delete(String slug) {
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery(ScanLock.TAKE).getResultList();
            database.createNativeQuery(
                            "update article set public_state = 'withdrawn', live_edition_id = null where slug = :slug")
                    .setParameter("slug", slug)
                    .executeUpdate();
            database.createNativeQuery(
                            "delete from working_copy where article_id in (select id from article where slug = :slug)")
                    .setParameter("slug", slug)
                    .executeUpdate();
            database.createNativeQuery(
                            "delete from edition where article_id in (select id from article where slug = :slug)")
                    .setParameter("slug", slug)
                    .executeUpdate();
            database.createNativeQuery("delete from article where slug = :slug")
                    .setParameter("slug", slug)
                    .executeUpdate();
        });
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (var walk = Files.walk(folder)) {
            for (var file : walk.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
