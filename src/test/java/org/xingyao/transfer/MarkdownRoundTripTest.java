package org.xingyao.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingyao.article.CanonicalJson;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.Blocks;
import org.xingyao.article.block.Figure;
import org.xingyao.article.block.Mark;
import org.xingyao.article.block.Paragraph;
import org.xingyao.article.block.Qa;
import org.xingyao.article.block.Span;
import org.xingyao.testsupport.RandomBlocks;

class MarkdownRoundTripTest {
    private static final String SIGNS = "*_`#>-+1.)|\\[](!<&;{}〔〕…问答：\n\n  \t“五星”a。~=";

    @Test
    void any_body_comes_back_from_markdown_exactly() {
        for (long seed = 0; seed < 20_000; seed++) {
            var body = new RandomBlocks(seed).body();
            var markdown = MarkdownWriter.write(body);
            var back = read(markdown, body);
            for (int i = 0; i < Math.min(body.size(), back.size()); i++) {
                assertThat(CanonicalJson.write(back.get(i)))
                        .as("seed %d, block %d\n%s", seed, i, MarkdownWriter.write(List.of(body.get(i))))
                        .isEqualTo(CanonicalJson.write(body.get(i)));
            }
            assertThat(back).as("seed %d", seed).hasSameSizeAs(body);
        }
    }

    @Test
    void any_body_comes_back_from_json_exactly() {
        for (long seed = 0; seed < 5_000; seed++) {
            for (var block : new RandomBlocks(seed).body()) {
                assertThat(CanonicalJson.readBlock(CanonicalJson.write(block)))
                        .as("seed %d", seed)
                        .isEqualTo(block);
            }
        }
    }

    @RepeatedTest(3)
    void any_characters_at_all_become_blocks_and_then_stay_the_same() {
        var random = new Random();
        long seed = random.nextLong();
        random.setSeed(seed);
        for (int i = 0; i < 2_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(60); n > 0; n--) text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            var blocks = readLoosely(text.toString());
            assertThat(read(MarkdownWriter.write(blocks), blocks))
                    .as("seed %d: %s", seed, text)
                    .isEqualTo(blocks);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "{7*7}",
                "{#each items}",
                "<b onclick=x>粗</b>",
                "{inject:clock}",
                "&lt;b&gt;",
                "<!-- 注释 -->",
                "<https://x",
                "〔2022〕13号"
            })
    void tags_and_braces_are_text(String text) {
        var blocks = MarkdownReader.read(text, 0, List.of()).blocks();
        assertThat(blocks).hasSize(1).allMatch(Paragraph.class::isInstance);
        assertThat(Blocks.lines(blocks))
                .containsExactly(text.replace("&lt;", "<").replace("&gt;", ">"));
    }

    @Test
    void question_and_answer_paragraphs_become_pairs() {
        var blocks = MarkdownReader.read(
                        "引子。\n\n问：几个？\n\n答：107个。\n\n其中温县未列。\n\n**问：**标准？\n\n答:两项。\n\n***\n\n结尾。", 0, List.of())
                .blocks();
        assertThat(blocks).hasSize(4);
        assertThat(((Qa) blocks.get(1)).answer()).hasSize(2);
        assertThat(Blocks.lines(blocks)).containsExactly("引子。", "几个？", "107个。", "其中温县未列。", "标准？", "两项。", "结尾。");
    }

    @Test
    void restoration_marks_are_read_from_the_text() {
        var paragraph = (Paragraph)
                MarkdownReader.read("基〔础，〕是，那就〔…〕", 0, List.of()).blocks().getFirst();
        assertThat(paragraph.spans())
                .containsExactly(Span.of("基"), Span.of("础，", Mark.RESTORED), Span.of("是，那就"), Span.of("…", Mark.LOST));
    }

    @Test
    void what_is_dropped_is_reported_with_its_line() {
        var notices = MarkdownReader.read("一。\n\n[坏](javascript:alert(1)) *斜*\n\n---\n", 10, List.of())
                .notices();
        assertThat(notices).extracting(Problem::line).containsExactly(13, 13, 15);
        assertThat(notices.getFirst().message()).contains("javascript:alert(1)");
    }

    private static List<Block> read(String markdown, List<Block> body) {
        return MarkdownReader.read(markdown, 0, Blocks.all(body, Figure.class)).blocks();
    }

    private static List<Block> readLoosely(String text) {
        try {
            return MarkdownReader.read(text, 0, List.of()).blocks();
        } catch (BadFile e) {
            return List.of();
        }
    }
}
