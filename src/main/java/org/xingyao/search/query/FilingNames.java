package org.xingyao.search.query;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.xingyao.search.index.IndexFollower;
import org.xingyao.taxonomy.Columns;
import org.xingyao.taxonomy.Redirects;
import org.xingyao.taxonomy.Regions;
import org.xingyao.taxonomy.Stars;
import org.xingyao.taxonomy.TaxonomyKind;

/** What the values of facets are called, read again whenever words or names have changed: a renamed star is there. */
@ApplicationScoped
public class FilingNames {
    private record AsOf(long version, Map<Facet, Map<String, String>> names) {}

    private final Regions regions;
    private final Stars stars;
    private final Columns columns;
    private final Redirects redirects;
    private final IndexFollower follower;
    private volatile AsOf read = new AsOf(Long.MIN_VALUE, Map.of());

    FilingNames(Regions regions, Stars stars, Columns columns, Redirects redirects, IndexFollower follower) {
        this.regions = regions;
        this.stars = stars;
        this.columns = columns;
        this.redirects = redirects;
        this.follower = follower;
    }

    /** Names by slug; empty for a facet whose values are not rows. */
    public Map<String, String> of(Facet facet) {
        long version = follower.wordsVersion();
        var last = read;
        if (last.version() != version) {
            last = new AsOf(version, QuarkusTransaction.requiringNew().call(this::load));
            read = last;
        }
        return last.names().getOrDefault(facet, Map.of());
    }

    /** An index that is not built again yet, and the bookmark of a reader, say the former slug. */
    private static void addFormer(Map<String, String> names, Map<String, String> former) {
        former.forEach((old, now) -> {
            var name = names.get(now);
            if (name != null) names.putIfAbsent(old, name);
        });
    }

    private Map<Facet, Map<String, String>> load() {
        var ofRegions = new HashMap<String, String>();
        regions.listAll().forEach(region -> ofRegions.put(region.slug, region.name));
        var ofStars = new HashMap<String, String>();
        stars.listAll().forEach(star -> ofStars.put(star.slug, star.name));
        var ofColumns = new HashMap<String, String>();
        columns.listAll().forEach(column -> ofColumns.put(column.slug, column.name));
        var former = new FormerSlugs(redirects.all());
        addFormer(ofRegions, former.of(TaxonomyKind.REGIONS));
        addFormer(ofStars, former.of(TaxonomyKind.STARS));
        addFormer(ofColumns, former.of(TaxonomyKind.COLUMNS));
        return Map.of(Facet.REGION, ofRegions, Facet.STAR, ofStars, Facet.COLUMN, ofColumns);
    }
}
