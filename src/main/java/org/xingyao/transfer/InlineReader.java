package org.xingyao.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.block.Href;
import org.xingyao.article.block.Mark;
import org.xingyao.article.block.Span;
import org.xingyao.article.block.Spans;

/** Reads the inline nodes of one Markdown block as spans; what a span can't carry is reported and its words are kept. */
final class InlineReader {
    private final List<Span> spans = new ArrayList<>();
    private final Consumer<String> notice;

    private InlineReader(Consumer<String> notice) {
        this.notice = notice;
    }

    static List<Span> read(Node block, Consumer<String> notice) {
        var reader = new InlineReader(notice);
        reader.children(block, List.of(), null);
        return Spans.tidy(reader.spans);
    }

    private void children(Node node, List<Mark> marks, @Nullable String href) {
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) inline(child, marks, href);
    }

    private void inline(Node node, List<Mark> marks, @Nullable String href) {
        switch (node) {
            case Text text -> add(text.getLiteral(), marks, href);
            case Code code -> add(code.getLiteral(), marks, href);
            // Tags are never anything but text.
            case HtmlInline html -> add(html.getLiteral(), marks, href);
            case RestorationParser.Lost lost -> add(Span.LOST_TEXT, with(marks, Mark.LOST), href);
            case RestorationParser.Restored restored -> add(restored.text, with(marks, Mark.RESTORED), href);
            case StrongEmphasis strong -> children(strong, with(marks, Mark.STRONG), href);
            case Emphasis emphasis -> {
                notice.accept("中文不用斜体，“*…*”只保留了文字");
                children(emphasis, marks, href);
            }
            case Link link -> link(link, marks, href);
            case Image image -> {
                notice.accept("图片要单独成段，写作 ![](photo:键)；文中的图片只保留了文字");
                children(image, marks, href);
            }
            case SoftLineBreak soft -> lineBreak(soft, marks, href);
            case HardLineBreak hard -> lineBreak(hard, marks, href);
            default -> children(node, marks, href);
        }
    }

    private void link(Link link, List<Mark> marks, @Nullable String href) {
        if (Href.isSafe(link.getDestination())) {
            children(link, marks, link.getDestination());
        } else {
            notice.accept("链接“" + link.getDestination() + "”不是可用的网址，只保留了文字");
            children(link, marks, href);
        }
    }

    /** A line that an author broke for his own eyes: Chinese goes on without a gap, Latin words keep one. */
    private void lineBreak(Node node, List<Mark> marks, @Nullable String href) {
        var before = spans.isEmpty() ? "" : spans.getLast().text();
        boolean latin = !before.isEmpty()
                && before.charAt(before.length() - 1) < 0x2000
                && node.getNext() instanceof Text next
                && next.getLiteral().charAt(0) < 0x2000;
        if (latin) add(" ", marks, href);
    }

    private void add(String text, List<Mark> marks, @Nullable String href) {
        spans.add(new Span(text, marks, href));
    }

    private static List<Mark> with(List<Mark> marks, Mark mark) {
        var more = new ArrayList<>(marks);
        more.add(mark);
        return more;
    }
}
