package org.xingyao.transfer.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.xingyao.article.Byline;

/** Takes who signed a piece out of its items: lines below the head and at the end, the 电头, the last brackets. */
final class Signatures {
    private static final int MOST_LINES = 4;
    private static final Pattern LAST_BRACKETS = Pattern.compile("[（(]([^（）()]{2,60})[）)]$");

    private final List<Item> items;
    private final Remarks remarks;
    private final List<Byline> bylines = new ArrayList<>();
    private String dateline = "";
    private boolean reported;
    private String editor = "";

    private Signatures(List<Item> items, Remarks remarks) {
        this.items = items;
        this.remarks = remarks;
    }

    record Found(List<Byline> bylines, String dateline, boolean reported, String editor) {}

    /** @param items those that only name people are removed */
    static Found take(List<Item> items, Remarks remarks) {
        var found = new Signatures(items, remarks);
        found.top();
        found.dateline();
        found.end();
        found.lastBrackets();
        return new Found(List.copyOf(found.bylines), found.dateline, found.reported, found.editor);
    }

    private void top() {
        for (int i = 0, seen = 0; i < items.size() && seen < MOST_LINES; ) {
            if (items.get(i) instanceof Item.Pic) {
                i++;
                continue;
            }
            if (!(items.get(i) instanceof Item.Para para) || !take(para)) return;
            items.remove(i);
            seen++;
        }
    }

    private boolean take(Item.Para para) {
        if (para.number() != null) return false;
        var editing = Signed.editor(para.text());
        if (editing.isPresent() && editor.isEmpty()) {
            editor = editing.get();
            return true;
        }
        var line = Signed.line(para.text());
        line.stream().filter(one -> !bylines.contains(one)).forEach(bylines::add);
        return !line.isEmpty();
    }

    private void dateline() {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Item.Pic) continue;
            if (items.get(i) instanceof Item.Para para && para.isPlain()) open(para, i);
            return;
        }
    }

    private void open(Item.Para para, int at) {
        var found = Signed.dateline(para.text());
        if (found.isEmpty()) return;
        reported = true;
        if (!found.get().isUsual()) dateline = found.get().printed();
        found.get().bylines().stream().filter(one -> !bylines.contains(one)).forEach(bylines::add);
        var rest = para.with(PairMark.dropFirst(para.spans(), found.get().length()));
        if (rest.spans().isEmpty()) items.remove(at);
        else items.set(at, rest);
    }

    private void end() {
        for (int seen = 0; seen < MOST_LINES && !items.isEmpty(); seen++) {
            if (!(items.getLast() instanceof Item.Para para)) return;
            // A line below a picture names who took it.
            boolean credit = items.size() > 1 && items.get(items.size() - 2) instanceof Item.Pic;
            if (credit || !take(para)) return;
            items.removeLast();
        }
    }

    private void lastBrackets() {
        if (!bylines.isEmpty() || items.isEmpty() || !(items.getLast() instanceof Item.Para para)) return;
        var text = para.text();
        var match = LAST_BRACKETS.matcher(text);
        if (!match.find() || !match.group(1).matches(".*(?:记者|通讯员).*")) return;
        var line = Signed.line(match.group(1));
        if (line.isEmpty()) return;
        bylines.addAll(line);
        remarks.add(para.place(), "段末的“" + match.group() + "”移到了署名");
        items.removeLast();
        var rest = para.with(keepFirst(para, match.start()));
        if (!rest.spans().isEmpty()) items.add(rest);
    }

    private static List<org.xingyao.article.block.Span> keepFirst(Item.Para para, int characters) {
        var kept = new ArrayList<org.xingyao.article.block.Span>();
        int left = characters;
        for (var span : para.spans()) {
            if (left <= 0) break;
            var text = span.text();
            kept.add(new org.xingyao.article.block.Span(
                    text.length() <= left ? text : text.substring(0, left), span.marks(), span.href()));
            left -= text.length();
        }
        return kept;
    }
}
