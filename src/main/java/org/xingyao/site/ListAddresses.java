package org.xingyao.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.xingyao.taxonomy.Columns;
import org.xingyao.taxonomy.PolicyDocuments;
import org.xingyao.taxonomy.Regions;
import org.xingyao.taxonomy.SeriesList;
import org.xingyao.taxonomy.Stars;

/** The addresses of the public pages that are no articles, for the site map; some hundreds. */
@ApplicationScoped
class ListAddresses {
    private final Columns columns;
    private final SeriesList series;
    private final Stars stars;
    private final Regions regions;
    private final PolicyDocuments policies;

    ListAddresses(Columns columns, SeriesList series, Stars stars, Regions regions, PolicyDocuments policies) {
        this.columns = columns;
        this.series = series;
        this.stars = stars;
        this.regions = regions;
        this.policies = policies;
    }

    List<String> paths() {
        var paths = new ArrayList<>(List.of("/", AnswerIndexPages.PATH, "/policies", CorrectionPages.PATH));
        columns.visible().forEach(column -> paths.add("/columns/" + column.slug));
        series.list("order by slug").forEach(one -> paths.add("/series/" + one.slug));
        stars.list("order by slug").forEach(star -> paths.add("/stars/" + star.slug));
        regions.list("level in ('prefecture', 'county') order by slug")
                .forEach(region -> paths.add("/regions/" + region.slug));
        policies.list("order by slug").forEach(document -> paths.add("/policies/" + document.slug));
        return paths;
    }
}
