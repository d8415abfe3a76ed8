package org.xingyao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.Heading;
import org.xingyao.article.block.Paragraph;
import org.xingyao.article.block.Spans;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.RandomBlocks;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class BlockHtmlTest {
    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "span",
            "strong",
            "a",
            "h2",
            "h3",
            "blockquote",
            "ol",
            "ul",
            "li",
            "figure",
            "img",
            "figcaption",
            "div",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "section");
    private static final Set<String> ATTRIBUTES = Set.of(
            "class",
            "href",
            "start",
            "src",
            "alt",
            "width",
            "height",
            "loading",
            "decoding",
            "role",
            "tabindex",
            "aria-label",
            "aria-labelledby",
            "colspan",
            "rowspan",
            "scope",
            "id");

    @Test
    void whatever_a_text_says_it_comes_out_as_text() {
        for (long seed = 0; seed < 400; seed++) {
            var html = html(new RandomBlocks(seed).body());
            for (var element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
                if (element.tagName().equals("body")) continue;
                assertThat(ELEMENTS).as("seed %d", seed).contains(element.tagName());
                element.attributes().forEach(attribute -> assertThat(ATTRIBUTES).contains(attribute.getKey()));
                if (element.hasAttr("href")) assertThat(element.attr("href")).matches("(?:https?://|/|#).*");
            }
        }
    }

    @Test
    void every_word_of_a_paragraph_reaches_the_page() {
        for (long seed = 0; seed < 400; seed++) {
            var texts = new RandomBlocks(seed)
                    .body().stream()
                            .filter(block -> block instanceof Paragraph || block instanceof Heading)
                            .toList();
            var shown = Jsoup.parseBodyFragment(html(texts)).select("p, h2, h3").stream()
                    .map(element -> element.wholeText())
                    .toList();
            assertThat(shown)
                    .as("seed %d", seed)
                    .containsExactlyElementsOf(
                            texts.stream().map(BlockHtmlTest::shown).toList());
        }
    }

    private static String shown(Block block) {
        return Spans.shown(block instanceof Paragraph paragraph ? paragraph.spans() : ((Heading) block).spans());
    }

    private static String html(List<Block> blocks) {
        return new BlockHtml(Map.of(), Map.of(), Map.of())
                .article(blocks, "").stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
