package org.xingyao.transfer.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.xingyao.text.Invalid;

/** What the first bytes of a file say it is, so that a person is told what to do with it. */
final class Signature {
    private static final byte[] COMPOUND = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private Signature() {}

    /** @throws Invalid saying what it is, when it is no zip */
    static void check(Path file) throws IOException {
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(COMPOUND.length);
        }
        if (bytes.length == 0) throw new Invalid("file", "文件是空的，请重新选择");
        if (starts(bytes, ZIP)) return;
        if (starts(bytes, COMPOUND)) throw compound(Files.readAllBytes(file));
        if (starts(bytes, ascii("%PDF"))) throw new Invalid("file", "这是 PDF，不是 Word 文件；请上传 .docx");
        if (starts(bytes, ascii("{\\rtf"))) throw new Invalid("file", "这是 RTF 文件，请用 Word 另存为 .docx 再上传");
        throw new Invalid("file", "这不是 Word 文件（.docx）；若是改过扩展名的其他文件，请用 Word 或 WPS 打开后另存为 .docx");
    }

    /** Word before 2007, WPS' own format, and everything that Word locks with a password. */
    private static Invalid compound(byte[] bytes) {
        if (holds(bytes, "EncryptedPackage") || holds(bytes, "EncryptionInfo"))
            return new Invalid("file", "文件有密码，打不开；请在 Word 里取消密码（文件—信息—保护文档）后再上传");
        if (holds(bytes, "WordDocument"))
            return new Invalid("file", "这是旧版 Word 文件（.doc），请用 Word 或 WPS 打开，另存为 .docx 再上传");
        return new Invalid("file", "这是旧版 Office 文件，请用 Word 或 WPS 打开，另存为 .docx 再上传");
    }

    private static boolean starts(byte[] bytes, byte[] sign) {
        return bytes.length >= sign.length && Arrays.equals(bytes, 0, sign.length, sign, 0, sign.length);
    }

    /** Names in a compound file's directory are UTF-16. */
    private static boolean holds(byte[] bytes, String name) {
        var wanted = name.getBytes(StandardCharsets.UTF_16LE);
        for (int i = 0; i <= bytes.length - wanted.length; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) return true;
        }
        return false;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Of a zip that is no Word file. */
    static Invalid other(List<String> names) {
        if (names.stream().anyMatch(name -> name.startsWith("xl/")))
            return new Invalid("file", "这是 Excel 文件，不是 Word 文件；请上传 .docx");
        if (names.stream().anyMatch(name -> name.startsWith("ppt/")))
            return new Invalid("file", "这是 PowerPoint 文件，不是 Word 文件；请上传 .docx");
        if (names.contains("mimetype") && names.contains("content.xml"))
            return new Invalid("file", "这是 ODF 文件，请另存为 .docx 再上传");
        return new Invalid("file", "这个压缩包不是 Word 文件；请上传 .docx");
    }
}
