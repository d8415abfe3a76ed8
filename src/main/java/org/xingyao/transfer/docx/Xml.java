package org.xingyao.transfer.docx;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.xingyao.text.Invalid;

/** Reads a part as a tree, within limits. A document type is refused before anything of it is looked at: no entities. */
final class Xml {
    /** Below the 100 where the parser itself gives up, so that a person is told why. */
    static final int DEEPEST = 90;

    static final int MOST_ELEMENTS = 300_000;

    private static final String OOXML = "http://schemas.openxmlformats.org/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final String WORD = "http://schemas.microsoft.com/office/word/2010/";

    /** Both flavours of the standard under one prefix. */
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry(OOXML + "wordprocessingml/2006/main", "w"),
            Map.entry(STRICT + "wordprocessingml/main", "w"),
            Map.entry(OOXML + "officeDocument/2006/relationships", "r"),
            Map.entry(STRICT + "officeDocument/relationships", "r"),
            Map.entry(OOXML + "package/2006/relationships", "rel"),
            Map.entry(OOXML + "package/2006/content-types", "ct"),
            Map.entry(OOXML + "drawingml/2006/main", "a"),
            Map.entry(STRICT + "drawingml/main", "a"),
            Map.entry(OOXML + "drawingml/2006/picture", "pic"),
            Map.entry(STRICT + "drawingml/picture", "pic"),
            Map.entry(OOXML + "drawingml/2006/wordprocessingDrawing", "wp"),
            Map.entry(STRICT + "drawingml/wordprocessingDrawing", "wp"),
            Map.entry(OOXML + "drawingml/2006/chart", "c"),
            Map.entry(STRICT + "drawingml/chart", "c"),
            Map.entry(OOXML + "drawingml/2006/diagram", "dgm"),
            Map.entry(STRICT + "drawingml/diagram", "dgm"),
            Map.entry(OOXML + "officeDocument/2006/math", "m"),
            Map.entry(STRICT + "officeDocument/math", "m"),
            Map.entry(OOXML + "markup-compatibility/2006", "mc"),
            Map.entry(WORD + "wordprocessingShape", "wps"),
            Map.entry(WORD + "wordprocessingGroup", "wpg"),
            Map.entry(WORD + "wordprocessingCanvas", "wpc"),
            Map.entry(WORD + "wordml", "w14"),
            Map.entry("http://schemas.microsoft.com/office/drawing/2014/chartex", "cx"),
            Map.entry("urn:schemas-microsoft-com:vml", "v"),
            Map.entry("urn:schemas-microsoft-com:office:office", "o"));

    private final XMLStreamReader reader;
    private final String part;
    private final ArrayDeque<Node> open = new ArrayDeque<>();
    private @Nullable Node root;
    private int elements;

    private Xml(XMLStreamReader reader, String part) {
        this.reader = reader;
        this.part = part;
    }

    /** @throws Invalid when it is no XML, or too much of it */
    static Node read(byte[] bytes, String part) {
        try {
            var xml = new Xml(factory().createXMLStreamReader(new ByteArrayInputStream(bytes)), part);
            return xml.tree();
        } catch (Invalid e) {
            throw e;
        } catch (XMLStreamException | RuntimeException e) {
            // The JDK's parser lets more than its own exceptions through when bytes are no text.
            throw damaged(part);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("nothing outside is read");
        });
        return factory;
    }

    private Node tree() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Invalid("file", "文件里有不该有的文档类型声明（DTD），没有读取；请在 Word 里另存一次再上传");
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!open.isEmpty()) open.peek().add(reader.getText());
                }
                default -> {}
            }
        }
        if (root == null) throw damaged(part);
        return root;
    }

    private void start() {
        if (++elements > MOST_ELEMENTS) throw new Invalid("file", "文件内容过多（" + part + "），请拆成几个文件");
        if (open.size() >= DEEPEST) throw new Invalid("file", "文件里的嵌套过深（" + part + "），没有读取；请在 Word 里另存一次再上传");
        var node = new Node(name(reader.getNamespaceURI(), reader.getLocalName()));
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            var local = reader.getAttributeLocalName(i);
            // Marks of editing sessions stand on every paragraph and run, and say nothing.
            if (local.startsWith("rsid")) continue;
            node.set(name(reader.getAttributeNamespace(i), local), reader.getAttributeValue(i));
        }
        if (open.isEmpty()) root = node;
        else open.peek().add(node);
        open.push(node);
    }

    private static String name(@Nullable String namespace, String local) {
        if (namespace == null || namespace.isEmpty()) return local;
        return PREFIXES.getOrDefault(namespace, "?") + ":" + local;
    }

    private static Invalid damaged(String part) {
        return new Invalid("file", "文件已损坏（" + part + " 读不出来），请在 Word 里打开后另存一次再上传");
    }
}
