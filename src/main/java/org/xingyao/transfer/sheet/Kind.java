package org.xingyao.transfer.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.xingyao.text.Invalid;

/** What the first bytes of a file say it is, whatever its name says. */
final class Kind {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private Kind() {}

    static boolean isZip(byte[] bytes) {
        return starts(bytes, ZIP);
    }

    /** @throws Invalid for what is neither a table in text nor a zip */
    static void check(byte[] bytes) {
        if (starts(bytes, COMPOUND))
            throw new Invalid("file", "这是旧版 .xls 或加了密码的文件，读不了；请用 Excel 或 WPS 打开，取消密码，另存为 .xlsx 或 CSV 再上传");
        if (starts(bytes, ascii("%PDF"))) throw new Invalid("file", "这是 PDF，不是表格；请上传 .xlsx 或 .csv");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean starts(byte[] bytes, byte[] sign) {
        return bytes.length >= sign.length && Arrays.equals(bytes, 0, sign.length, sign, 0, sign.length);
    }
}
