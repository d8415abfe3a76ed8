package org.xingyao.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xingyao.article.CanonicalJson;
import org.xingyao.article.block.Blocks;
import org.xingyao.article.block.Figure;
import org.xingyao.testsupport.Fuzz;
import org.xingyao.testsupport.RandomBlocks;
import org.xingyao.text.Invalid;

/** What an import reads may be anything: it is read, or refused as a person is told, and never anything else. */
class ReadersFuzzTest {
    private static final List<String> MARKDOWN = List.of(
            "> ",
            "- ",
            "1. ",
            "  ",
            "    ",
            "\n",
            "\n\n",
            "*",
            "**",
            "_",
            "__",
            "`",
            "```\n",
            "```block\n",
            "[",
            "](",
            ")",
            "![",
            "](photo:a)",
            "|",
            "|-|-|\n",
            "# ",
            "---\n",
            "问：",
            "答：",
            "〔",
            "〕",
            "…",
            "&#x27;",
            "&#9999999;",
            "\\",
            "<b>",
            "<!--",
            "汉字",
            "a",
            "\t",
            "\r",
            "\u0000",
            "\u2028",
            "\ud83d\ude00",
            "\ud800",
            "http://a.cn",
            "{\"type\":\"paragraph\"}",
            "{\"type\":\"heading\",\"level\":9}");

    private static final List<String> JSON = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "null",
            "true",
            "-1",
            "1e999",
            "0.1",
            "\"type\"",
            "\"paragraph\"",
            "\"qa\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"blocks\"",
            "\"title\"",
            "\"spans\"",
            "\"text\"",
            "{}",
            "[]",
            "[null]",
            "\"\"",
            "9999999999",
            "1e999999999",
            " ",
            "\\",
            "汉");

    private static final List<String> YAML = List.of(
            "---\n",
            ": ",
            "- ",
            "\n",
            "  ",
            "\"",
            "'",
            "{",
            "}",
            "[",
            "]",
            "&a ",
            "*a",
            "!!java.net.URL ",
            "!!binary ",
            "|",
            ">",
            "?",
            "%YAML 9.9\n",
            "<<: *a\n",
            "headline",
            "photos",
            "~",
            "\t",
            "#",
            "@",
            "`",
            "\u0000",
            "\u0085",
            "\ud800",
            "2022-07-01",
            "1e999",
            "0o17",
            "...\n",
            "汉");

    private static final String FRONT = """
            ---
            headline: 题
            slug: ti
            kind: qa
            date: 2022-07-01
            byline: [本报记者 甲, 通讯员 乙]
            source: {type: reprint, url: "https://a.cn/"}
            photos:
              - key: a
                file: a.jpg
                caption: |
                  说明
            tags:
              - 甲
            ---
            正文。
            """;

    private static final String LINE = """
            {"id":7,"slug":"x","kind":"qa","title":"题","deck":"副","byline":["本报记者 甲"],"date":"2022-07-01T08:00:00","source":{"type":"reprint","url":"u"},"tags":["a"],"body":"引。\\n问：几？\\n答：两。","blocks":[{"type":"qa","number":1,"question":[{"text":"几"}],"answer":[{"type":"paragraph","spans":[{"text":"两","marks":["strong"],"href":"https://a.cn/"}]}],"policyBasis":[{"document":"d"}]},{"type":"list","ordered":true,"start":2,"items":[{"blocks":[{"type":"paragraph","spans":[{"text":"x"}]}]}]},{"type":"chart","labels":["a"],"rows":[{"name":"r","values":[1,null]}]},{"type":"table","rows":[{"cells":[{"spans":[{"text":"c"}]}]}]}]}""";

    @Test
    void any_markdown_becomes_blocks_that_stay_the_same_or_is_refused_with_its_line() {
        Fuzz.check(random -> {
            var text = Fuzz.text(random, MARKDOWN, 120);
            try {
                var blocks = MarkdownReader.read(text, 0, List.of()).blocks();
                var again = MarkdownReader.read(MarkdownWriter.write(blocks), 0, Blocks.all(blocks, Figure.class));
                assertThat(again.blocks()).as(text).isEqualTo(blocks);
            } catch (BadFile e) {
                assertThat(e.line()).isBetween(0, (int) text.lines().count() + 1);
            }
        });
    }

    @Test
    void any_front_matter_is_a_map_or_is_refused_with_its_line() {
        Fuzz.check(random -> {
            var text = Fuzz.changed(random, FRONT, YAML);
            try {
                var file = ArticleFile.split(text);
                file.front().text("slug");
                file.front().texts("tags");
                file.front().maps("photos").forEach(photo -> photo.required("key"));
                file.front().number("number");
                file.front().flag("dateInferred");
                assertThat(file.bodyOffset()).isPositive();
            } catch (BadFile e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        });
    }

    @Test
    void any_line_of_json_is_an_article_or_is_refused() {
        Fuzz.check(random -> {
            var bytes = Fuzz.changed(random, LINE, JSON).getBytes(StandardCharsets.UTF_8);
            try {
                var json = JsonArticle.parse(random.nextInt(5) == 0 ? Fuzz.changed(random, bytes) : bytes);
                var content = JsonDrafts.words(json);
                assertThat(json.unknownFields()).doesNotContain("title");
                assertThat(CanonicalJson.read(CanonicalJson.write(content))).isEqualTo(content);
            } catch (Invalid e) {
                assertThat(e.said()).isNotBlank();
            }
        });
    }

    @Test
    void any_json_is_a_block_that_stays_the_same_or_is_refused() {
        Fuzz.check(random -> {
            var body = new RandomBlocks(random.nextLong()).body();
            if (body.isEmpty()) return;
            var json = Fuzz.changed(random, CanonicalJson.write(body.getFirst()), JSON);
            try {
                var block = CanonicalJson.readBlock(json);
                if (block != null)
                    assertThat(CanonicalJson.readBlock(CanonicalJson.write(block)))
                            .as(json)
                            .isEqualTo(block);
            } catch (IllegalArgumentException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        });
    }
}
