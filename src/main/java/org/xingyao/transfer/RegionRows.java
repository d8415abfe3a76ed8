package org.xingyao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import org.xingyao.taxonomy.Region;
import org.xingyao.taxonomy.Regions;

/** Entries of regions.yaml as rows. Parents stand before their children in the file. */
@ApplicationScoped
class RegionRows {
    private final Regions regions;

    RegionRows(Regions regions) {
        this.regions = regions;
    }

    boolean apply(YamlMap entry) {
        var row = TaxonomyFile.row(regions, entry, Region::new);
        if (row.touchedAt != null) return false;
        row.slug = entry.required("slug");
        row.code = entry.has("code") ? entry.text("code") : null;
        row.name = entry.required("name");
        row.shortName = entry.text("short");
        row.level = entry.required("level");
        row.levelLabel = entry.text("level-label");
        row.deskOrder = entry.number("desk-order").orElse(null);
        var parent = TaxonomyFile.reference(entry, "parent", regions::bySlugOrCode);
        row.parent = parent;
        row.aliases.clear();
        for (var other : entry.maps("aliases")) {
            var alias = new Region.Alias();
            alias.name = other.required("name");
            alias.kind = other.required("kind");
            row.aliases.add(alias);
        }
        row.historicalParents.clear();
        entry.texts("historical-parents")
                .forEach(code -> row.historicalParents.add(regions.bySlugOrCode(code)
                        .orElseThrow(() -> new BadFile(entry.line("historical-parents"), "没有地区“" + code + "”"))));
        regions.persist(row);
        // The id exists only now.
        row.path = (parent == null ? "/" : parent.path) + row.id + "/";
        return true;
    }
}
