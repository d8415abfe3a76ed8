package org.xingyao.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The places. */
@ApplicationScoped
public class Regions implements BySlug<Region> {
    @Override
    public TaxonomyKind kind() {
        return TaxonomyKind.REGIONS;
    }

    private static final Pattern CODE = Pattern.compile("\\d{6,12}");

    /** By slug or statistical code: addresses and files may name a region by either. */
    public Optional<Region> bySlugOrCode(String name) {
        return bySlug(name)
                .or(() -> CODE.matcher(name).matches() ? find("code", name).firstResultOptional() : Optional.empty());
    }

    /** By slug, code, full name or an unambiguous other name, as people write it in a file. */
    public Optional<Region> called(String name) {
        return bySlugOrCode(name).or(() -> onlyOne(list("name", name))).or(() -> onlyOne(byAlias(name)));
    }

    /** The places directly under one that are offered, in the order of the desk. */
    public List<Region> under(Region parent) {
        return list("parent = ?1 and retiredAt is null order by deskOrder nulls last, code", parent);
    }

    /** The county-level units, in the order of the desk. */
    public List<Region> counties() {
        return list(
                "from Region r left join fetch r.parent where r.level = 'county' order by r.deskOrder nulls last, r.slug");
    }

    private List<Region> byAlias(String name) {
        return list(
                "select distinct r from Region r left join r.aliases a where r.shortName = ?1 or a.name = ?1", name);
    }

    private static Optional<Region> onlyOne(List<Region> regions) {
        return regions.size() == 1 ? Optional.of(regions.getFirst()) : Optional.empty();
    }
}
