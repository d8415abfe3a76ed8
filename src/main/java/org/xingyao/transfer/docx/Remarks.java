package org.xingyao.transfer.docx;

import java.util.ArrayList;
import java.util.List;
import org.xingyao.text.CleanText;

/** Collects remarks while a file is read. */
final class Remarks {
    /** Nobody reads more; the rest is counted. */
    private static final int MOST = 200;

    private static final int WORDS_OF_PLACE = 12;
    private static final int WORDS_OF_CONTENT = 400;

    private static final String AFTER = "之后";

    private final List<Remark> all = new ArrayList<>();
    private String place = "";
    private int beyond;

    /** What is found from now on stands here. */
    void at(String newPlace) {
        place = newPlace;
    }

    /** A paragraph as a place. */
    static String paragraph(int number, String text) {
        var words = cut(text, WORDS_OF_PLACE);
        return "第 " + number + " 段" + (words.isEmpty() ? "" : "“" + words + "”");
    }

    /** Between that paragraph and the next, where a picture stands alone. */
    static String after(int number, String place) {
        return number == 0 ? "开头" : place.endsWith(AFTER) ? place : place + AFTER;
    }

    void add(String said) {
        add(place, said);
    }

    void add(String where, String said) {
        var remark = new Remark(where, said);
        if (all.contains(remark)) return;
        if (all.size() < MOST) all.add(remark);
        else beyond++;
    }

    String place() {
        return place;
    }

    List<Remark> list() {
        if (beyond == 0) return List.copyOf(all);
        var more = new ArrayList<>(all);
        more.add(new Remark("", "还有 " + beyond + " 处没有列出，请对照原文件"));
        return List.copyOf(more);
    }

    /** Words of the file as they are told in a remark: as much of them as a person needs to know what is meant. */
    static String quoted(String words) {
        return "“" + cut(words, WORDS_OF_CONTENT) + "”";
    }

    private static String cut(String words, int most) {
        var line = CleanText.line(words);
        var cut = CleanText.atMost(most, line);
        return cut.equals(line) ? line : cut + "……";
    }
}
