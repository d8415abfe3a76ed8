package org.xingyao.transfer.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads what is drawn in a paragraph, of Word's newer kind and of the older VML: pictures and text boxes; tells the rest. */
final class DrawingReader {
    private static final List<String> EDGES = List.of("l", "t", "r", "b");

    private final Story story;
    private final Function<Node, List<Item>> textBox;

    /** @param textBox reads paragraphs that stand inside a drawing */
    DrawingReader(Story story, Function<Node, List<Item>> textBox) {
        this.story = story;
        this.textBox = textBox;
    }

    List<Bit> read(Node drawing) {
        var bits = new ArrayList<Bit>();
        if (drawing.name().equals("w:object")) object(drawing);
        else walk(drawing, "", bits);
        return bits;
    }

    private void walk(Node node, String alt, List<Bit> bits) {
        switch (node.name()) {
            case "pic:pic" -> picture(node, alt, bits);
            case "v:imagedata" -> bits.add(picture(node.get("r:id"), node.get("o:title")));
            case "w:txbxContent" -> box(node, bits);
            case "c:chart", "cx:chart" -> chart(node);
            case "dgm:relIds" -> diagram(node);
            case "v:textpath" -> story.remarks().add("艺术字" + Remarks.quoted(node.get("string")) + "没有带入，需要时请补成文字");
            case "o:OLEObject" -> story.remarks().add("嵌入的对象（" + node.get("ProgID") + "）没有带入");
            case "v:shapetype" -> {}
            case "mc:AlternateContent" -> children(Alternate.of(node), alt, bits);
            case "wps:wsp", "v:shape", "v:rect", "v:roundrect", "v:oval", "v:line" -> shape(node, alt, bits);
            case "wp:inline", "wp:anchor" -> children(node, described(node, "wp:docPr"), bits);
            default -> children(node, alt, bits);
        }
    }

    private void children(Node node, String alt, List<Bit> bits) {
        for (var child : node.children()) walk(child, alt, bits);
    }

    private static String described(Node node, String by) {
        return node.child(by).map(properties -> properties.get("descr")).orElse("");
    }

    private void picture(Node pic, String alt, List<Bit> bits) {
        var fill = pic.child("pic:blipFill");
        if (fill.flatMap(all -> all.child("a:srcRect"))
                .filter(DrawingReader::crops)
                .isPresent()) story.remarks().add("图片在 Word 里裁过，带入的是没有裁的原图，请核对");
        var blip = fill.flatMap(all -> all.child("a:blip")).orElseGet(() -> new Node("a:blip"));
        var id = blip.get("r:embed").isEmpty() ? blip.get("r:link") : blip.get("r:embed");
        var own =
                pic.child("pic:nvPicPr").map(all -> described(all, "pic:cNvPr")).orElse("");
        bits.add(picture(id, alt.isEmpty() ? own : alt));
    }

    private static boolean crops(Node rectangle) {
        return EDGES.stream().anyMatch(edge -> Numbering.number(rectangle.get(edge)) > 0);
    }

    private Bit picture(String id, String alt) {
        var place = story.remarks().place();
        var relation = story.relations().get(id);
        if (relation.isPresent() && relation.get().outside()) {
            story.remarks().add("图片在文件之外（" + relation.get().target() + "），没有带入；请把图片另外上传");
            return new Bit.Picture(new Item.Pic(place, "", alt));
        }
        var part = relation.map(Relations.Relation::target).filter(story.parts()::has);
        if (part.isEmpty()) story.remarks().add("图片在文件里找不到，没有带入；请另外上传");
        return new Bit.Picture(new Item.Pic(place, part.orElse(""), alt));
    }

    private void box(Node content, List<Bit> bits) {
        var items = textBox.apply(content);
        if (items.isEmpty()) return;
        var words = Story.words(content);
        story.remarks().add("文本框里的" + (words.isBlank() ? "图片" : "内容" + Remarks.quoted(words)) + "放在了这一段之后，请核对位置");
        bits.add(new Bit.Box(items));
    }

    /** A shape without picture or words is a line or an ornament. */
    private void shape(Node shape, String alt, List<Bit> bits) {
        boolean line = shape.get("o:hr").equals("t") || shape.name().equals("v:line");
        boolean bare = Stream.of("w:txbxContent", "v:imagedata", "v:textpath", "pic:pic")
                .allMatch(name -> shape.deep(name).findAny().isEmpty());
        if (bare && !line) story.remarks().add("画的图形（形状、线条）没有带入");
        children(shape, alt, bits);
    }

    private void chart(Node chart) {
        var title = story.drawn(chart.get("r:id"));
        story.remarks().add("图表" + (title.isBlank() ? "" : Remarks.quoted(title)) + "没有带入；请截成图片上传，或改成表格");
    }

    private void diagram(Node diagram) {
        var words = story.drawn(diagram.get("r:dm"));
        story.remarks().add("SmartArt 图形" + (words.isBlank() ? "" : Remarks.quoted(words)) + "没有带入；请截成图片上传，或改成文字");
    }

    /** Only what was embedded is told: the picture beside it shows how it looked, mostly in a format of Windows. */
    private void object(Node object) {
        var program = object.deep("o:OLEObject")
                .map(one -> one.get("ProgID"))
                .findFirst()
                .orElse("");
        var label = program.startsWith("Equation") ? "公式" : "嵌入的对象（" + program + "）";
        story.remarks().add(label + "没有带入，请改成文字或截成图片上传");
    }
}
