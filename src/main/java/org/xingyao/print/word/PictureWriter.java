package org.xingyao.print.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.xingyao.print.Leaves;

/** Puts pictures into paragraphs of their own. */
final class PictureWriter {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    /** Word measures pictures in parts of an inch: 914,400 are one. A dot of a picture is a 96th of it. */
    private static final long OF_A_DOT = 9_525;

    private static final long WIDEST = 5_400_000;
    private static final long HIGHEST = 7_200_000;

    private final Markup xml;
    private final Relations relations;
    private final ParagraphWriter paragraphs;
    private final Map<String, Leaves.Picture> pictures;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private int drawings;

    PictureWriter(Markup xml, Relations relations, ParagraphWriter paragraphs, Map<String, Leaves.Picture> pictures) {
        this.xml = xml;
        this.relations = relations;
        this.paragraphs = paragraphs;
        this.pictures = pictures;
    }

    /** The files that were put in, by their names in the zip. */
    Map<String, byte[]> parts() {
        return parts;
    }

    void write(Element image) {
        var address = image.attr("src");
        var picture = pictures.get(address);
        if (picture == null) return;
        var name = "media/" + address.substring(address.indexOf(':') + 1);
        parts.put("word/" + name, picture.bytes());
        double scale = Math.min(
                1,
                Math.min(
                        (double) WIDEST / (picture.width() * OF_A_DOT),
                        (double) HIGHEST / (picture.height() * OF_A_DOT)));
        var width = Long.toString(Math.round(picture.width() * OF_A_DOT * scale));
        var height = Long.toString(Math.round(picture.height() * OF_A_DOT * scale));
        paragraphs.open("Picture", List.of());
        xml.open("w:r").open("w:drawing").open("wp:inline");
        xml.empty("wp:extent", "cx", width, "cy", height);
        var id = Integer.toString(++drawings);
        xml.empty("wp:docPr", "id", id, "name", "图片" + id, "descr", image.attr("alt"));
        xml.open("a:graphic", "xmlns:a", DRAWING + "main");
        xml.open("a:graphicData", "uri", DRAWING + "picture");
        xml.open("pic:pic", "xmlns:pic", DRAWING + "picture").open("pic:nvPicPr");
        xml.empty("pic:cNvPr", "id", id, "name", "图片" + id)
                .empty("pic:cNvPicPr")
                .close();
        xml.open("pic:blipFill").empty("a:blip", "r:embed", relations.part("image", name));
        xml.open("a:stretch").empty("a:fillRect").close().close();
        xml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0");
        xml.empty("a:ext", "cx", width, "cy", height).close();
        xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
        // pic, graphicData, graphic, inline, drawing, r, p
        for (int i = 0; i < 7; i++) xml.close();
    }
}
