package org.xingyao.search.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingyao.search.index.Sample;
import org.xingyao.search.index.SearchIndex;

/** What is doubted and what is not. */
class CorrectorTest {
    private static final SearchIndex INDEX = Sample.index(List.of(
            List.of(
                    Sample.pair("pairs", 1, "什么是宜业兴业星？", "就业创业的星，创业担保贷款，10+N服务，app，dj@jzrb。"),
                    Sample.pair("pairs", 2, "怎么做志愿服务？", "志愿服务有热水，骑手可以喝水，网格员帮忙，网格员的手机。")),
            List.of(Sample.section("branch", "“五星”支部创建", "支部过硬星由组织部牵头，修武县和武陟县大比武，孟州、沁阳也有。")),
            List.of(Sample.section("map", "民情地图画出来", "民情地图挂在缑村。示范区里有文献馆和温县的山阳区。"))));

    private static final KnownWords KNOWN = new KnownWords(
            List.of(
                    "支部过硬星", "支部过硬", "宜业兴业星", "宜业兴业", "修武县", "修武", "武陟县", "武陟", "孟州", "沁阳", "温县", "山阳区", "示范区", "大比武",
                    "网格员", "第一书记", "市人民法院"),
            Map.of("武涉", "武陟", "泌阳", "沁阳", "孟洲", "孟州", "网络员", "网格员", "山羊区", "山阳区"));

    private static final Corrector CORRECTOR =
            new Corrector(() -> KNOWN, Set.of("在", "的", "怎么", "吗", "几个", "哪里")::contains);

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            宜业兴业兴         | 宜业兴业星
            宜业兴业兴怎么评   | 宜业兴业星怎么评
            孟洲               | 孟州
            孟洲市             | 孟州市
            武涉县             | 武陟县
            武涉 大比武        | 武陟 大比武
            山羊区             | 山阳区
            修武県             | 修武县
            网络员             | 网格员
            民请地图           | 民情地图
            志原服务           | 志愿服务
            创业但保贷款       | 创业担保贷款
            宜业业兴星         | 宜业兴业星
            宜业兴星           | 宜业兴业星
            宜业兴兴业星       | 宜业兴业星
            植部过应星         | 支部过硬星
            支部过硕星         | 支部过硬星
            xiuwu              | 修武
            xiuwu 大比武       | 修武 大比武
            xiuwu大比武        | 修武大比武
            大比武 xiuwu       | 大比武 修武
            XiuWu              | 修武
            ｘｉｕｗｕ         | 修武
            zhibuguoying       | 支部过硬
            zhi bu guo ying    | 支部过硬
            zibuguoyin         | 支部过硬
            zbgyx              | 支部过硬星
            zbghx              | 支部过硬星
            dbw                | 大比武
            wgy                | 网格员
            wenxian            | 温县
            minqingditu        | 民情地图
            goucun             | 缑村
            chuangyedanbao     | 创业担保
            qishou reshui      | 骑手 热水
            10+                | 10+n
            """)
    void what_stands_nowhere_is_put_right_and_run(String typed, String meant) {
        assertThat(CORRECTOR.of(typed, INDEX)).contains(Correction.sure(meant));
    }

    @ParameterizedTest
    @CsvSource({"泌阳, 沁阳", "泌阳 大比武, 沁阳 大比武", "师范区, 示范区"})
    void what_may_be_meant_as_it_is_is_left_and_another_offered(String typed, String other) {
        assertThat(CORRECTOR.of(typed, INDEX)).get().satisfies(correction -> {
            assertThat(correction.text()).isEqualTo(other);
            assertThat(correction.certainty()).isNotEqualTo(Correction.Certainty.SURE);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "宜业兴业星",
                "宜业兴业星的",
                "宜业兴业在哪里",
                "“宜业兴业星”",
                "志愿服务",
                "骑手热水",
                "温县山阳区",
                "修武",
                "第二书记",
                "市人民医院",
                "app",
                "dj@jzrb",
                "10+N",
                "网格员们",
                "支部过硬",
                "动武涉嫌",
                "党",
                "陟",
                "民情地图",
                "hello world",
                "zq",
                "x",
                "10",
                "2022年",
                "怎么办",
                "支部党员",
                "人工智能"
            })
    void what_is_right_or_unknown_is_not_doubted(String typed) {
        assertThat(CORRECTOR.of(typed, INDEX)).isEmpty();
    }

    @Test
    void a_text_that_found_nothing_is_read_aloud_once_more() {
        assertThat(CORRECTOR.bySound("人工智能", INDEX)).isEmpty();
        assertThat(CORRECTOR.bySound("知愿扶雾", INDEX)).contains(Correction.sure("志愿服务"));
        assertThat(CORRECTOR.bySound("志愿服务", INDEX)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "，",
                "\"",
                "AND OR NOT",
                "+ - * ? : ( ) / \\ ~ ^",
                "(",
                "😀😀",
                "\uD800",
                "\uDC00x",
                "\u0000",
                "\u202e武涉",
                "e\u0301\u0301\u0301",
                "''''",
                "a'b'c",
                "+",
                "a+",
                "@",
                "10+ 10+",
                "ü",
                "·",
                "''武''涉''"
            })
    void no_text_is_an_error(String typed) {
        assertThat(CORRECTOR.of(typed, INDEX)).isNotNull();
        assertThat(CORRECTOR.bySound(typed, INDEX)).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(Slip.class)
    void a_slip_is_one_change(Slip slip) {
        var typed = switch (slip) {
            case CHANGED -> "甲乙丙戊";
            case SWAPPED -> "甲丙乙丁";
            case MISSING -> "甲乙丁";
            case EXTRA -> "甲乙乙丙丁";
            case OTHER -> "丁丙乙甲";
        };
        assertThat(Slip.between(typed, "甲乙丙丁")).isEqualTo(slip);
        assertThat(Slip.between("甲乙", "甲乙")).isEqualTo(Slip.OTHER);
    }
}
