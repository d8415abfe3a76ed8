package org.xingyao.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Kind;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.Figure;
import org.xingyao.article.block.Heading;
import org.xingyao.article.block.Mark;
import org.xingyao.article.block.Paragraph;
import org.xingyao.article.block.Qa;
import org.xingyao.article.block.Span;
import org.xingyao.article.block.Spans;

class ProofreaderTest {
    private static final List<Term> NAMES = List.of(
            new Term("region-name", "武涉", "武陟", List.of()),
            new Term("region-name", "心阳", "沁阳", List.of()),
            new Term("organisation-name", "人力资源与社会保障局", "人力资源和社会保障局", List.of()));
    private final Proofreader reader = new Proofreader(
            Stream.concat(BuiltIn.terms().stream(), NAMES.stream().map(BuiltIn::spared))
                    .toList());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            fixed-phrase | 党员重温人党誓词。 | 人党誓词 | 入党誓词
            fixed-phrase | 开展“人户访民情、我来办实事”活动。 | 人户访民情 | 入户访民情
            fixed-phrase | 栏目“怀川贵旗红”开栏。 | 怀川贵旗红 | 怀川党旗红
            misspelling | 大家再接再励。 | 再接再励 | 再接再厉
            misspelling | 把自已的事办好。 | 自已 | 自己
            usage | 截止目前，全市建成75个。 | 截止目前 | 截至目前
            variant | 本报曾作报导。 | 报导 | 报道
            region-name | 武涉县的经验。 | 武涉 | 武陟
            organisation-name | 市人力资源与社会保障局说。 | 人力资源与社会保障局 | 人力资源和社会保障局
            half-width | 群众满意,干部放心。 | , | ，
            half-width | 村干部(第一书记)说 | ( | （
            straight-quote | 他说"好"。 | ~"~ | ~~
            doubled-word | 这是我们的的目标。 | 的的 | 的
            doubled-mark | 群众满意，，干部放心。 | ，， | ，
            doubled-mark | 群众满意。，干部放心。 | 。， | 。
            dash | 大家都来了... | ... | ……
            dash | 大家都来了。。。 | 。。。 | ……
            dash | 星光…… 照亮…怀川 | … | ……
            comma-between-quotes | 弘扬“红旗渠”、“焦裕禄”精神。 | ”、“ | ”“
            mixed-enumeration | 一是学。二是干；三是比。四是评。 | ；三是 | 。三是
            mixed-enumeration | 一是学；二是干。三是比 | ；二是 | ~~
            year-short | 22年6月开展。 | 22年6月 | 2022年6月
            decade | 80年代的老党员。 | 80年代 | ~~
            mixed-units | 投资20万5千元。 | 20万5千 | ~~
            decimals | 投资1.2345亿元。 | 1.2345亿 | ~~
            percent-range | 占60—68%。 | 60—68% | 60%～68%
            range | 2021-2022年完成。 | 2021-2022年 | 2021—2022年
            range | 每村30-50人。 | 30-50人 | 30～50人
            approximate | 约30人左右参加。 | 约30人左右 | ~~
            approximate | 近3.8万余名党员。 | 近3.8万余 | ~~
            weekday-digit | 每逢星期5开会。 | 星期5 | ~~
            full-width-digit | 共１０７个。 | １０７ | ~~
            wrong-date | 2月30日开会。 | 2月30日 | ~~
            wrong-date | 2023年2月29日开会。 | 2023年2月29日 | ~~
            wrong-weekday | 2022年7月1日（星期四）开会。 | 2022年7月1日（星期四 | 2022年7月1日（星期五
            sum | 创建107个，其中沁阳市12个、孟州市11个、解放区99个。 | 107个 | ~~
            sum-doubt | 创建107个，其中沁阳市12个、孟州市11个、解放区9个。 | 107个 | ~~
            unbalanced | 开展“五星支部创建。 | “五星支部创建。 | ~~
            unbalanced | 印发《实施方案）。 | ） | ~~
            unbalanced | 坚持”两个确立“。 | ” | ~~
            unbalanced | 创建“五星“支部”。 | “五星“支部”。 | ~~
            unbalanced | 他说：“要学《党章。” | ” | ~~
            half-quotation | 老张说：“一天一个样！大家都高兴。 | “一天一个样！大 | ~~
            half-quotation | 都来了。“一天一个样！大家都高兴。 | “一天一个样！大 | ~~
            half-quotation | 一天一个样！”老张说。 | ” | ~~
            half-quotation | “好。”“一天一个样，都来了。 | “一天一个样，都 | ~~
            """)
    void a_slip_is_found_where_it_stands(String rule, String text, String words, String suggestion) {
        var mark = only(rule, paragraph(text));
        assertThat(mark.words()).isEqualTo(words);
        assertThat(mark.suggestion()).isEqualTo(suggestion == null ? "" : suggestion);
        assertThat(mark.place()).isEqualTo("blocks/0");
        assertThat(text.substring(mark.from(), mark.to())).isEqualTo(words);
        assertThat(text.substring(0, mark.from())).endsWith(mark.before());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            fixed-phrase | 他向个人党费账户交费，重温入党誓词。
            misspelling | 来自己方，来自已建成的社区；随即然后；发布署名文章；良好象征。
            variant | 本报报道。
            region-name | 促进青少年身心阳光成长，沁阳市、武陟县都来了。
            half-width | 网址 https://example.org/a,b 与 10:30 开会，占 3.5%，A,B 两组。
            straight-quote | 高 3.5" 的 "A" 型。
            doubled-word | 以服务群众为目的的活动，他的的确确是这样的，坐的的士。
            doubled-mark | 他说：“好。”，大家都笑了！！真的？？
            dash | 星光……照亮。第 3...5 条
            comma-between-quotes | 弘扬“红旗渠”“焦裕禄”精神，学《方案》《细则》。
            mixed-enumeration | 一是学，学好。学深；二是干；三是比。
            mixed-enumeration | 一是学。学深。二是干。三是比；四处看。
            year-short | 入党22年来，2022年6月，1922年6月，第12年，民国22年6月。
            decade | 20世纪80年代，1980年代。
            mixed-units | 投资20.5万元，5千克，20万人。
            percent-range | 60%～68%，60%—68%，2022-68%
            range | 电话 0391-8797000，编号 GB-2022年，2022-06-30。
            approximate | 约30人参加，30人左右，3.8万余名，近40个。
            weekday-digit | 星期五开会。
            wrong-date | 2月29日，2024年2月29日，12月31日，6月30日晚。
            wrong-weekday | 2022年7月1日（星期五），7月1日（星期四）。
            sum | 107个，其中沁阳市12个、孟州市11个、武陟县13个、博爱县6个、修武县2个、解放区21个、山阳区26个、中站区6个、马村区8个、示范区2个。
            sum | 党员50名，其中女党员30名、大专以上学历40名。
            sum-doubt | 107个，其中沁阳市12个、孟州市11个、解放区9个等。
            sum-doubt | 107个，其中解放区21个、山阳区26个。
            unbalanced | 1）学习；他说：“‘五星’支部（第一批）好。”《“五星”方案》
            """)
    void what_only_looks_like_a_slip_is_left_alone(String rule, String text) {
        assertThat(reader.check(paragraph(text)))
                .noneMatch(mark -> mark.rule().id().equals(rule));
    }

