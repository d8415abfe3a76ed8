package org.xingyao.testsupport;

import java.util.List;
import java.util.Map;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Filing;
import org.xingyao.article.Kind;
import org.xingyao.article.block.Block;
import org.xingyao.editorial.Draft;

/** A piece of news of which only headline and body matter. */
public final class SomeNews {
    private SomeNews() {}

    public static EditionContent of(String headline, List<Block> blocks) {
        return new EditionContent(
                Kind.NEWS, "", headline, "", "", "", List.of(), "", "", 0, null, "", null, "", blocks, List.of());
    }

    /** Filed nowhere, without an id of elsewhere. */
    public static Draft draft(String slug, EditionContent content) {
        return new Draft(slug, false, null, content, Filing.NONE, Map.of(), Map.of());
    }
}
