package org.xingyao.transfer;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The two parts of an article file.
 *
 * @param bodyOffset how many lines of the file stand above the body
 */
record ArticleFile(YamlMap front, String body, int bodyOffset) {
    private static final Pattern FENCE = Pattern.compile("-{3,}\\s*");

    /** @throws BadFile when the front matter is missing, never ends or is no YAML map */
    static ArticleFile split(String text) {
        var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<String> lines =
                plain.replace("\r\n", "\n").replace('\r', '\n').lines().toList();
        if (lines.isEmpty() || !FENCE.matcher(lines.getFirst()).matches()) {
            throw new BadFile(1, "缺文件头：第一行应是 ---，下面写 headline 等，再以一行 --- 结束");
        }
        for (int i = 1; i < lines.size(); i++) {
            if (!FENCE.matcher(lines.get(i)).matches()) continue;
            var front = YamlMap.parse(String.join("\n", lines.subList(1, i)) + "\n", 1);
            return new ArticleFile(front, String.join("\n", lines.subList(i + 1, lines.size())), i + 1);
        }
        throw new BadFile(1, "文件头没有结束：请在 headline 等之后加一行 ---");
    }
}
