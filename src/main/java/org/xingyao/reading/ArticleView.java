package org.xingyao.reading;

import io.quarkus.qute.RawString;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.EditionContent;

/**
 * An article as it stands on a page: every text final, dash and dateline and 之六 included.
 *
 * @param kickerHref leads to the series when the kicker names it; else empty
 * @param dated when it was issued, or when it went online if nothing says so
 * @param datedBy what kind of date that is: 见报 or 发布
 * @param online when readers first saw it, to the minute
 * @param minutes that reading it takes, at least one
 * @param corrections what was put right since, the latest first
 * @param questions the pairs as a list of contents
 */
public record ArticleView(
        String slug,
        String kind,
        String kicker,
        String kickerHref,
        String headline,
        String deck,
        String summary,
        String bylines,
        DateView dated,
        String datedBy,
        DateView online,
        int minutes,
        @Nullable LinkView column,
        List<RawString> body,
        List<LinkView> questions,
        List<LinkView> stars,
        List<LinkView> regions,
        List<String> organisations,
        List<String> topics,
        List<EditionContent.Restoration> restorations,
        EditionContent.@Nullable Source reprintOf,
        String responsibleEditor,
        List<CorrectionView> corrections) {
    public List<Headline.Part> headlineParts() {
        return Headline.parts(headline);
    }

    /** True when the day at the headline is another than that of the site. */
    public boolean isOnlineApart() {
        return !dated.equals(online);
    }

    /** A correction, dated. */
    public record CorrectionView(DateView dated, String note) {}
}
