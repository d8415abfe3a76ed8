package org.xingyao.search.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingyao.search.lexicon.Lexicon;
import org.xingyao.search.lexicon.Name;
import org.xingyao.search.lexicon.Name.Form;
import org.xingyao.search.lexicon.Name.Kind;

class UnderstandingTest {
    private static final Lexicon NAMES = new Lexicon(List.of(
            new Name("马村区", Kind.REGION, "macun", Form.OFFICIAL),
            new Name("马村", Kind.REGION, "macun", Form.SHORT),
            new Name("温县", Kind.REGION, "wenxian", Form.OFFICIAL),
            new Name("我市", Kind.REGION, "jiaozuo", Form.GENERIC),
            new Name("武涉", Kind.REGION, "wuzhi", Form.MISSPELT),
            new Name("宜业兴业星", Kind.STAR, "yiye-xingye", Form.OFFICIAL),
            new Name("农村", Kind.TRACK, "village", Form.OFFICIAL),
            new Name("答记者问", Kind.COLUMN, "dajizhewen", Form.OFFICIAL),
            new Name("市人力资源和社会保障局", Kind.ORGANISATION, "rensheju", Form.OFFICIAL),
            new Name("人社局", Kind.ORGANISATION, "rensheju", Form.SHORT)));

    @ParameterizedTest
    @CsvSource({
        "马村区 宜业兴业星 多少, REGION=macun STAR=yiye-xingye, NUMBER",
        "答记者问第六期, COLUMN=dajizhewen NUMBER=6, NONE",
        "答记者问之六, COLUMN=dajizhewen NUMBER=6, NONE",
        "答记者问（六）, COLUMN=dajizhewen NUMBER=6, NONE",
        "第12期答记者问, NUMBER=12 COLUMN=dajizhewen, NONE",
        "答记者问 6, COLUMN=dajizhewen NUMBER=6, NONE",
        "2022年 温县, YEAR=2022 REGION=wenxian, NONE",
        "二〇二二年温县, YEAR=2022 REGION=wenxian, NONE",
        "“马村区”的「宜业兴业星」, REGION=macun STAR=yiye-xingye, NONE",
        "人社局在哪里, ORGANISATION=rensheju, PLACE",
        "农村宜业兴业星, TRACK=village STAR=yiye-xingye, NONE"
    })
    void what_a_question_names_is_recognised(String text, String hints, QuestionType type) {
        var understood = Understanding.of(text, NAMES, Set.of());
        assertThat(understood.hints())
                .extracting(hint -> hint.kind() + "=" + hint.value())
                .containsExactly(hints.split(" "));
        assertThat(understood.type()).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"我市的计划", "武涉", "农村的路", "百分之六", "之一", "12022年", "", "()", "第期"})
    void what_could_mean_anything_is_not(String text) {
        assertThat(Understanding.of(text, NAMES, Set.of()).hints()).isEmpty();
    }

    @Test
    void what_a_reader_did_not_mean_is_left_out() {
        var understood = Understanding.of("2022年温县", NAMES, Set.of(Hint.Kind.REGION));
        assertThat(understood.hints()).extracting(Hint::kind).containsExactly(Hint.Kind.YEAR);
    }

    @Test
    void a_name_knows_its_other_names() {
        var hint = Understanding.of("人社局", NAMES, Set.of()).hints().getFirst();
        assertThat(hint.otherNames()).containsExactly("市人力资源和社会保障局");
    }

    @ParameterizedTest
    @CsvSource({
        "骑手在哪儿能喝口热水, PLACE",
        "什么时候督导, DATE",
        "决赛多长时间, DURATION",
        "谁得了冠军, BODY",
        "占道经营归哪个部门管, BODY",
        "有几个底线要求, NUMBER",
        "怎么评, MANNER",
        "挂星立标是什么, THING",
        "房租能不能减免, YESNO",
        "为什么要创星, REASON",
        "支部过硬, NONE"
    })
    void the_type_of_a_question_is_kept(String text, QuestionType type) {
        assertThat(Understanding.of(text, NAMES, Set.of()).type()).isEqualTo(type);
    }

    @Test
    void lists_of_kinds_in_an_address_take_what_they_know() {
        assertThat(Hint.Kind.named("region,year,<b>,,REGION"))
                .containsExactlyInAnyOrder(Hint.Kind.REGION, Hint.Kind.YEAR);
        assertThat(Hint.Kind.named("")).isEmpty();
    }
}
