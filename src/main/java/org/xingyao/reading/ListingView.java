package org.xingyao.reading;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.Listing;

/**
 * An article in a list.
 *
 * @param numbered 之六 inside its series; empty outside
 */
@TemplateData
public record ListingView(
        String href,
        String title,
        String deck,
        String summary,
        String kind,
        String numbered,
        DateView dated,
        @Nullable LinkView column) {
    public static ListingView of(Listing listing) {
        var style = listing.numberStyle();
        var number = listing.seriesNo();
        return new ListingView(
                "/articles/" + listing.slug(),
                listing.shortTitle().isEmpty() ? listing.headline() : listing.shortTitle(),
                listing.deck(),
                listing.summary(),
                listing.kind().id(),
                style == null || number == null ? "" : style.print(number),
                DateView.of(listing.issuedOn(), listing.issuedOnInferred(), listing.sortedOn()),
                listing.columnSlug() == null || listing.columnName() == null
                        ? null
                        : new LinkView("/columns/" + listing.columnSlug(), listing.columnName()));
    }

    public static List<ListingView> of(List<Listing> listings) {
        return listings.stream().map(ListingView::of).toList();
    }
}
