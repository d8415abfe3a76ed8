package org.xingyao.transfer.docx;

import java.util.ArrayList;
import java.util.List;
import org.xingyao.article.block.Span;
import org.xingyao.text.Invalid;

/** Reads the paragraphs, tables and pictures of a part in reading order. */
final class BodyReader {
    /** Far beyond any article; a book belongs into several files. */
    static final int MOST_CHARACTERS = 300_000;

    private final Story story;
    private final Fields fields;
    private final DrawingReader drawings;
    private final GridReader grids;
    private List<Bit> carried = List.of();
    private int paragraphs;
    private int tables;
    private int characters;
    private int inside;

    private BodyReader(Story story) {
        this.story = story;
        fields = new Fields(story.remarks());
        drawings = new DrawingReader(story, this::nested);
        grids = new GridReader(story.remarks(), this::nested);
    }

    static List<Item> read(Story story, Node body) {
        var items = new BodyReader(story).blocks(body);
        story.remarks().at("");
        return items;
    }

    /** What stands inside a text box or a cell belongs to the place of that. */
    private List<Item> nested(Node container) {
        var before = carried;
        carried = List.of();
        inside++;
        var items = blocks(container);
        inside--;
        carried = before;
        return items;
    }

    private List<Item> blocks(Node container) {
        var items = new ArrayList<Item>();
        for (var node : container.children()) block(node, items);
        if (!carried.isEmpty()) {
            emit(new Item.Para(story.remarks().place(), Role.BODY, false, 0, List.of(), null), carried, items);
            carried = List.of();
        }
        return items;
    }

    private void block(Node node, List<Item> items) {
        switch (node.name()) {
            case "w:p" -> paragraph(node, items);
            case "w:tbl" -> {
                if (inside == 0) story.remarks().at("第 " + ++tables + " 个表格");
                items.addAll(grids.read(node));
            }
            case "w:sdt" -> {
                if (RunReader.isUnfilled(node))
                    story.remarks().add("没有填写的控件" + Remarks.quoted(Story.words(node)) + "没有带入");
                else
                    node.child("w:sdtContent")
                            .ifPresent(content -> content.children().forEach(child -> block(child, items)));
            }
            case "w:customXml", "w:ins", "w:moveTo" -> node.children().forEach(child -> block(child, items));
            case "mc:AlternateContent" -> Alternate.of(node).children().forEach(child -> block(child, items));
            case "w:altChunk" -> story.remarks().add("插入的其他格式的文档没有带入，请打开后复制文字");
            case "m:oMathPara", "m:oMath" -> {
                var alone = new Node("w:p");
                alone.add(node);
                paragraph(alone, items);
            }
            default -> {}
        }
    }

    private void paragraph(Node node, List<Item> items) {
        var words = Story.own(node);
        characters += words.length();
        if (characters > MOST_CHARACTERS) throw new Invalid("file", "正文超过 30 万字，请拆成几个文件");
        if (inside == 0) place(words);
        var role = story.styles().role(node);
        if (role.is(Role.Sort.CONTENTS)) {
            if (!words.isBlank()) story.remarks().add("", "目录没有带入");
            return;
        }
        var bits = new ArrayList<>(carried);
        bits.addAll(RunReader.read(story, fields, drawings, node));
        carried = List.of();
        if (goesOn(node)) {
            carried = bits;
            return;
        }
        boolean blank = bits.isEmpty();
        // An empty paragraph is not counted, whatever list it belongs to.
        var number = blank ? null : story.numbering().next(node).orElse(null);
        emit(
                new Item.Para(story.remarks().place(), role, story.styles().isCentred(node), 0, List.of(), number),
                bits,
                items);
    }

    private void place(String words) {
        var before = story.remarks().place();
        story.remarks()
                .at(words.isBlank() ? Remarks.after(paragraphs, before) : Remarks.paragraph(++paragraphs, words));
    }

    /** Its end was deleted under revision, or it is only the large first letter of the next. */
    private static boolean goesOn(Node paragraph) {
        var properties = paragraph.child("w:pPr");
        boolean joined = properties
                .flatMap(all -> all.child("w:rPr"))
                .filter(mark -> mark.has("w:del"))
                .isPresent();
        boolean dropCap = properties
                .flatMap(all -> all.child("w:framePr"))
                .map(frame -> frame.get("w:dropCap"))
                .filter(cap -> cap.equals("drop") || cap.equals("margin"))
                .isPresent();
        return joined || dropCap;
    }

    /** One paragraph of the file is several of ours when lines were ended in it or pictures stand in it. */
    private static void emit(Item.Para form, List<Bit> bits, List<Item> items) {
        var line = new Line(form, items);
        bits.forEach(line::take);
        line.end();
    }

    /** A line while it is put together; pictures among its words wait for its end. */
    private static final class Line {
        private Item.Para form;
        private final List<Item> items;
        private final List<Span> spans = new ArrayList<>();
        private final List<Item> waiting = new ArrayList<>();
        private int size;

        Line(Item.Para form, List<Item> items) {
            this.form = form;
            this.items = items;
        }

        void take(Bit bit) {
            switch (bit) {
                case Bit.Words words -> {
                    if (size == 0 && !words.span().text().isBlank()) size = words.size();
                    spans.add(words.span());
                }
                case Bit.Break _ -> end();
                case Bit.Picture picture -> {
                    if (size == 0) items.add(picture.pic());
                    else waiting.add(picture.pic());
                }
                case Bit.Box box -> waiting.addAll(box.items());
            }
        }

        void end() {
            var para = new Item.Para(form.place(), form.role(), form.centred(), size, spans, form.number());
            if (!para.spans().isEmpty()) {
                items.add(para);
                // Only the first line carries the number.
                form = new Item.Para(form.place(), form.role(), form.centred(), 0, List.of(), null);
            }
            items.addAll(waiting);
            spans.clear();
            waiting.clear();
            size = 0;
        }
    }
}
