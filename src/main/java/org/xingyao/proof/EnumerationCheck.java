package org.xingyao.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.xingyao.text.ChineseNumerals;

/** 一是…；二是…。三是…: the items of one enumeration that end in different marks. */
final class EnumerationCheck implements Check {
    private static final Pattern ITEM = Pattern.compile("([一二三四五六七八九十]{1,2})是");

    @Override
    public void look(Line line, Rules.Sheet sheet) {
        if (!line.text().contains("一是")) return;
        var starts = new ArrayList<Integer>();
        long last = 0;
        var match = ITEM.matcher(line.text());
        while (match.find()) {
            long number = ChineseNumerals.value(match.group(1));
            if (number == 1) {
                judge(line, starts, sheet);
                starts.clear();
            } else if (last > 0 && number == last + 1 && ends(line, match.start())) {
                starts.add(match.start());
            } else {
                continue;
            }
            last = number;
        }
        judge(line, starts, sheet);
    }

    private static boolean ends(Line line, int start) {
        return line.at(start - 1) == '。' || line.at(start - 1) == '；';
    }

    private static void judge(Line line, List<Integer> starts, Rules.Sheet sheet) {
        long stops = starts.stream().filter(at -> line.at(at - 1) == '。').count();
        long semicolons = starts.size() - stops;
        if (stops == 0 || semicolons == 0) return;
        char odd = stops < semicolons ? '。' : '；';
        // As many of the one as of the other: nobody can say which is meant.
        var instead = stops == semicolons ? "" : odd == '。' ? "；" : "。";
        for (int at : starts) {
            if (line.at(at - 1) != odd) continue;
            var item = line.text().substring(at, at + 2);
            sheet.add("mixed-enumeration", line, at - 1, at + 2, instead.isEmpty() ? "" : instead + item);
        }
    }
}