    @Test
    void the_sum_says_what_it_reckoned() {
        var mark = only("sum", paragraph("创建107个，其中沁阳市12个、孟州市11个、解放区99个。"));
        assertThat(mark.message()).isEqualTo("分项之和大于总数：各项相加为122，总数写的是107");
    }

    @Test
    void a_quotation_over_two_paragraphs_opens_both_and_closes_the_last() {
        assertThat(found(body(Paragraph.of("“冠军！"), Paragraph.of("“冠军！”")))).isEmpty();
        assertThat(found(body(Paragraph.of("“冠军！"), Paragraph.of("冠军！")))).containsExactly("half-quotation");
        assertThat(found(body(Paragraph.of("“冠军！"), Paragraph.of("冠军！”"))))
                .containsExactly("half-quotation", "half-quotation");
    }

    @Test
    void lost_text_is_no_slip_and_restored_text_counts_without_its_brackets() {
        var lost = new Paragraph(List.of(Span.of("他说：“那就"), Span.of("", Mark.LOST)));
        var restored = new Paragraph(List.of(Span.of("年终认"), Span.of("定定", Mark.RESTORED), Span.of("的的。")));
        assertThat(found(body(lost))).isEmpty();
        assertThat(only("doubled-word", body(restored)).from()).isEqualTo(5);
    }

    @Test
    void the_build_of_an_article_is_looked_at() {
        var picture = new Figure("a", null, "", "", "");
        var question = new Qa(1, Spans.of("怎么评？"), List.of(), "", "", null, List.of());
        var link = new Paragraph(List.of(new Span("看图", List.of(), "https://example.org/A.JPG")));
        var body = body(new Heading(3, Spans.of("小标题")), picture, question, link);
        assertThat(found(body))
                .containsExactlyInAnyOrder(
                        "heading-order", "figure-alt", "figure-credit", "empty-answer", "outside-picture");
        var good = new Figure("a", null, "决赛现场。", "本报记者 翟鹏程 摄", "");
        var answered = new Qa(1, Spans.of("怎么评？"), List.of(Paragraph.of("答。")), "", "", null, List.of());
        var plain = new Paragraph(List.of(new Span("看文", List.of(), "https://example.org/a.html")));
        assertThat(found(body(new Heading(2, Spans.of("大")), new Heading(3, Spans.of("小")), good, answered, plain)))
                .isEmpty();
    }

    @Test
    void the_number_in_the_kicker_is_that_of_the_series() {
        assertThat(only("series-number", numbered("系列答记者问之五", 6)).suggestion()).isEqualTo("之六");
        assertThat(found(numbered("系列答记者问之六", 6))).isEmpty();
        assertThat(found(numbered("完成三分之一，系列报道之星", 6))).isEmpty();
    }

