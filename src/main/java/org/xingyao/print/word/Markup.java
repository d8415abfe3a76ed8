package org.xingyao.print.word;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a part of the file, element by element. */
final class Markup {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter writer;

    private interface Step {
        void run() throws XMLStreamException;
    }

    Markup() {
        try {
            writer = FACTORY.createXMLStreamWriter(out);
            writer.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param attributes name and value by turns */
    Markup open(String name, String... attributes) {
        return step(() -> {
            writer.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2)
                writer.writeAttribute(attributes[i], allowed(attributes[i + 1]));
        });
    }

    /** Of the element that was just opened. */
    Markup attribute(String name, String value) {
        return step(() -> writer.writeAttribute(name, allowed(value)));
    }

    Markup close() {
        return step(writer::writeEndElement);
    }

    Markup empty(String name, String... attributes) {
        return open(name, attributes).close();
    }

    Markup text(String text) {
        return step(() -> writer.writeCharacters(allowed(text)));
    }

    @Override
    public String toString() {
        step(writer::flush);
        return out.toString();
    }

    private Markup step(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** XML 1.0, 2.2. */
    private static String allowed(String text) {
        return text.codePoints()
                .filter(one -> one == '\t'
                        || one == '\n'
                        || (one >= 0x20 && one <= 0xD7FF)
                        || (one >= 0xE000 && one <= 0xFFFD)
                        || one >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
