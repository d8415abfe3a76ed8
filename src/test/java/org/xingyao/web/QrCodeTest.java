package org.xingyao.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {
    private static final int DOT = 4;
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "https://xingyao.example/articles/chuangjian",
                "otpauth://totp/%E6%98%9F:li?secret=GEZDGNBV",
                "温县的“星”"
            })
    void what_is_drawn_reads_as_what_was_written(String text) throws Exception {
        var code = QrCode.of(text);
        int side = code.size() * DOT;
        var pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        var run = RUN.matcher(code.path());
        int read = 0;
        while (run.find()) {
            read += run.group().length();
            assertThat(run.group(3)).isEqualTo(run.group(4));
            fill(
                    pixels,
                    side,
                    Integer.parseInt(run.group(1)),
                    Integer.parseInt(run.group(2)),
                    Integer.parseInt(run.group(3)));
        }
        assertThat(read).as("nothing else is drawn").isEqualTo(code.path().length());
        var seen = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        assertThat(new QRCodeReader().decode(seen).getText()).isEqualTo(text);
    }

    @Test
    void more_than_a_code_can_hold_is_refused() {
        assertThatThrownBy(() -> QrCode.of("x".repeat(3000))).isInstanceOf(IllegalArgumentException.class);
    }

    private static void fill(int[] pixels, int side, int x, int y, int width) {
        for (int row = y * DOT; row < (y + 1) * DOT; row++)
            Arrays.fill(pixels, row * side + x * DOT, row * side + (x + width) * DOT, 0);
    }
}
