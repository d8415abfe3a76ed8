package org.xingyao.transfer.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.xingyao.text.Invalid;

/**
 * Looks through a workbook before a library reads it: nothing is unpacked further than these limits, whatever the zip says
 * of its sizes; no part has a document type; no cell stands so far out that a row of empty cells up to it would fill the
 * memory. What was looked at is packed anew: of a hand-made zip two libraries may well read two different files.
 */
final class XlsxGuard {
    private static final int MOST_ENTRIES = 500;
    /** Of all parts together; five thousand rows of eight cells are some 3 MB. */
    private static final int LARGEST_WHOLE = 40 << 20;
    /** Rows, cells and values of five thousand rows, and as much again. */
    private static final int MOST_ELEMENTS = 250_000;

    private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}\\d{1,7}");

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private int left = LARGEST_WHOLE;

    private XlsxGuard() {}

    /**
     * @return a zip of the parts that hold text, as they were looked through
     * @throws Invalid when it may not be read, or is no workbook
     */
    static byte[] checked(Path file) {
        var guard = new XlsxGuard();
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) throw new Invalid("file", "文件里装的部件太多，没有读取；请在 Excel 里另存一次再上传");
            for (var all = zip.entries(); all.hasMoreElements(); ) guard.part(all.nextElement(), zip);
        } catch (IOException | IllegalArgumentException e) {
            throw damaged();
        }
        if (!guard.parts.containsKey("xl/workbook.xml"))
            throw new Invalid("file", "这不是 Excel 表格（.xlsx）；请用 Excel 或 WPS 打开后另存为 .xlsx 或 CSV");
        return guard.packed();
    }

    private byte[] packed() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory that can't be written", e);
        }
        return bytes.toByteArray();
    }

    static Invalid damaged() {
        return new Invalid("file", "文件不完整或已损坏，请重新传一次；仍不行就用 Excel 或 WPS 打开后另存");
    }

    /** Pictures and the like are left where they are: nobody asks for them. */
    private void part(ZipEntry entry, ZipFile zip) throws IOException {
        var name = entry.getName();
        if (!name.endsWith(".xml") && !name.endsWith(".rels")) return;
        byte[] bytes;
        try (var in = zip.getInputStream(entry)) {
            bytes = in.readNBytes(left + 1);
        }
        if (bytes.length > left) throw new Invalid("file", "文件解开后过大，像是压缩炸弹，没有读取；请在 Excel 里另存一次再上传");
        left -= bytes.length;
        read(bytes);
        if (parts.putIfAbsent(name, bytes) != null) throw damaged();
    }

    private static void read(byte[] bytes) {
        try {
            var reader = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            int elements = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD)
                    throw new Invalid("file", "文件里有不该有的文档类型声明（DTD），没有读取；请在 Excel 里另存一次再上传");
                if (event != XMLStreamConstants.START_ELEMENT) continue;
                if (++elements > MOST_ELEMENTS) throw new Invalid("file", "表格太大，没有读取；请只留要导入的表，或分几个文件");
                var place = reader.getLocalName().equals("c") ? reader.getAttributeValue(null, "r") : null;
                if (place != null && !CELL.matcher(place).matches()) throw damaged();
            }
        } catch (Invalid e) {
            throw e;
        } catch (XMLStreamException | RuntimeException e) {
            // The JDK's parser lets more than its own exceptions through when bytes are no text.
            throw damaged();
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
