package org.xingyao.transfer.docx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.xingyao.text.Invalid;

/**
 * The zip of a Word file. Nothing is ever unpacked to disk; what is read is counted while it is read, since the sizes a
 * zip states of itself are only claims.
 */
final class Parts implements AutoCloseable {
    static final long LARGEST_FILE = 30L << 20;
    static final int MOST_ENTRIES = 3000;
    /** Of all that is read from one file; photos are packed already, so a file of 30 MB never comes near. */
    static final long LARGEST_WHOLE = 150L << 20;
    /** A whole book in Word is some 5 MB of XML. */
    static final long LARGEST_XML = 20L << 20;
    /** Word's XML packs at 10 to 40; deflate can't go beyond 1032. */
    static final int TIGHTEST = 200;

    private static final long SMALL = 1L << 20;

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries;
    private long left = LARGEST_WHOLE;

    private Parts(ZipFile zip, Map<String, ZipEntry> entries) {
        this.zip = zip;
        this.entries = entries;
    }

    /** @throws Invalid when it is no zip we may read */
    static Parts open(Path file) throws IOException {
        if (Files.size(file) > LARGEST_FILE) throw new Invalid("file", "文件超过 30 MB；请在 Word 里压缩图片（图片格式—压缩图片）或拆成几个文件");
        Signature.check(file);
        var zip = zip(file);
        try {
            if (zip.size() > MOST_ENTRIES) throw new Invalid("file", "文件里装了 " + zip.size() + " 个部件，太多，没有读取");
            return new Parts(zip, entries(zip));
        } catch (RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static ZipFile zip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (IOException | RuntimeException e) {
            if (String.valueOf(e.getMessage()).contains("encrypted")) throw new Invalid("file", "文件有密码，打不开；请取消密码后再上传");
            throw damaged();
        }
    }

    /** By their names as OPC compares them: without regard to case. */
    private static Map<String, ZipEntry> entries(ZipFile zip) {
        Map<String, ZipEntry> entries = new HashMap<>();
        long whole = 0;
        for (var all = zip.entries(); all.hasMoreElements(); ) {
            var entry = all.nextElement();
            whole += Math.max(0, entry.getSize());
            if (entry.getSize() > SMALL && entry.getSize() / Math.max(1, entry.getCompressedSize()) > TIGHTEST)
                throw bomb();
            entries.putIfAbsent(entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT), entry);
        }
        if (whole > LARGEST_WHOLE) throw bomb();
        return entries;
    }

    List<String> names() {
        return List.copyOf(entries.keySet());
    }

    boolean has(String part) {
        return entries.containsKey(part.toLowerCase(Locale.ROOT));
    }

    /** A part as a tree; nothing when there is none. */
    Optional<Node> xml(String part) {
        return bytes(part, LARGEST_XML).map(bytes -> Xml.read(bytes, part));
    }

    /** @throws Invalid when it is larger than that, or damaged */
    Optional<byte[]> bytes(String part, long most) {
        var entry = entries.get(part.toLowerCase(Locale.ROOT));
        if (entry == null || entry.isDirectory()) return Optional.empty();
        long limit = Math.min(most, left);
        try (var in = zip.getInputStream(entry)) {
            var bytes = in.readNBytes((int) limit + 1);
            if (bytes.length > limit) throw bomb();
            left -= bytes.length;
            return Optional.of(bytes);
        } catch (IOException e) {
            throw damaged();
        } catch (RuntimeException e) {
            if (e instanceof Invalid invalid) throw invalid;
            throw damaged();
        }
    }

    private static Invalid bomb() {
        return new Invalid("file", "文件解开后过大，像是压缩炸弹，没有读取；请在 Word 里另存一次再上传");
    }

    private static Invalid damaged() {
        return new Invalid("file", "文件不完整或已损坏，请重新传一次；仍不行就在 Word 里打开后另存");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
