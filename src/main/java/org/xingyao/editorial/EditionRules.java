package org.xingyao.editorial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.xingyao.article.EditionContent;
import org.xingyao.article.block.Blocks;
import org.xingyao.article.block.Figure;
import org.xingyao.text.Invalid;

/**
 * What must hold of any edition, wherever it comes from. Lengths are what the database columns take. A working copy need
 * not keep to it: an autosave that refuses a text loses it.
 */
public final class EditionRules {
    private final List<Finding> findings = new ArrayList<>();

    private EditionRules() {}

    /** Everything that is wrong, in the order of the page; empty when nothing is. */
    public static List<Finding> findings(EditionContent content) {
        var rules = new EditionRules();
        rules.head(content);
        rules.series(content);
        rules.rest(content);
        rules.figures(content);
        return List.copyOf(rules.findings);
    }

    /** @throws Invalid with the first finding */
    static void check(EditionContent content) {
        refuseFirst(findings(content));
    }

    /** @throws Invalid with the first of them, if there is one */
    static void refuseFirst(List<Finding> findings) {
        if (findings.isEmpty()) return;
        throw new Invalid(findings.getFirst().field(), findings.getFirst().message());
    }

    private void head(EditionContent content) {
        if (content.headline().isEmpty()) find("headline", "缺主标题，请填写 headline");
        atMost(content.headline(), 120, "headline", "主标题");
        atMost(content.kicker(), 120, "kicker", "引题");
        atMost(content.shortTitle(), 60, "short-title", "短标题");
        atMost(content.deck(), 160, "deck", "副题");
        atMost(content.summary(), 500, "summary", "摘要");
        for (var byline : content.bylines()) {
            atMost(byline.name(), 60, "bylines", "署名");
            atMost(byline.title(), 40, "bylines", "署名前的称呼");
            atMost(byline.work(), 40, "bylines", "署名后的分工");
        }
    }

    private void series(EditionContent content) {
        if (content.series().isEmpty() != (content.number() == 0)) {
            find("number", "系列 series 与期数 number 要么都写，要么都不写");
        }
        if (content.number() > 9999) find("number", "期数 number 最大为 9999");
    }

    private void rest(EditionContent content) {
        atMost(content.responsibleEditor(), 60, "responsible-editor", "责任编辑");
        content.restorations().forEach(one -> atMost(one.place(), 200, "restorations", "修复说明的位置"));
        content.pairs().forEach(pair -> atMost(pair.answeringBody(), 80, "pairs", "答复部门"));
    }

    private void figures(EditionContent content) {
        var figures = new HashMap<String, Figure>();
        for (var figure : Blocks.all(content.blocks(), Figure.class)) {
            atMost(figure.key(), 64, "photos", "图片的 key ");
            atMost(figure.caption(), 500, "photos", "图片说明");
            atMost(figure.credit(), 120, "photos", "图片作者");
            atMost(figure.alt(), 500, "photos", "图片替代文字");
            var same = figures.putIfAbsent(figure.key(), figure);
            if (same != null && !same.equals(figure)) {
                find("photos", "两张不同的图片用了同一个 key “" + figure.key() + "”，请改其中一个");
            }
        }
    }

    private void atMost(String text, int characters, String field, String label) {
        int length = text.codePointCount(0, text.length());
        if (length > characters) {
            find(field, label + "有 " + length + " 字，最多 " + characters + " 字，请删短");
        }
    }

    private void find(String field, String message) {
        findings.add(new Finding(field, message));
    }
}
