package org.xingyao.inspection;

import org.xingyao.article.block.Figure;

/** Pictures in the words of a finding. */
final class Pictures {
    private Pictures() {}

    static String named(Figure figure) {
        return figure.caption().isEmpty() ? "没有图片说明的一张图" : "图“" + figure.caption() + "”";
    }
}
