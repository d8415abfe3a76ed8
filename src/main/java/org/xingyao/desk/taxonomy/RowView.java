package org.xingyao.desk.taxonomy;

import java.util.List;
import org.xingyao.editorial.TaxonomyUse;

/**
 * One row as its page shows it.
 *
 * @param path of the page, without what is done there
 * @param list where all rows of the kind are
 * @param edit where its form is
 * @param publicPage its address for readers; empty when its kind has no pages
 * @param articles the list of articles that are filed under it; empty when there is no such list
 * @param seen when it had been changed last, as the person sees it
 * @param retired true when it is offered no more
 * @param mergeable whether rows of its kind are merged
 * @param used in how many places
 */
record RowView(
        String name,
        String path,
        String list,
        String edit,
        String publicPage,
        String articles,
        String seen,
        boolean retired,
        boolean mergeable,
        long used,
        List<TaxonomyUse> uses) {}
