package org.xingyao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.xingyao.taxonomy.Organisations;
import org.xingyao.taxonomy.Star;
import org.xingyao.taxonomy.Stars;
import org.xingyao.taxonomy.Tracks;

/** Entries of stars.yaml as rows. */
@ApplicationScoped
class StarRows {
    private final Stars stars;
    private final Tracks tracks;
    private final Organisations organisations;

    StarRows(Stars stars, Tracks tracks, Organisations organisations) {
        this.stars = stars;
        this.tracks = tracks;
        this.organisations = organisations;
    }

    boolean apply(YamlMap entry) {
        var row = TaxonomyFile.row(stars, entry, Star::new);
        if (row.touchedAt != null) return false;
        row.slug = entry.required("slug");
        row.name = entry.required("name");
        row.shortName = entry.text("short");
        row.colour = entry.text("colour").toLowerCase(Locale.ROOT);
        row.icon = icon(entry);
        row.definition = entry.text("definition");
        row.leadOrganisation = TaxonomyFile.reference(entry, "lead-organisation", organisations::bySlug);
        row.tracks.clear();
        for (var place : entry.maps("tracks")) row.tracks.add(place(place));
        row.standards.clear();
        for (var standard : entry.maps("standards")) row.standards.add(standard(standard));
        stars.persist(row);
        return true;
    }

    private static String icon(YamlMap entry) {
        var icon = entry.text("icon");
        if (!icon.isEmpty() && !Star.ICONS.contains(icon))
            throw new BadFile(entry.line(), "没有图标“" + icon + "”，可用：" + String.join("、", Star.ICONS));
        return icon;
    }

    private Star.Place place(YamlMap entry) {
        return new Star.Place(
                TaxonomyFile.required(entry, "track", tracks::bySlug),
                entry.number("order").orElseThrow(() -> new BadFile(entry.line(), "缺“order”，请补上")));
    }

    private static Star.Standard standard(YamlMap entry) {
        var standard = new Star.Standard();
        standard.no = entry.number("no").orElseThrow(() -> new BadFile(entry.line(), "缺“no”，请补上"));
        standard.kind = entry.required("kind");
        standard.text = entry.required("text");
        standard.source = entry.text("source");
        return standard;
    }
}
