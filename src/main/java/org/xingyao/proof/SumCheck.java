package org.xingyao.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** 107个，其中沁阳市12个、孟州市11个…: a total that its places do not add up to. */
final class SumCheck implements Check {
    private static final Pattern TOTAL =
            Pattern.compile("(?<![0-9.])([0-9]{1,9}(?:\\.[0-9]{1,4})?)(万?\\p{IsHan})[，（]其中[，：]?");
    private static final Pattern PART =
            Pattern.compile("\\G(?:[和及]|以及)?(\\p{IsHan}{1,20}?)([0-9]{1,9}(?:\\.[0-9]{1,4})?)(万?\\p{IsHan})");
    private static final String PLACES = "省市县区镇乡村道";

    @Override
    public void look(Line line, Rules.Sheet sheet) {
        if (!line.text().contains("其中")) return;
        var total = TOTAL.matcher(line.text());
        while (total.find()) {
            var sum = new BigDecimal(total.group(1));
            var parts = parts(line, total.end(), total.group(2));
            if (parts.size() < 2) continue;
            var reckoned = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            int order = reckoned.compareTo(sum);
            if (order == 0) continue;
            // A shorter sum may only mean that not every place is listed.
            if (order < 0 && parts.size() < 3) continue;
            var rule = order > 0 ? "sum" : "sum-doubt";
            var detail = "各项相加为" + reckoned.toPlainString() + "，总数写的是" + sum.toPlainString();
            sheet.add(rule, line, total.start(), total.end(2), "", detail);
        }
    }

    /** The numbers of the places that follow; none when the list breaks off, or is no list of places. */
    private static List<BigDecimal> parts(Line line, int from, String unit) {
        var parts = new ArrayList<BigDecimal>();
        var part = PART.matcher(line.text()).region(from, line.text().length());
        int at = from;
        while (part.find(at)) {
            var name = part.group(1);
            if (PLACES.indexOf(name.charAt(name.length() - 1)) < 0
                    || !part.group(3).equals(unit)) return List.of();
            parts.add(new BigDecimal(part.group(2)));
            at = part.end();
            if (line.at(at) != '、' && line.at(at) != '，') break;
            at++;
        }
        boolean complete = "。；）！ ".indexOf(line.at(at)) >= 0;
        return complete ? parts : List.of();
    }
}
