package org.xingyao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import org.xingyao.taxonomy.Organisation;
import org.xingyao.taxonomy.Organisations;
import org.xingyao.taxonomy.Regions;

/** Entries of organisations.yaml as rows. A successor stands before those it took over from. */
@ApplicationScoped
class OrganisationRows {
    private final Organisations organisations;
    private final Regions regions;

    OrganisationRows(Organisations organisations, Regions regions) {
        this.organisations = organisations;
        this.regions = regions;
    }

    boolean apply(YamlMap entry) {
        var row = TaxonomyFile.row(organisations, entry, Organisation::new);
        if (row.touchedAt != null) return false;
        row.slug = entry.required("slug");
        row.name = entry.required("name");
        row.shortName = entry.text("short");
        row.kind = entry.required("kind");
        row.level = entry.required("level");
        row.region = TaxonomyFile.reference(entry, "region", regions::bySlugOrCode);
        row.validFrom = TaxonomyFile.day(entry, "valid-from");
        row.validTo = TaxonomyFile.day(entry, "valid-to");
        row.successor = TaxonomyFile.reference(entry, "successor", organisations::bySlug);
        row.certainty = entry.text("certainty");
        row.aliases.clear();
        for (var other : entry.maps("aliases")) {
            var alias = new Organisation.Alias();
            alias.name = other.required("name");
            alias.kind = other.required("kind");
            row.aliases.add(alias);
        }
        organisations.persist(row);
        return true;
    }
}
