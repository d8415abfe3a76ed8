package org.xingyao.transfer.docx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.block.Href;
import org.xingyao.article.block.Mark;
import org.xingyao.article.block.Span;

/** Reads the inside of one paragraph. What a span can't carry is remarked on, and its words are kept. */
final class RunReader {
    private final Story story;
    private final Fields fields;
    private final DrawingReader drawings;
    private final Node paragraph;
    private final List<Bit> bits = new ArrayList<>();

    private RunReader(Story story, Fields fields, DrawingReader drawings, Node paragraph) {
        this.story = story;
        this.fields = fields;
        this.drawings = drawings;
        this.paragraph = paragraph;
    }

    static List<Bit> read(Story story, Fields fields, DrawingReader drawings, Node paragraph) {
        var reader = new RunReader(story, fields, drawings, paragraph);
        reader.inside(paragraph, null);
        return reader.bits;
    }

    private void inside(Node node, @Nullable String href) {
        for (var child : node.children()) one(child, href);
    }

    private void one(Node node, @Nullable String href) {
        switch (node.name()) {
            case "w:r" -> run(node, href);
            case "w:hyperlink" -> inside(node, address(node));
            case "w:ins", "w:moveTo" -> inserted(node, href);
            case "w:del", "w:moveFrom" -> deleted(node);
            case "w:fldSimple" -> inside(node, fields.address(node.get("w:instr")));
            case "w:sdt" -> control(node, href);
            case "w:smartTag", "w:customXml", "w:dir", "w:bdo", "w:sdtContent" -> inside(node, href);
            case "mc:AlternateContent" -> inside(Alternate.of(node), href);
            case "m:oMath", "m:oMathPara" -> equation(node, href);
            case "w:subDoc", "w:contentPart" -> story.remarks().add("这里插入的外部内容或手写墨迹没有带入");
            default -> {}
        }
    }

    private @Nullable String address(Node link) {
        var id = link.get("r:id");
        if (id.isEmpty()) {
            if (!link.get("w:anchor").isEmpty() && !link.get("w:anchor").startsWith("_Toc"))
                story.remarks().add("链接到文内书签，只保留了文字" + Remarks.quoted(Story.words(link)));
            return null;
        }
        var target = story.relations().get(id).map(Relations.Relation::target).orElse("");
        return fields.safe(target);
    }

    private void inserted(Node node, @Nullable String href) {
        var words = words(node, "w:t");
        if (!words.isEmpty()) story.remarks().add("修订：插入的" + Remarks.quoted(words) + "已采用");
        inside(node, href);
    }

    private void deleted(Node node) {
        var words = words(node, "w:delText") + words(node, "w:t");
        // A part that was moved is told where it has gone to.
        if (!words.isBlank() && node.name().equals("w:del"))
            story.remarks().add("修订：删去的" + Remarks.quoted(words) + "没有带入");
    }

    private static String words(Node node, String of) {
        return node.deep(of).map(Node::text).reduce("", String::concat);
    }

    private void control(Node node, @Nullable String href) {
        if (isUnfilled(node)) {
            story.remarks().add("没有填写的控件" + Remarks.quoted(words(node, "w:t")) + "没有带入");
            return;
        }
        node.child("w:sdtContent").ifPresent(content -> inside(content, href));
    }

    /** A control that still shows its 单击此处输入文字. */
    static boolean isUnfilled(Node control) {
        return control.child("w:sdtPr")
                .flatMap(all -> all.flag("w:showingPlcHdr"))
                .orElse(false);
    }

    private void equation(Node node, @Nullable String href) {
        var words = words(node, "m:t");
        story.remarks().add("公式只保留了其中的文字" + Remarks.quoted(words) + "，上下标和分式等没有带入，请核对");
        add(words, List.of(), href, 0);
    }

