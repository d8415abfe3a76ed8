package org.xingyao.transfer.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.xingyao.text.CleanText;

/** Collects in words what an editor wrote that no block has a place for. */
final class Losses {
    private static final int LONGEST_QUOTED = 20;

    // The same loss in a hundred cells is one to read about.
    private final Set<String> all = new LinkedHashSet<>();

    List<String> all() {
        return List.copyOf(all);
    }

    void unknown(String type, String words) {
        all.add(words.isBlank() ? "正文里有一处“" + type + "”放不进稿件，没有保存" : "“" + quoted(words) + "”所在的“" + type + "”改成了普通文字");
    }

    void mark(String type, String words) {
        all.add("“" + quoted(words) + "”的格式“" + type + "”没有保留，文字都在");
    }

    void link(String href, String words) {
        all.add("“" + quoted(words) + "”的链接“" + quoted(href) + "”不能用，只留下文字；链接请写 http、https、mailto 地址或本站的路径");
    }

    void picture(String caption) {
        all.add("图片“" + quoted(caption) + "”不是图库里的文件，只留下图片说明；请重新上传");
    }

    void date(String typed) {
        all.add("答复日期“" + quoted(typed) + "”看不懂，没有保存；请写成 2026-11-24、2026-11 或 2026");
    }

    void number(String typed, String chart) {
        all.add("图表“" + quoted(chart) + "”里的“" + quoted(typed) + "”不是数，按没有数据保存");
    }

    void empty(String what, String words) {
        all.add(what + "“" + quoted(words) + "”还没有内容，没有保存");
    }

    void tooDeep(String words) {
        all.add("“" + quoted(words) + "”一段列表套得太深，升了一级");
    }

    void misplaced(String what, String words) {
        all.add("答复里不能放" + what + "，“" + quoted(words) + "”改成了普通段落");
    }

    private static String quoted(String words) {
        var quoted = CleanText.atMost(LONGEST_QUOTED, words);
        return quoted.equals(words) ? words : quoted + "…";
    }
}
