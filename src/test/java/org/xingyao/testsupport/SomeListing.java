package org.xingyao.testsupport;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.Kind;
import org.xingyao.article.Listing;
import org.xingyao.taxonomy.NumberStyle;

/** Articles as lists show them, for rules that look at little of them. */
public final class SomeListing {
    private SomeListing() {}

    /** Called as its slug says. */
    public static Listing called(String slug) {
        return of(1, slug, Kind.NEWS, slug, null, null, null);
    }

    /** An instalment, printed as 之一. */
    public static Listing numbered(int number) {
        return of(number, "a-" + number, Kind.QA, "题", "s", number, NumberStyle.ZHI);
    }

    private static Listing of(
            long id,
            String slug,
            Kind kind,
            String headline,
            @Nullable String series,
            @Nullable Integer number,
            @Nullable NumberStyle style) {
        return new Listing(
                id,
                slug,
                kind,
                "",
                headline,
                "",
                "",
                "",
                null,
                false,
                LocalDate.EPOCH,
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                null,
                series,
                number,
                style);
    }
}
