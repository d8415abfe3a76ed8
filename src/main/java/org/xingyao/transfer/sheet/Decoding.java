package org.xingyao.transfer.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.xingyao.text.Invalid;

/**
 * Text of bytes whose encoding nobody says. Excel and WPS on a Chinese Windows save CSV in GB18030 unless asked not to, and
 * “Unicode text” in UTF-16; everybody else writes UTF-8.
 */
final class Decoding {
    private Decoding() {}

    /** @throws Invalid when it is text in none of these encodings */
    static String of(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE)) return strict(bytes, StandardCharsets.UTF_16LE);
        if (starts(bytes, 0xFE, 0xFF)) return strict(bytes, StandardCharsets.UTF_16BE);
        try {
            // Chinese in GB18030 is as good as never well-formed UTF-8, so the stricter one is asked first.
            return decode(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            return strict(bytes, Charset.forName("GB18030"));
        }
    }

    private static String strict(byte[] bytes, Charset charset) {
        try {
            return decode(bytes, charset);
        } catch (CharacterCodingException e) {
            throw new Invalid("file", "文件里的字认不出来；请用 Excel 或 WPS 另存为“CSV UTF-8”或 .xlsx 再上传");
        }
    }

    private static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
        var text = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        if (text.indexOf('\0') >= 0) throw new CharacterCodingException();
        return text;
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
