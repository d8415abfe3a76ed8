package org.xingyao.print.poster;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PosterDrawingTest {
    private static final String ADDRESS = "https://dangjian.example.cn/articles/chuangjian-yiye-xingye-xing";

    @ParameterizedTest
    @MethodSource("headlines")
    void a_camera_reads_the_code_whatever_the_words_are(String headline) throws Exception {
        var image = drawn(headline, headline, headline);
        assertThat(image.getWidth()).isEqualTo(1080);
        assertThat(image.getHeight()).isEqualTo(1440);
        var dots = image.getRGB(0, 0, 1080, 1440, null, 0, 1080);
        var seen = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(1080, 1440, dots)));
        assertThat(new QRCodeReader().decode(seen).getText()).isEqualTo(ADDRESS);
        assertThat(inked(image, 0, 90)).as("nothing runs into the margins").isFalse();
        assertThat(inked(image, 990, 1080)).isFalse();
    }

    static String[] headlines() {
        return new String[] {
            "创建“宜业兴业星” 实现社区产业兴旺",
            "长".repeat(200),
            "“" + "《".repeat(60) + "》".repeat(60) + "”。。。。！！",
            "<script>alert(1)</script>&amp;{7*7}",
            "家👨‍👩‍👧‍👦庭😀𠮷﷽ \u0001\u202E反过来\uFFFD",
            "https://dangjian.example.cn/" + "a".repeat(180),
            "，。、",
            "",
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "短", "长长的答案。"})
    void it_is_drawn_without_a_question_or_a_lead_too(String lead) throws IOException {
        assertThat(drawn("题", "", lead).getWidth()).isEqualTo(1080);
        assertThat(drawn("题", "问：什么？", lead).getWidth()).isEqualTo(1080);
    }

    @Test
    void the_same_words_make_the_same_picture_in_the_colours_of_the_site() throws IOException {
        var text = text("题", "问：什么？", "答");
        assertThat(PosterDrawing.draw(text)).isEqualTo(PosterDrawing.draw(text));
        var image = drawn("题", "", "");
        assertThat(image.getRGB(540, 5) & 0xffffff).isEqualTo(0xa4161a);
        assertThat(image.getRGB(20, 700) & 0xffffff).isEqualTo(0xfffdf9);
    }

    @Test
    void a_letter_that_the_typeface_lacks_is_seen_to_be_missing_and_an_emoji_is_left_out() {
        var text = text("吴𠮷😀说", "", "");
        assertThat(text.headline()).isEqualTo("吴〓说");
    }

    /** Between the bar above and the foot, where only words stand. */
    private static boolean inked(BufferedImage image, int from, int to) {
        for (int x = from; x < to; x++)
            for (int y = 30; y < 1080; y++) if ((image.getRGB(x, y) & 0xffffff) != 0xfffdf9) return true;
        return false;
    }

    private static BufferedImage drawn(String headline, String question, String lead) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(PosterDrawing.draw(text(headline, question, lead))));
    }

    private static PosterText text(String headline, String question, String lead) {
        return new PosterText("星耀", "系列答记者问之六", headline, question, lead, lead, "见报 2022年7月1日", "长按识别二维码阅读全文", ADDRESS);
    }
}
