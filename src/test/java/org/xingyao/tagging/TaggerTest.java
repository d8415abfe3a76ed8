package org.xingyao.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingyao.article.Byline;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Kind;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.Paragraph;
import org.xingyao.article.block.Qa;
import org.xingyao.article.block.Spans;
import org.xingyao.testsupport.ContentNames;

/** The rules, by words alone. */
class TaggerTest {
    private final Tagger tagger = new Tagger(ContentNames.read(), Meanings.NONE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            温县番田镇开展活动。                             | wenxian
            番田镇开展活动。                                 | wenxian
            记者在武涉县采访。                               | wuzhi
            解放区的两个小区。                               | jiefang
            老解放区的军民。全市大力解放思想。               | jiaozuo
            解放思想大讨论在我市展开。                       | jiaozuo
            大家弘扬博爱精神，我市红十字会组织募捐。         | jiaozuo
            博爱县的竹器。                                   | boai
            解放、山阳两个城区同时开工。                     | jiefang shanyang
            示范区文昌街道的变化。                           | shifanqu
            焦作高新区的企业。                               | shifanqu
            我市建成国家现代农业示范区。                     | jiaozuo
            我市代表团到郑州高新区、济源示范区参观。         | jiaozuo
            沁阳市太行街道的社区。                           | qinyang
            太行街道的一个社区。山阳区的同志来了，该区很重视。| shanyang
            中站区月山街道的老矿工。                         | zhongzhan
            月山镇的村民。                                   | boai
            博爱县苏家作乡的老照片。                         | boai
            苏家作乡的新变化。                               | shifanqu
            高温县市要注意防暑，我市气象台提醒。             | jiaozuo
            我市在全市推广这一做法。                         | jiaozuo
            来自武陟的客商走进温县的田间，该县种子热销。     | wenxian
            今年全市计划107个，其中沁阳市12个、孟州市11个、武陟县13个、博爱县6个、修武县2个。| jiaozuo
            我市举办书法展，来自沁阳、温县的作者到场。         | jiaozuo
            郑州市公安局发来感谢信。                         | ~
            市司法局的同志来了。                             | jiaozuo
            """, nullValues = "~")
    void a_story_is_set_where_it_says(String text, String regions) {
        assertThat(String.join(" ", Suggestions.sure(whole("", text).regions())))
                .isEqualTo(regions == null ? "" : regions);
    }

    @Test
    void a_street_of_two_districts_is_offered_and_not_chosen() {
        var regions = whole("", "太行街道的一个社区。").regions();
        assertThat(regions).extracting(Suggestion::slug).containsExactlyInAnyOrder("shanyang", "qinyang");
        assertThat(regions).noneMatch(Suggestion::isSure);
    }

    @Test
    void this_county_is_the_one_of_the_contributor() {
        var content = content("该县的一个村", List.of(Byline.parse("通讯员 温县县委组织部")), "该县把法官请到村里，调解纠纷。");
        assertThat(Suggestions.sure(tagger.suggest(content).whole().regions())).containsExactly("wenxian");
    }

    @Test
    void a_feature_of_the_city_keeps_the_units_it_tells_of_behind_it() {
        var regions =
                whole("我市开展创建扫描", "我市把创建作为总抓手。", "温县选派了驻村干部。", "马村区灵活开展活动。").regions();
        assertThat(Suggestions.sure(regions)).containsExactly("jiaozuo", "wenxian", "macun");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            市人社局负责人答问。                 | jiaozuo-rensheju
            我市人社部门负责人答问。             | ~
            温县公安局的民警。                   | wenxian-gonganju
            温县的夜晚很平静，县公安局加强巡逻。 | wenxian-gonganju
            武陟县的夜晚很平静，县公安局加强巡逻。| ~
            郑州市公安局的民警。                 | ~
            省公安厅、省民政厅的同志来我市调研。 | ~
            市委、市政府高度重视。               | ~
            我市的公安局开放日。                 | jiaozuo-gonganju
            山阳区委组织部的同志。               | shanyang-zuzhibu
            山阳区开了会，区委组织部的同志发言。 | shanyang-zuzhibu
            市九届人大常委会举行会议。           | jiaozuo-renda
            """, nullValues = "~")
    void a_body_is_that_of_its_level(String text, String bodies) {
        assertThat(String.join(" ", Suggestions.sure(whole("", text).organisations())))
                .isEqualTo(bodies == null ? "" : bodies);
    }

    @Test
    void a_slogan_does_not_make_a_story_one_of_its_star() {
        var stars = whole("村口的标语", "墙上写着“争创产业兴旺星”的标语。", "人民调解员上门化解矛盾纠纷，法官来村里普法。", "村里还组建了巡逻队，装上摄像头，一年没有一起刑事案件。")
                .stars();
        assertThat(Suggestions.sure(stars)).containsExactly("pingan-fazhi");
    }

    @Test
    void a_list_of_all_stars_is_news_of_none() {
        var whole = whole("", "会议要求，围绕支部过硬星、产业兴旺星、生态宜居星、平安法治星、文明幸福星，成立工作专班。");
        assertThat(Suggestions.sure(whole.stars())).isEmpty();
        assertThat(whole.track()).isEqualTo("none");
    }

    @Test
    void the_background_of_every_story_is_no_star() {
        assertThat(Suggestions.sure(
                        whole("", "村党支部书记说，今年以来，我们以“五星”支部创建为抓手，开展各项工作。").stars()))
                .isEmpty();
    }