    private void run(Node run, @Nullable String href) {
        if (story.styles().isHidden(run, paragraph)) {
            var words = words(run, "w:t");
            if (!words.isBlank()) story.remarks().add("隐藏的文字" + Remarks.quoted(words) + "没有带入");
            return;
        }
        var address = href == null ? fields.address() : href;
        var marks = story.styles().isBold(run, paragraph) ? List.of(Mark.STRONG) : List.<Mark>of();
        int size = story.styles().size(run, paragraph);
        for (var piece : run.children()) {
            if (fields.take(piece)) continue;
            switch (piece.name()) {
                case "w:t" -> add(written(run, piece.text()), marks, address, size);
                case "w:tab", "w:ptab" -> add(" ", marks, address, size);
                case "w:noBreakHyphen" -> add("-", marks, address, size);
                case "w:br", "w:cr" -> lineBreak(piece);
                case "w:sym" -> symbol(piece, marks, address, size);
                case "w:ruby" -> ruby(piece, address);
                case "mc:AlternateContent" -> drawn(Alternate.of(piece));
                case "w:drawing", "w:pict", "w:object" -> bits.addAll(drawings.read(piece));
                case "w:footnoteReference" -> note(piece, "footnote", "脚注");
                case "w:endnoteReference" -> note(piece, "endnote", "尾注");
                case "w:commentReference" -> comment(piece);
                default -> {}
            }
        }
    }

    private void drawn(Node choice) {
        for (var piece : choice.children()) {
            if (List.of("w:drawing", "w:pict", "w:object").contains(piece.name())) bits.addAll(drawings.read(piece));
            else if (piece.name().equals("w:t")) add(piece.text(), List.of(), null, 0);
        }
    }

    private void lineBreak(Node piece) {
        var type = piece.get("w:type");
        // Where a page ends in print means nothing here.
        if (type.isEmpty() || type.equals("textWrapping")) bits.add(new Bit.Break());
    }

    /** Characters that Unicode has raised or lowered are taken so: m², CO₂. */
    private String written(Node run, String text) {
        if (story.styles().isStruck(run, paragraph) && !text.isBlank())
            story.remarks().add("带删除线的文字" + Remarks.quoted(text) + "照样带入，请核对是否要删");
        var shift = story.styles().shift(run, paragraph);
        if (shift.isEmpty() || text.isBlank()) return text;
        var shifted = Shifted.write(text, shift.equals("superscript"));
        if (shifted.isEmpty())
            story.remarks().add((shift.equals("superscript") ? "上标" : "下标") + Remarks.quoted(text) + "改成了普通文字");
        return shifted.orElse(text);
    }

    private void symbol(Node piece, List<Mark> marks, @Nullable String href, int size) {
        var font = piece.get("w:font");
        var sign = Shifted.symbol(font, piece.get("w:char"));
        if (sign.isEmpty()) story.remarks().add("符号字体（" + font + "）里的一个符号没有带入");
        else add(sign.get(), marks, href, size);
    }

    private void ruby(Node ruby, @Nullable String href) {
        ruby.child("w:rubyBase").ifPresent(base -> inside(base, href));
        var above = ruby.child("w:rt").map(rt -> words(rt, "w:t")).orElse("");
        if (!above.isBlank()) story.remarks().add("字上的注音" + Remarks.quoted(above) + "没有带入");
    }

    private void note(Node reference, String kind, String label) {
        var words = story.note(kind, reference.get("w:id"));
        story.remarks().add(label + Remarks.quoted(words) + "没有带入正文");
    }

    private void comment(Node reference) {
        var author = story.author("comment", reference.get("w:id"));
        var words = story.note("comment", reference.get("w:id"));
        story.remarks().add("批注" + (author.isEmpty() ? "" : "（" + author + "）") + Remarks.quoted(words) + "没有带入");
    }

    private void add(String text, List<Mark> marks, @Nullable String href, int size) {
        if (text.isEmpty()) return;
        bits.add(new Bit.Words(new Span(text, marks, href != null && Href.isSafe(href) ? href : null), size));
    }
}
