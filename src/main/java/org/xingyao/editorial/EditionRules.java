package org.xingyao.editorial;

import java.util.HashMap;
import org.xingyao.article.EditionContent;
import org.xingyao.article.block.Blocks;
import org.xingyao.article.block.Figure;
import org.xingyao.text.Invalid;

/** What must hold of any edition, wherever it comes from. Lengths are what the database columns take. */
final class EditionRules {
    private EditionRules() {}

    /** @throws Invalid naming the first field at fault, by the name that content files use */
    static void check(EditionContent content) {
        if (content.headline().isEmpty()) throw new Invalid("headline", "缺主标题，请填写 headline");
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
        atMost(content.responsibleEditor(), 60, "responsible-editor", "责任编辑");
        content.restorations().forEach(one -> atMost(one.place(), 200, "restorations", "修复说明的位置"));
        content.pairs().forEach(pair -> atMost(pair.answeringBody(), 80, "pairs", "答复部门"));
        if (content.series().isEmpty() != (content.number() == 0)) {
            throw new Invalid("number", "系列 series 与期数 number 要么都写，要么都不写");
        }
        if (content.number() > 9999) throw new Invalid("number", "期数 number 最大为 9999");
        checkFigures(content);
    }

    private static void checkFigures(EditionContent content) {
        var figures = new HashMap<String, Figure>();
        for (var figure : Blocks.all(content.blocks(), Figure.class)) {
            atMost(figure.key(), 64, "photos", "图片的 key ");
            atMost(figure.caption(), 500, "photos", "图片说明");
            atMost(figure.credit(), 120, "photos", "图片作者");
            atMost(figure.alt(), 500, "photos", "图片替代文字");
            var same = figures.putIfAbsent(figure.key(), figure);
            if (same != null && !same.equals(figure)) {
                throw new Invalid("photos", "两张不同的图片用了同一个 key “" + figure.key() + "”，请改其中一个");
            }
        }
    }

    private static void atMost(String text, int characters, String field, String label) {
        int length = text.codePointCount(0, text.length());
        if (length > characters) {
            throw new Invalid(field, label + "有 " + length + " 字，最多 " + characters + " 字，请删短");
        }
    }
}
