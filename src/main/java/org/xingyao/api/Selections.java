package org.xingyao.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xingyao.article.Kind;
import org.xingyao.article.Selection;
import org.xingyao.search.query.Facet;
import org.xingyao.search.query.FilingNames;
import org.xingyao.search.query.FormerSlugRows;
import org.xingyao.taxonomy.Regions;
import org.xingyao.taxonomy.TaxonomyBooks;
import org.xingyao.taxonomy.TaxonomyKind;
import org.xingyao.text.Invalid;

/** Reads what a list is narrowed by; a name that is not on file is refused, since it can only be a mistake. */
@ApplicationScoped
class Selections {
    private final FilingNames names;
    private final Regions regions;
    private final TaxonomyBooks books;
    private final FormerSlugRows formerSlugs;

    Selections(FilingNames names, Regions regions, TaxonomyBooks books, FormerSlugRows formerSlugs) {
        this.names = names;
        this.regions = regions;
        this.books = books;
        this.formerSlugs = formerSlugs;
    }

    /** @throws Invalid naming the parameter at fault */
    Selection of(SearchParameters asked) {
        var former = formerSlugs.now();
        return new Selection(
                former.now(
                        TaxonomyKind.REGIONS,
                        known("region", asked.region, names.of(Facet.REGION), this::regionCalled)),
                former.now(
                        TaxonomyKind.STARS,
                        known("star", asked.star, names.of(Facet.STAR), name -> slug(TaxonomyKind.STARS, name))),
                known("track", asked.track, Map.of("village", "", "community", ""), _ -> Optional.empty()),
                former.now(
                        TaxonomyKind.COLUMNS,
                        known(
                                "column",
                                asked.column,
                                names.of(Facet.COLUMN),
                                name -> slug(TaxonomyKind.COLUMNS, name))),
                known("series", asked.series, Map.of(), name -> slug(TaxonomyKind.SERIES, name)),
                known("kind", asked.kind, KINDS, _ -> Optional.empty()),
                asked.from(),
                asked.to());
    }

    private static final Map<String, String> KINDS =
            Stream.of(Kind.values()).collect(Collectors.toMap(Kind::id, Kind::id));

    private Optional<String> regionCalled(String name) {
        return regions.called(name).map(region -> region.slug);
    }

    /** Of a row that was renamed a moment ago too. */
    private Optional<String> slug(TaxonomyKind kind, String name) {
        return books.of(kind).bySlug(name).map(row -> row.slug);
    }

    private static String known(
            String field,
            @org.jspecify.annotations.Nullable String given,
            Map<String, String> names,
            Function<String, Optional<String>> lookUp) {
        var value = SearchParameters.text(given);
        if (value.isEmpty() || names.containsKey(value)) return value;
        var clean = org.xingyao.text.CleanText.line(value);
        var shown = clean.length() > 40 ? clean.substring(0, 40) + "…" : clean;
        return lookUp.apply(clean).orElseThrow(() -> new Invalid(field, field + " 没有“" + shown + "”"));
    }
}