    @Test
    void a_headline_ends_without_a_stop() {
        var content = content("", "最是“五星”耀怀川。", 0, List.of());
        assertThat(found(content)).containsExactly("headline-stop");
        assertThat(only("headline-stop", content).place()).isEqualTo("headline");
    }

    @Test
    void the_graver_findings_come_first() {
        var levels = reader.check(paragraph("弘扬“甲”、“乙”精神,重温人党誓词。")).stream()
                .map(mark -> mark.rule().level())
                .toList();
        assertThat(levels).isSorted().contains(Level.BLOCKER, Level.HINT);
    }

    @Test
    void every_rule_has_a_basis_and_an_own_name() {
        assertThat(Proofreader.rules()).allSatisfy(rule -> {
            assertThat(rule.id()).matches("[a-z-]+");
            assertThat(rule.what()).isNotBlank();
            assertThat(rule.basis()).isNotBlank();
        });
    }

    @Test
    void no_pattern_repeats_without_a_bound() {
        assertThat(TsvFile.rows("patterns.tsv", 4))
                .allSatisfy(row -> assertThat(row.get(2).replaceAll("\\\\.|\\[[^]]*\\]", ""))
                        .doesNotContainPattern("[*+]|\\{[0-9]*,\\}"));
    }

    @Test
    void any_text_is_read_without_throwing_and_each_mark_stands_where_it_says() {
        var random = new Random(7);
        var pieces = List.of(
                "一是",
                "二是",
                "三是",
                "；",
                "。",
                "，",
                "“",
                "”",
                "‘",
                "’",
                "（",
                "）",
                "《",
                "》",
                "2月30日",
                "2022年13月1日",
                "星期",
                "107个",
                "，其中",
                "沁阳市12个",
                "、",
                "的的",
                "人党誓词",
                "…",
                "-",
                "%",
                "1",
                "9",
                "年",
                "月",
                "\uFFFC",
                "😀",
                "\ud83d",
                "a",
                " ",
                "万",
                "$1",
                "\\",
                "系列报道之",
                "六",
                "约",
                "余");
        for (int i = 0; i < 3_000; i++) {
            var text = random.ints(random.nextInt(40), 0, pieces.size())
                    .mapToObj(pieces::get)
                    .collect(Collectors.joining());
            var content = content(text, text, 6, List.of(Paragraph.of(text), new Heading(2, Spans.of(text))));
            var lines = LineReader.read(content).stream().collect(Collectors.toMap(Line::place, Line::text));
            assertThat(reader.check(content)).allSatisfy(mark -> stands(mark, lines));
        }
    }

    @Test
    void a_hundred_thousand_characters_are_read_in_a_blink() {
        var text = "一是甲“乙”22年6月1日，107个，其中沁阳市12个、孟州市11个；二是1-2,3%的的（丙）".repeat(2_100);
        var nested = "“".repeat(100_000);
        var digits = "1".repeat(100_000);
        reader.check(paragraph(text));
        for (var hard : List.of(text.substring(0, 100_000), nested, digits, "其中甲乙丙1".repeat(16_000))) {
            var content = paragraph(hard);
            assertThat(fastest(content)).isLessThan(200);
        }
    }

    /** Milliseconds of processor time in the best of ten runs: what else the machine does is no matter here. */
    private double fastest(EditionContent content) {
        var clock = ManagementFactory.getThreadMXBean();
        return IntStream.range(0, 10)
                .mapToDouble(_ -> {
                    long begin = clock.getCurrentThreadCpuTime();
                    reader.check(content);
                    return (clock.getCurrentThreadCpuTime() - begin) / 1e6;
                })
                .min()
                .orElseThrow();
    }

    private static void stands(org.xingyao.proof.Mark mark, Map<String, String> lines) {
        var text = lines.getOrDefault(mark.place(), "");
        assertThat(text.substring(mark.from(), mark.to())).isEqualTo(mark.words());
    }

    private List<String> found(EditionContent content) {
        return reader.check(content).stream().map(mark -> mark.rule().id()).toList();
    }

    private org.xingyao.proof.Mark only(String rule, EditionContent content) {
        var marks = reader.check(content).stream()
                .filter(mark -> mark.rule().id().equals(rule))
                .toList();
        assertThat(marks).hasSizeGreaterThanOrEqualTo(1);
        return marks.getFirst();
    }

    private static EditionContent paragraph(String text) {
        return body(Paragraph.of(text));
    }

    private static EditionContent body(Block... blocks) {
        return content("", "标题", 0, new ArrayList<>(List.of(blocks)));
    }

    private static EditionContent numbered(String kicker, int number) {
        return content(kicker, "标题", number, List.of());
    }

    private static EditionContent content(String kicker, String headline, int number, List<Block> blocks) {
        return new EditionContent(
                Kind.NEWS, kicker, headline, "", "", "", List.of(), "", "", number, null, "", null, "", blocks,
                List.of());
    }
}
