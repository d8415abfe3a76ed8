package org.xingyao.article;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.regex.Pattern;
import org.xingyao.text.CleanText;

/**
 * Who wrote or photographed a piece 署名, as the paper prints it: 本报记者 冯新瑞, 通讯员 宁高峰, 本报记者 王梦梦 摄.
 *
 * @param title 本报记者, 通讯员 …; may be empty
 * @param name without inner spaces when it is Chinese (print pads 李 寅)
 * @param work what was done when it was not writing: 摄, 整理, 文/图; may be empty
 */
@JsonPropertyOrder({"title", "name", "work"})
public record Byline(String title, String name, String work) {
    private static final Pattern FORM = Pattern.compile(
            "(?<title>(?:本报|见习|实习|特约|特派|融媒体|全媒体){0,4}(?:记者|通讯员|评论员|编辑)|□)?\\s*(?<name>.+?)(?:\\s+(?<work>摄|整理|文/图|图|文|摄影报道))?");
    private static final Pattern HAN_GAP = Pattern.compile("(?<=\\p{IsHan})[\\s\\u3000]+(?=\\p{IsHan})");

    public Byline {
        title = title == null ? "" : CleanText.line(title);
        name = name == null ? "" : HAN_GAP.matcher(CleanText.line(name)).replaceAll("");
        work = work == null ? "" : CleanText.line(work);
    }

    /** Reads one byline as printed; a text it can't take apart becomes the name. */
    public static Byline parse(String printed) {
        var line = CleanText.line(printed.replace('\u3000', ' '));
        var match = FORM.matcher(line);
        if (!match.matches()) return new Byline("", line, "");
        return new Byline(match.group("title"), match.group("name"), match.group("work"));
    }

    /** As printed on a line of its own. */
    public String printed() {
        return CleanText.line(title + " " + name + " " + work);
    }
}
