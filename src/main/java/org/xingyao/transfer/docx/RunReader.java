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
    private final StringBuilder told = new StringBuilder();
    private String telling = "";

    private RunReader(Story story, Fields fields, DrawingReader drawings, Node paragraph) {
        this.story = story;
        this.fields = fields;
        this.drawings = drawings;
        this.paragraph = paragraph;
    }

    static List<Bit> read(Story story, Fields fields, DrawingReader drawings, Node paragraph) {
        var reader = new RunReader(story, fields, drawings, paragraph);
        reader.inside(paragraph, null);
        reader.closeRemark();
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
                story.remarks().add("链接到文内书签，只保留了文字" + Remarks.quoted(words(link, "w:t")));
            return null;
        }
        var target = story.relations().get(id).map(Relations.Relation::target).orElse("");
        return fields.safe(target);
    }

    /** Word cuts what it marks into many runs: neighbours that are marked alike are told in one remark. */
    private void tell(String remark, String words) {
        if (!remark.equals(telling)) closeRemark();
        telling = remark;
        told.append(words);
    }

    private void closeRemark() {
        if (!told.toString().isBlank()) story.remarks().add(telling.formatted(Remarks.quoted(told.toString())));
        told.setLength(0);
        telling = "";
    }

    private void inserted(Node node, @Nullable String href) {
        tell("修订：插入的%s已采用", words(node, "w:t"));
        inside(node, href);
    }

    private void deleted(Node node) {
        // A part that was moved is told where it has gone to.
        if (node.name().equals("w:del")) tell("修订：删去的%s没有带入", words(node, "w:delText") + words(node, "w:t"));
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
        add(words, new Look(List.of(), href, 0));
    }

    private void run(Node run, @Nullable String href) {
        if (story.styles().isHidden(run, paragraph)) {
            tell("隐藏的文字%s没有带入", words(run, "w:t"));
            return;
        }
        if (story.styles().isStruck(run, paragraph)) tell("带删除线的文字%s照样带入，请核对是否要删", words(run, "w:t"));
        else if (!telling.startsWith("修订：插入")) closeRemark();
        var address = href == null ? fields.address() : href;
        var marks = story.styles().isBold(run, paragraph) ? List.of(Mark.STRONG) : List.<Mark>of();
        pieces(run, run, new Look(marks, address, story.styles().size(run, paragraph)));
    }

    /** How the words of a run look. */
    private record Look(List<Mark> marks, @Nullable String href, int size) {}

    private void pieces(Node run, Node container, Look look) {
        for (var piece : container.children()) {
            if (fields.take(piece)) continue;
            switch (piece.name()) {
                case "w:t" -> add(written(run, piece.text()), look);
                case "w:tab", "w:ptab" -> add(" ", look);
                case "w:noBreakHyphen" -> add("-", look);
                case "w:br", "w:cr" -> lineBreak(piece);
                case "w:sym" -> symbol(piece, look);
                case "w:ruby" -> ruby(piece, look.href());
                case "mc:AlternateContent" -> pieces(run, Alternate.of(piece), look);
                case "w:drawing", "w:pict", "w:object" -> bits.addAll(drawings.read(piece));
                case "w:footnoteReference" -> note(piece, "footnote", "脚注");
                case "w:endnoteReference" -> note(piece, "endnote", "尾注");
                case "w:commentReference" -> comment(piece);
                default -> {}
            }
        }
    }

    private void lineBreak(Node piece) {
        var type = piece.get("w:type");
        // Where a page ends in print means nothing here.
        if (type.isEmpty() || type.equals("textWrapping")) bits.add(new Bit.Break());
    }

    /** Characters that Unicode has raised or lowered are taken so: m², CO₂. */
    private String written(Node run, String text) {
        var shift = story.styles().shift(run, paragraph);
        if (shift.isEmpty() || text.isBlank()) return text;
        var shifted = Shifted.write(text, shift.equals("superscript"));
        if (shifted.isEmpty())
            story.remarks().add((shift.equals("superscript") ? "上标" : "下标") + Remarks.quoted(text) + "改成了普通文字");
        return shifted.orElse(text);
    }

    private void symbol(Node piece, Look look) {
        var font = piece.get("w:font");
        var sign = Shifted.symbol(font, piece.get("w:char"));
        if (sign.isEmpty()) story.remarks().add("符号字体（" + font + "）里的一个符号（" + piece.get("w:char") + "）没有带入");
        else add(sign.get(), look);
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

    private void add(String text, Look look) {
        if (text.isEmpty()) return;
        var href = look.href();
        var span = new Span(text, look.marks(), href != null && Href.isSafe(href) ? href : null);
        bits.add(new Bit.Words(span, look.size()));
    }
}
