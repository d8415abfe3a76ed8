package org.xingyao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xingyao.article.Byline;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Kind;

class BylinesTest {
    @Test
    void a_dateline_names_each_title_once_without_a_space_behind_it() {
        assertThat(dateline(Kind.COUNTY, "", "本报记者 杜挺勇", "通讯员 宁高峰")).isEqualTo("本报讯（记者杜挺勇 通讯员宁高峰）");
        assertThat(dateline(Kind.NEWS, "", "本报记者 甲某", "本报记者 乙某", "通讯员 丙某")).isEqualTo("本报讯（记者甲某 乙某 通讯员丙某）");
    }

    @Test
    void a_dateline_that_an_editor_wrote_wins() {
        assertThat(dateline(Kind.NEWS, "本报修武讯（记者杜挺勇）", "本报记者 杜挺勇")).isEqualTo("本报修武讯（记者杜挺勇）");
    }

    @Test
    void features_and_answers_have_none() {
        assertThat(dateline(Kind.FEATURE, "", "本报记者 冯新瑞")).isEmpty();
        assertThat(dateline(Kind.QA, "", "本报记者 冯新瑞")).isEmpty();
    }

    @Test
    void people_of_one_title_stand_together_on_the_line() {
        assertThat(Bylines.line(bylines("本报记者 甲某", "本报记者 乙某", "通讯员 丙某", "本报记者 丁某 摄")))
                .isEqualTo("本报记者 甲某 乙某　通讯员 丙某　本报记者 丁某 摄");
    }

    private static String dateline(Kind kind, String own, String... bylines) {
        return Bylines.dateline(new EditionContent(
                kind, "", "题", "", "", "", bylines(bylines), "", "", 0, null, own, null, "", List.of(), List.of()));
    }

    private static List<Byline> bylines(String... printed) {
        return Stream.of(printed).map(Byline::parse).toList();
    }
}
