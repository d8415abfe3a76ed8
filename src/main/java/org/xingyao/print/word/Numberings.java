package org.xingyao.print.word;

import java.util.ArrayList;
import java.util.List;

/** The lists of a file: each counts by itself. */
final class Numberings {
    private static final String SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String[] BULLETS = {"●", "○", "■"};
    private static final int LEVELS = 9;
    private static final int DOTS = 0;
    private static final int NUMBERS = 1;

    /** In twentieths of a point, for each level. */
    private static final int INDENT = 420;

    private record Listed(boolean ordered, int start) {}

    private final List<Listed> lists = new ArrayList<>();

    /** @return what a paragraph of the list is numbered by */
    int add(boolean ordered, int start) {
        lists.add(new Listed(ordered, start));
        return lists.size();
    }

    String xml() {
        var xml = new Markup();
        xml.open("w:numbering", "xmlns:w", SPACE);
        kind(xml, DOTS);
        kind(xml, NUMBERS);
        for (int i = 0; i < lists.size(); i++) {
            var list = lists.get(i);
            xml.open("w:num", "w:numId", Integer.toString(i + 1));
            xml.empty("w:abstractNumId", "w:val", Integer.toString(list.ordered() ? NUMBERS : DOTS));
            for (int level = 0; list.ordered() && level < LEVELS; level++) {
                xml.open("w:lvlOverride", "w:ilvl", Integer.toString(level));
                xml.empty("w:startOverride", "w:val", Integer.toString(level == 0 ? list.start() : 1));
                xml.close();
            }
            xml.close();
        }
        return xml.close().toString();
    }

    private static void kind(Markup xml, int kind) {
        xml.open("w:abstractNum", "w:abstractNumId", Integer.toString(kind));
        xml.empty("w:multiLevelType", "w:val", "hybridMultilevel");
        for (int level = 0; level < LEVELS; level++) {
            xml.open("w:lvl", "w:ilvl", Integer.toString(level)).empty("w:start", "w:val", "1");
            xml.empty("w:numFmt", "w:val", kind == NUMBERS ? "decimal" : "bullet");
            xml.empty(
                    "w:lvlText", "w:val", kind == NUMBERS ? "%" + (level + 1) + "." : BULLETS[level % BULLETS.length]);
            xml.open("w:pPr").empty("w:ind", "w:left", Integer.toString(INDENT * (level + 2)), "w:hanging", "420");
            xml.close().close();
        }
        xml.close();
    }
}
