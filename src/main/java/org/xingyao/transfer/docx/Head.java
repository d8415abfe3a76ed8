package org.xingyao.transfer.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds 引题, 主标题 and 副题 at the top of a file and takes them out of its items. */
final class Head {
    private static final int LONGEST_LINE = 80;
    private static final int LONGEST_PLAIN = 40;
    private static final int LONGEST_HEADLINE = 120;
    private static final int LONGEST_KICKER = 120;
    private static final int LONGEST_DECK = 160;
    private static final Pattern SENTENCE = Pattern.compile(".*[。；，,;]$");
    private static final Pattern DASH = Pattern.compile("^(?:——?|--|―).+");

    private final List<Item> items;
    private final Remarks remarks;
    private final List<Item.Para> top = new ArrayList<>();

    private Head(List<Item> items, Remarks remarks) {
        this.items = items;
        this.remarks = remarks;
    }

    record Found(String kicker, String headline, String deck) {}

    /**
     * @param items those of the head are removed
     * @param fileName gives the headline where the text has none
     */
    static Found find(List<Item> items, String fileName, Remarks remarks) {
        var head = new Head(items, remarks);
        head.collect();
        return head.top.isEmpty() ? head.plainFirst(fileName) : head.split();
    }

    /** The lines on top that look like no running text. */
    private void collect() {
        for (var item : items) {
            if (item instanceof Item.Pic) continue;
            if (!(item instanceof Item.Para para) || !isHeadLike(para)) return;
            top.add(para);
        }
    }

    private boolean isHeadLike(Item.Para para) {
        var text = para.text();
        if (para.length() > LONGEST_LINE || PairMark.at(text).isPresent() || Signed.isLine(text)) return false;
        if (para.role().is(Role.Sort.TITLE)) return true;
        if (para.role().is(Role.Sort.SUBTITLE)) return true;
        if (para.number() != null) return false;
        boolean begun = top.stream().anyMatch(one -> isNamed(one));
        if (para.role().is(Role.Sort.HEADING)) return !begun && para.role().level() == 1;
        if (!top.isEmpty() && DASH.matcher(text).matches()) return true;
        return para.centred() && !SENTENCE.matcher(text).matches();
    }

    private static boolean isNamed(Item.Para para) {
        return para.role().is(Role.Sort.TITLE) || para.role().is(Role.Sort.HEADING);
    }

    private Found split() {
        int main = main();
        int end = main + 1;
        while (end < top.size() && goesOn(top.get(main), top.get(end), main, end)) end++;
        if (end - main > 1) remarks.add("", "主标题在文件里分成 " + (end - main) + " 行，已连成一行，请核对");
        var kicker = joined(top.subList(0, main));
        var headline = joined(top.subList(main, end));
        var deck = joined(top.subList(end, top.size()));
        var taken = new ArrayList<Item>(top.subList(main, end));
        if (kicker.length() <= LONGEST_KICKER) taken.addAll(top.subList(0, main));
        if (deck.length() <= LONGEST_DECK) taken.addAll(top.subList(end, top.size()));
        items.removeIf(item -> taken.stream().anyMatch(one -> one == item));
        return new Found(
                kicker.length() <= LONGEST_KICKER ? kicker : "", headline, deck.length() <= LONGEST_DECK ? deck : "");
    }

    private int main() {
        int best = 0;
        for (int i = 1; i < top.size(); i++) if (weight(top.get(i)) > weight(top.get(best))) best = i;
        return best;
    }

    /** By its style, else the largest, else the one in bold; the first of those alike. */
    private static int weight(Item.Para para) {
        if (DASH.matcher(para.text()).matches()) return -1;
        int style = para.role().is(Role.Sort.TITLE) ? 20_000 : para.role().is(Role.Sort.HEADING) ? 10_000 : 0;
        int size = para.role().is(Role.Sort.SUBTITLE) ? 0 : Math.min(para.size(), 4000) * 2;
        return style + size + (para.bold() ? 1 : 0);
    }

    /** A headline in two lines: the next one is just like it. */
    private boolean goesOn(Item.Para main, Item.Para next, int from, int to) {
        return weight(main) == weight(next)
                && main.role().equals(next.role())
                && joined(top.subList(from, to + 1)).length() <= LONGEST_HEADLINE;
    }

    private static String joined(List<Item.Para> lines) {
        return lines.stream().map(Item.Para::text).collect(Collectors.joining(" "));
    }

    /** Nothing looks like a head: a short first line is one all the same; else the file's own name says what it is. */
    private Found plainFirst(String fileName) {
        var first = items.stream()
                .filter(Item.Para.class::isInstance)
                .map(Item.Para.class::cast)
                .findFirst();
        if (first.isPresent() && isShort(first.get())) {
            var para = first.get();
            items.remove(para);
            remarks.add(para.place(), "第一段短而无句号，当作了主标题，请核对");
            return new Found("", para.text(), dashed());
        }
        var name = fileName.replaceFirst("(?i)\\.docx?$", "").strip();
        remarks.add("", "正文里没有认出主标题，用了文件名，请改");
        return new Found("", name.isEmpty() ? "未命名稿件" : name, "");
    }

    private boolean isShort(Item.Para para) {
        return para.length() <= LONGEST_PLAIN
                && items.size() > 1
                && para.number() == null
                && !SENTENCE.matcher(para.text()).matches()
                && PairMark.at(para.text()).isEmpty()
                && !Signed.isLine(para.text())
                && Signed.dateline(para.text()).isEmpty();
    }

    /** A 副题 right below tells itself by its dash. */
    private String dashed() {
        if (items.isEmpty() || !(items.getFirst() instanceof Item.Para para)) return "";
        if (para.length() > LONGEST_LINE || !DASH.matcher(para.text()).matches()) return "";
        items.removeFirst();
        return para.text();
    }
}
