package org.xingyao.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.xingyao.article.Byline;
import org.xingyao.article.EditionContent;

/** Bylines as the paper prints them. */
public final class Bylines {
    private Bylines() {}

    /** 本报记者 冯新瑞　通讯员 宁高峰: one line, people of one title together. */
    public static String line(List<Byline> bylines) {
        var groups = new LinkedHashMap<String, List<Byline>>();
        bylines.forEach(byline -> groups.computeIfAbsent(byline.title() + "\n" + byline.work(), _ -> new ArrayList<>())
                .add(byline));
        return groups.values().stream().map(Bylines::group).collect(Collectors.joining("　"));
    }

    /**
     * The head of a news item, 本报讯（记者杜挺勇 通讯员宁高峰）: no space between title and name, one between persons.
     * Empty for kinds that have none.
     */
    public static String dateline(EditionContent content) {
        if (!content.kind().opensWithDateline()) return "";
        if (!content.dateline().isEmpty()) return content.dateline();
        if (content.bylines().isEmpty()) return "本报讯　";
        var people = new StringBuilder();
        var title = "";
        for (var byline : content.bylines()) {
            if (!people.isEmpty()) people.append(' ');
            var own = byline.title().replaceFirst("^本报", "");
            // 记者甲 乙 通讯员丙: a title is said once for those who share it.
            if (!own.equals(title)) people.append(own);
            title = own;
            people.append(byline.name());
        }
        return "本报讯（" + people + "）";
    }

    private static String group(List<Byline> group) {
        var first = group.getFirst();
        var names = group.stream().map(Byline::name).collect(Collectors.joining(" "));
        return (first.title() + " " + names + " " + first.work()).strip();
    }
}
