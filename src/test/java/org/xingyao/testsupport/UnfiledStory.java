package org.xingyao.testsupport;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Filing;
import org.xingyao.article.Kind;
import org.xingyao.article.block.IssueDate;
import org.xingyao.article.block.Paragraph;
import org.xingyao.editorial.Draft;

/** A story that somebody has to file: the suggestion is 平安法治星, village, 温县. */
public final class UnfiledStory {
    private static final String QUARREL = "温县番田镇的人民调解员化解矛盾纠纷，法官进村普法，村民握手言和。";

    private UnfiledStory() {}

    /** @param column slug; empty for none */
    public static Draft of(LocalDate issued, String column) {
        var slug = "f" + Long.toString(System.nanoTime(), 36);
        return of(slug, "人民调解 " + slug, issued, column, QUARREL);
    }

    public static Draft of(String slug, String headline, LocalDate issued, String column, String text) {
        var content = new EditionContent(
                Kind.COUNTY,
                "",
                headline,
                "",
                "",
                "",
                List.of(),
                column,
                "",
                0,
                new IssueDate(issued.toString(), false),
                "",
                null,
                "",
                List.of(Paragraph.of(text)),
                List.of());
        return new Draft(slug, true, null, content, Filing.NONE, Map.of(), Map.of());
    }
}
