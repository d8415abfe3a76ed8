package org.xingyao.desk.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.xingyao.taxonomy.Organisations;
import org.xingyao.taxonomy.Regions;
import org.xingyao.text.Invalid;

/** Finds what somebody has typed by name. */
@ApplicationScoped
class Names {
    private static final String BETWEEN = "[、，,;；\\s]+";

    private final Regions regions;
    private final Organisations organisations;

    Names(Regions regions, Organisations organisations) {
        this.regions = regions;
        this.organisations = organisations;
    }

    /**
     * By slug, code, name or an unambiguous other name; 修武县 · 城关镇, as it is offered, too.
     *
     * @return slugs
     * @throws Invalid naming what is not known
     */
    @Transactional
    List<String> regions(String typed) {
        return find("moreRegions", "地区", typed.replaceAll("\\s*·\\s*", "·"), this::region);
    }

    /**
     * @return slugs
     * @throws Invalid naming what is not known
     */
    @Transactional
    List<String> organisations(String typed) {
        return find(
                "moreOrganisations",
                "单位",
                typed,
                name -> organisations.called(name).map(row -> row.slug));
    }

    private Optional<String> region(String name) {
        int cut = name.indexOf('·');
        if (cut < 0) return regions.called(name).map(row -> row.slug);
        return regions.called(name.substring(0, cut))
                .flatMap(parent -> regions.under(parent).stream()
                        .filter(row -> row.name.equals(name.substring(cut + 1)))
                        .map(row -> row.slug)
                        .findFirst());
    }

    private static List<String> find(
            String field, String label, String typed, Function<String, Optional<String>> finder) {
        return Stream.of(typed.split(BETWEEN))
                .filter(name -> !name.isBlank())
                .map(name -> finder.apply(name)
                        .orElseThrow(() -> new Invalid(field, "没有叫“" + name + "”的" + label + "，或有好几个：请写全称，或从提示里选")))
                .toList();
    }
}
