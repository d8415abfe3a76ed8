package org.xingyao.transfer.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xingyao.article.CanonicalJson;
import org.xingyao.article.block.Chart;
import org.xingyao.article.block.Figure;
import org.xingyao.article.block.IssueDate;
import org.xingyao.article.block.ListBlock;
import org.xingyao.article.block.Paragraph;
import org.xingyao.article.block.Qa;
import org.xingyao.article.block.Quote;
import org.xingyao.article.block.Spans;
import org.xingyao.article.block.Table;
import org.xingyao.testsupport.RandomBlocks;
import org.xingyao.text.Invalid;

class EditorDocumentTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void ten_thousand_random_bodies_go_through_the_editor_and_back_unchanged() throws JsonProcessingException {
        for (long seed = 0; seed < 10_000; seed++) {
            var body = new RandomBlocks(seed).body();
            // Sent and received, as between server and browser.
            var read = EditorDocument.read(tree(MAPPER.writeValueAsString(EditorDocument.of(body))));
            assertThat(CanonicalJson.write(read.blocks())).as("seed " + seed).isEqualTo(CanonicalJson.write(body));
            assertThat(read.losses()).isEmpty();
        }
    }

    @Test
    void all_that_a_pair_says_comes_back() {
        var basis = List.of(new Qa.PolicyBasis("焦政〔2022〕13号", "第三条"));
        var pair = new Qa(
                3,
                Spans.of("补贴何时发放？"),
                List.of(Paragraph.of("八月底前。")),
                "八月底前",
                "市人社局",
                new IssueDate("2022-07", true),
                basis);
        assertThat(EditorDocument.read(EditorDocument.of(List.of(pair))).blocks())
                .containsExactly(pair);
    }

    @Test
    void an_empty_body_is_one_empty_paragraph_and_nothing_is_kept_of_it() {
        var tree = EditorDocument.of(List.of());
        assertThat(tree).isEqualTo(Map.of("type", "doc", "content", List.of(Map.of("type", "paragraph"))));
        assertThat(EditorDocument.read(tree).blocks()).isEmpty();
    }

    @Test
    void the_ids_of_pairs_come_in_the_order_of_the_pairs_that_are_kept() throws JsonProcessingException {
        var read = read("""
                {"type":"qa","attrs":{"cid":"a"},"content":[{"type":"question"},{"type":"answer"}]},
                {"type":"qa","attrs":{"cid":"b"},"content":[{"type":"question","content":[%1$s]},{"type":"answer"}]},
                {"type":"qa","attrs":{},"content":[{"type":"question","content":[%1$s]},{"type":"answer"}]}
                """.formatted(text("问")));
        assertThat(read.pairs()).containsExactly("b", "");
        assertThat(read.blocks()).hasSize(2);
    }

    @Test
    void a_hard_break_parts_a_paragraph_and_is_a_space_elsewhere() throws JsonProcessingException {
        var broken = text("前") + ",{\"type\":\"hardBreak\"}," + text("后");
        var read = read("""
                {"type":"paragraph","content":[%1$s]},
                {"type":"heading","attrs":{"level":2},"content":[%1$s]},
                {"type":"table","content":[{"type":"tableRow","content":[{"type":"tableCell","content":[
                  {"type":"paragraph","content":[%1$s]},{"type":"paragraph","content":[%1$s]}]}]}]}
                """.formatted(broken));
        assertThat(read.blocks()).hasSize(4);
        assertThat(read.blocks().subList(0, 2)).containsExactly(Paragraph.of("前"), Paragraph.of("后"));
        assertThat(((Table) read.blocks().get(3))
                        .rows()
                        .getFirst()
                        .cells()
                        .getFirst()
                        .spans())
                .isEqualTo(Spans.of("前 后 前 后"));
    }

    @Test
    void what_has_no_block_keeps_its_words_and_is_reported() throws JsonProcessingException {
        var read = read("""
                {"type":"video","attrs":{"src":"http://a/b.mp4"}},
                {"type":"callout","content":[{"type":"paragraph","content":[%1$s]}]},
                {"type":"paragraph","content":[{"type":"text","text":"歪","marks":[{"type":"italic"}]},{"type":"smile","text":"笑"}]},
                {"type":"blockquote","content":[{"type":"heading","content":[%1$s]}]}
                """.formatted(text("留下")));
        assertThat(read.blocks())
                .containsExactly(Paragraph.of("留下"), Paragraph.of("歪笑"), new Quote(List.of(Paragraph.of("留下"))));
        assertThat(read.losses())
                .containsExactly(
                        "正文里有一处“video”放不进稿件，没有保存",
                        "“留下”所在的“callout”改成了普通文字",
                        "“歪”的格式“italic”没有保留，文字都在",
                        "“笑”所在的“smile”改成了普通文字",
                        "“留下”所在的“heading”改成了普通文字");
    }

    @Test
    void a_link_that_could_run_something_loses_its_address_and_says_so() throws JsonProcessingException {
        for (var href : List.of("javascript:alert(1)", "data:text/html,x", "//evil.example", "\\u0001javascript:x")) {
            var read = read("""
                    {"type":"paragraph","content":[{"type":"text","text":"点我","marks":[{"type":"link","attrs":{"href":"%s"}}]}]}
                    """.formatted(href));
            assertThat(read.blocks()).as(href).containsExactly(Paragraph.of("点我"));
            assertThat(read.losses()).singleElement().asString().startsWith("“点我”的链接“");
        }
    }

    @Test
    void a_picture_from_elsewhere_leaves_its_caption_in_a_placeholder() throws JsonProcessingException {
        var read = read("""
                {"type":"figure","attrs":{"key":"<x>","file":"http://a/b.jpg","credit":"某 摄"},"content":[%s]}
                """.formatted(text("图说")));
        var figure = (Figure) read.blocks().getFirst();
        assertThat(figure.file()).isNull();
        assertThat(figure.caption()).isEqualTo("图说");
        assertThat(read.losses()).containsExactly("图片“图说”不是图库里的文件，只留下图片说明；请重新上传");
    }

    @Test
    void an_answer_holds_no_heading_and_no_pair_and_their_words_stay() throws JsonProcessingException {
        var read = read("""
                {"type":"qa","content":[{"type":"question","content":[%1$s]},{"type":"answer","content":[
                  {"type":"heading","content":[%2$s]},
                  {"type":"qa","content":[{"type":"question","content":[%1$s]},{"type":"answer"}]}]}]}
                """.formatted(text("问"), text("小题")));
        assertThat(((Qa) read.blocks().getFirst()).answer()).containsExactly(Paragraph.of("小题"), Paragraph.of("问"));
        assertThat(read.losses()).hasSize(2);
    }

    @Test
    void a_number_that_is_none_is_no_number_and_never_zero() throws JsonProcessingException {
        var read = read("""
                {"type":"chart","attrs":{"form":"line","title":"各县","unit":"个","labels":["温县","武陟"],
                  "rows":[{"name":"2022","values":["12.50","约十个",null,"",7,"1e9"]}]}}
                """);
        var chart = (Chart) read.blocks().getFirst();
        assertThat(chart.rows().getFirst().values().stream().map(String::valueOf))
                .containsExactly("12.50", "null", "null", "null", "7", "null");
        assertThat(read.losses()).hasSize(2);
    }

    @Test
    void an_unreadable_date_and_a_pair_with_only_a_short_answer_are_reported() throws JsonProcessingException {
        var read = read("""
                {"type":"qa","attrs":{"shortAnswer":"八月底前"},"content":[{"type":"question"},{"type":"answer"}]},
                {"type":"qa","attrs":{"answeredOn":"七月一日"},"content":[{"type":"question","content":[%s]},{"type":"answer"}]}
                """.formatted(text("问")));
        assertThat(read.losses())
                .containsExactly("问答“八月底前”还没有内容，没有保存", "答复日期“七月一日”看不懂，没有保存；请写成 2026-11-24、2026-11 或 2026");
    }

    @Test
    void lists_in_lists_without_end_keep_every_word_and_break_nothing() throws JsonProcessingException {
        var nested = text("最里");
        var tree = "{\"type\":\"paragraph\",\"content\":[" + nested + "]}";
        for (int i = 0; i < 200; i++)
            tree =
                    "{\"type\":\"bulletList\",\"content\":[{\"type\":\"listItem\",\"content\":[{\"type\":\"paragraph\",\"content\":["
                            + text("层") + "]}," + tree + "]}]}";
        var read = read(tree);
        assertThat(read.blocks().getFirst()).isInstanceOf(ListBlock.class);
        assertThat(CanonicalJson.write(read.blocks())).contains("最里");
        assertThat(read.losses()).hasSize(1);
    }

    @Test
    void an_item_that_opens_with_a_list_hands_its_items_up() throws JsonProcessingException {
        var read = read("""
                {"type":"orderedList","attrs":{"start":3},"content":[{"type":"listItem","content":[
                  {"type":"paragraph"},{"type":"bulletList","content":[{"type":"listItem","content":[
                    {"type":"paragraph","content":[%s]}]}]},{"type":"paragraph","content":[%s]}]}]}
                """.formatted(text("内"), text("后")));
        assertThat(read.blocks())
                .containsExactly(new ListBlock(
                        true,
                        3,
                        List.of(
                                new ListBlock.Item(List.of(Paragraph.of("内"))),
                                new ListBlock.Item(List.of(Paragraph.of("后"))))));
    }

    @Test
    void something_that_is_no_document_is_refused_whole() {
        assertThatThrownBy(() -> EditorDocument.read(Map.of("type", "paragraph")))
                .isInstanceOfSatisfying(
                        Invalid.class, e -> assertThat(e.field()).isEqualTo("body"));
    }

    @Test
    void values_of_any_type_in_any_place_never_fail_a_save() throws JsonProcessingException {
        for (var odd : List.of("null", "7", "true", "\"x\"", "[]", "{}", "[[{}]]")) {
            for (var place : List.of("attrs", "content", "marks", "text", "type")) {
                for (var type : List.of("paragraph", "qa", "table", "chart", "figure", "orderedList", "heading")) {
                    var read = read("{\"type\":\"%s\",\"%s\":%s}".formatted(type, place, odd));
                    assertThat(EditorDocument.read(EditorDocument.of(read.blocks()))
                                    .blocks())
                            .isEqualTo(read.blocks());
                }
            }
        }
    }

    private static EditorDocument.Read read(String nodes) throws JsonProcessingException {
        return EditorDocument.read(tree("{\"type\":\"doc\",\"content\":[" + nodes + "]}"));
    }

    private static Map<String, Object> tree(String json) throws JsonProcessingException {
        return MAPPER.readValue(json, new TypeReference<>() {});
    }

    private static String text(String words) {
        return "{\"type\":\"text\",\"text\":\"" + words + "\"}";
    }
}
