package org.xingyao.print;

import java.util.Map;
import org.jsoup.nodes.Document;

/**
 * What is to be put on paper, as one document: every place in it has a name of its own, every link leads to the site by its
 * whole address or to a place in the document, and every picture is at hand.
 *
 * @param pictures by the address that the document gives them
 */
public record Leaves(Document document, Map<String, Picture> pictures) {
    /** Before the addresses of what the document itself consists of. */
    public static final String OWN = "print:";

    /** A picture of the store; JPEG or PNG. */
    public record Picture(byte[] bytes, int width, int height) {}
}
