package org.xingyao.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xingyao.article.block.IssueDate;
import org.xingyao.article.block.Mark;
import org.xingyao.article.block.Paragraph;
import org.xingyao.article.block.Qa;
import org.xingyao.article.block.Span;
import org.xingyao.article.block.Spans;

class CanonicalJsonTest {
    @Test
    void the_json_of_an_edition_is_pinned_for_ever() {
        var content = new EditionContent(
                Kind.QA,
                "",
                "创建“宜业兴业星”",
                "",
                "——市人社局答记者问",
                "",
                List.of(Byline.parse("本报记者 冯新瑞")),
                "dajizhewen",
                "wuxing",
                6,
                IssueDate.of("2022-07"),
                "",
                null,
                "",
                List.of(
                        new Paragraph(List.of(Span.of("基"), Span.of("础，", Mark.RESTORED), Span.of("是", Mark.STRONG))),
                        new Qa(1, Spans.of("几个？"), List.of(Paragraph.of("107个。")), "", "市人社局", null, List.of())),
                List.of());
        assertThat(CanonicalJson.write(content))
                .isEqualTo("{\"kind\":\"qa\",\"headline\":\"创建“宜业兴业星”\",\"deck\":\"市人社局答记者问\","
                        + "\"bylines\":[{\"title\":\"本报记者\",\"name\":\"冯新瑞\"}],\"column\":\"dajizhewen\",\"series\":\"wuxing\",\"number\":6,"
                        + "\"issuedOn\":{\"iso\":\"2022-07\"},\"blocks\":[{\"type\":\"paragraph\",\"spans\":[{\"text\":\"基\"},"
                        + "{\"text\":\"础，\",\"marks\":[\"restored\"]},{\"text\":\"是\",\"marks\":[\"strong\"]}]},"
                        + "{\"type\":\"qa\",\"number\":1,\"question\":[{\"text\":\"几个？\"}],\"answer\":[{\"type\":\"paragraph\",\"spans\":[{\"text\":\"107个。\"}]}],"
                        + "\"answeringBody\":\"市人社局\"}]}");
        assertThat(CanonicalJson.read(CanonicalJson.write(content))).isEqualTo(content);
    }
}
