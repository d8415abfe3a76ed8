package org.xingyao.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Filing;
import org.xingyao.article.Kind;
import org.xingyao.article.Labels;
import org.xingyao.article.PublishedArticle;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.Paragraph;
import org.xingyao.article.block.Qa;
import org.xingyao.article.block.Spans;

/** An article cut into what a search finds. */
class PassagesTest {
    @Test
    void each_pair_is_a_passage_with_its_other_wordings() {
        var passages = cut(List.of(Paragraph.of("导语。"), pair(1, "甲？", "一。"), pair(2, "乙？", "二。"), Paragraph.of("结尾。")));
        assertThat(passages).extracting(Passage::anchor).containsExactly("", "#qa-1", "#qa-2", "");
        assertThat(passages).extracting(Passage::text).containsExactly("副题\n导语。", "一。", "二。", "结尾。");
        assertThat(passages.get(2).question()).isEqualTo("乙？");
        assertThat(passages.get(2).otherWordings()).containsExactly("乙是啥");
        assertThat(passages.get(1).otherWordings()).isEmpty();
    }

    @Test
    void paragraphs_make_sections_cut_between_them() {
        var paragraphs = IntStream.range(0, 10)
                .mapToObj(i -> (Block) Paragraph.of("段" + "字".repeat(149)))
                .toList();
        var passages = cut(paragraphs);
        assertThat(passages)
                .hasSize(4)
                .allSatisfy(passage ->
                        assertThat(passage.text()).hasSizeLessThanOrEqualTo(482).endsWith("字"));
        assertThat(passages.get(1).text()).startsWith("段");
    }

    @Test
    void a_paragraph_too_long_for_a_section_is_one_by_itself() {
        var passages = cut(List.of(Paragraph.of("字".repeat(700)), Paragraph.of("尾")));
        assertThat(passages).extracting(passage -> passage.text().length()).containsExactly(2, 700, 1);
    }

    @Test
    void every_passage_knows_where_its_article_belongs() {
        assertThat(cut(List.of(Paragraph.of("甲"), pair(1, "乙？", "丙")))).allSatisfy(passage -> {
            assertThat(passage.regions()).containsExactly("wenxian", "jiaozuo");
            assertThat(passage.title()).isEqualTo("标题");
            assertThat(passage.kind()).isEqualTo("qa");
        });
    }

    private static List<Passage> cut(List<Block> blocks) {
        var content = new EditionContent(
                Kind.QA, "", "标题", "", "副题", "", List.of(), "", "", 0, null, "", null, "", blocks, List.of());
        var wordings = new Filing.OfPair(2, List.of("乙是啥"), List.of(), "unknown", null, null, null, "");
        var filing = new Filing("none", List.of(), List.of("wenxian"), List.of(), List.of(), List.of(wordings));
        var labels = new Labels(null, null, List.of(), List.of(), List.of(), List.of());
        var article = new PublishedArticle(
                1, "a", 1, "", content, filing, labels, LocalDate.EPOCH, Instant.EPOCH, Instant.EPOCH, List.of());
        return Passages.of(article, List.of("wenxian", "jiaozuo"));
    }

    private static Qa pair(int number, String question, String answer) {
        return new Qa(number, Spans.of(question), List.of(Paragraph.of(answer)), "", "", null, List.of());
    }
}
