package org.xingyao.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.xingyao.article.block.Blocks;
import org.xingyao.article.block.Figure;

/**
 * Pictures that say nothing of their own to who can't see them. With a caption a page reads that out twice, which a tool
 * of inspectors lets pass and a blind reader does not; without one there is nothing at all.
 */
@ApplicationScoped
class PicturesWithoutAlt implements TextInspector {
    @Override
    public List<Finding> in(List<LiveText> texts) {
        return texts.stream().flatMap(PicturesWithoutAlt::in).toList();
    }

    private static Stream<Finding> in(LiveText text) {
        return Blocks.all(text.content().blocks(), Figure.class).stream()
                .filter(figure -> figure.file() != null && figure.alt().isEmpty())
                .map(figure -> text.finding(Matter.NO_ALT, figure.key(), Pictures.named(figure) + said(figure)));
    }

    private static String said(Figure figure) {
        return figure.caption().isEmpty() ? "也没有替代文字，看不见的读者什么也听不到" : "没有替代文字，看不见的读者只听到图片说明";
    }
}
