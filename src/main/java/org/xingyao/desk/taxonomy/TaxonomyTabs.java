package org.xingyao.desk.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xingyao.text.Missing;

/** All kinds of rows, in the order of the page. */
@ApplicationScoped
class TaxonomyTabs {
    private final List<TaxonomyTab<?>> all;

    TaxonomyTabs(
            ColumnTab columns,
            SeriesTab series,
            StarTab stars,
            RegionTab regions,
            OrganisationTab organisations,
            PersonTab persons,
            TopicTab topics) {
        this.all = List.of(columns, series, stars, regions, organisations, persons, topics);
    }

    List<TaxonomyTab<?>> all() {
        return all;
    }

    /** @throws Missing for a kind that there is not */
    TaxonomyTab<?> of(String id) {
        return all.stream().filter(tab -> tab.id().equals(id)).findFirst().orElseThrow(() -> new Missing("没有这一类"));
    }
}