    @Test
    void a_notice_is_of_no_star() {
        assertThat(Suggestions.sure(
                        whole("关于停水的通知公告", "因污水管网改造，村民用水受影响，河道清淤同时进行。").stars()))
                .isEmpty();
    }

    @Test
    void greenery_in_a_community_is_no_star_of_villages() {
        var stars = whole("", "社区里的绿化带换了新苗，小区业主一起给楼院的花坛浇水。", "居民们说，小区更美了。").stars();
        assertThat(Suggestions.sure(stars)).doesNotContain("shengtai-yiju");
    }

    @Test
    void a_community_that_was_a_village_is_of_the_village_track() {
        var whole = whole("涉农社区养蜂忙", "这个社区由村改来，村民办起养蜂合作社，种植油葵，集体经济收入增加。", "社区的蜂农年底分红。");
        assertThat(whole.track()).isEqualTo("village");
    }

    @Test
    void a_shared_star_has_the_track_of_its_ground() {
        assertThat(whole("", "村里的调解员化解矛盾纠纷，村民遇事找法，法官进村普法。").track()).isEqualTo("village");
        assertThat(whole("", "小区的调解员化解矛盾纠纷，业主遇事找法，法官进社区普法。").track()).isEqualTo("community");
        assertThat(whole("", "各村、社区的调解员化解矛盾纠纷，遇事找法，法官进村、进社区普法。").track()).isEqualTo("both");
    }

    @Test
    void what_justifies_a_suggestion_stands_where_it_says() {
        var content = content("调解", List.of(), "先说别的。村里的调解员化解矛盾纠纷，“法律明白人”普法。");
        var star = tagger.suggest(content).whole().stars().getFirst();
        var evidence = star.evidence().getFirst();
        var text = Spans.shown(((Paragraph) content.blocks().getFirst()).spans());
        assertThat(evidence.place()).isEqualTo("blocks/0");
        assertThat(text.substring(evidence.from(), evidence.to()))
                .isEqualTo(evidence.sentence())
                .startsWith("村里的");
        assertThat(evidence.words()).contains("调解员", "化解矛盾", "法律明白人");
    }

    @Test
    void a_pair_has_suggestions_of_its_own_and_the_place_of_its_article() {
        var pair = new Qa(
                7,
                Spans.of("创业担保贷款怎么申请？"),
                List.of(Paragraph.of("失业人员、高校毕业生可向社区申请创业担保贷款，小微企业财政贴息。")),
                "",
                "",
                null,
                List.of());
        var content = new EditionContent(
                Kind.QA,
                "",
                "温县人社局答问",
                "",
                "",
                "",
                List.of(),
                "",
                "",
                0,
                null,
                "",
                null,
                "",
                List.<Block>of(pair),
                List.of());
        var found = tagger.suggest(content).pairs().getFirst();
        assertThat(found.number()).isEqualTo(7);
        assertThat(Suggestions.sure(found.suggestions().stars())).containsExactly("yiye-xingye");
        assertThat(Suggestions.sure(found.suggestions().regions())).containsExactly("wenxian");
        assertThat(found.suggestions().stars().getFirst().evidence().getFirst().place())
                .startsWith("blocks/0/");
    }

    @Test
    void people_on_file_are_suggested_when_the_text_names_them_and_not_for_signing_it() {
        var content = content("先进事迹", List.of(Byline.parse("本报记者 冯新瑞")), "王梦梦在现场拍下了这一幕。");
        assertThat(tagger.suggest(content).whole().persons())
                .extracting(Suggestion::slug)
                .containsExactly("wang-mengmeng");
    }

    @Test
    void what_was_learned_tips_a_story_and_never_files_one_by_itself() {
        var half = content("", List.of(), "村民请来法官。");
        assertThat(Suggestions.sure(tagger.suggest(half).whole().stars())).isEmpty();
        assertThat(Suggestions.sure(tagger.suggest(half, Map.of("pingan-fazhi", 1.0))
                        .whole()
                        .stars()))
                .containsExactly("pingan-fazhi");
        var nothing = content("", List.of(), "村民在路边说话。");
        assertThat(Suggestions.sure(tagger.suggest(nothing, Map.of("pingan-fazhi", 1.0))
                        .whole()
                        .stars()))
                .isEmpty();
    }

    @Test
    void an_article_takes_some_milliseconds() {
        var lengthy = content(
                "温县调解",
                List.of(),
                Stream.generate(() -> "村里的调解员化解矛盾纠纷，法律明白人在温县番田镇普法，市司法局来了。")
                        .limit(30)
                        .toArray(String[]::new));
        for (int i = 0; i < 50; i++) tagger.suggest(lengthy);
        var clock = ManagementFactory.getThreadMXBean();
        long begun = clock.getCurrentThreadCpuTime();
        for (int i = 0; i < 20; i++) tagger.suggest(lengthy);
        assertThat((clock.getCurrentThreadCpuTime() - begun) / 20 / 1_000_000).isLessThan(20);
    }

    private Suggestions whole(String headline, String... paragraphs) {
        return tagger.suggest(content(headline, List.of(), paragraphs)).whole();
    }

    private static EditionContent content(String headline, List<Byline> bylines, String... paragraphs) {
        List<Block> blocks = Stream.of(paragraphs).<Block>map(Paragraph::of).toList();
        return new EditionContent(
                Kind.COUNTY, "", headline, "", "", "", bylines, "", "", 0, null, "", null, "", blocks, List.of());
    }
}
