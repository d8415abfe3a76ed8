package org.xingyao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xingyao.account.Actor;
import org.xingyao.editorial.RecordTaxonomy;

/** Applies one taxonomy file in one transaction. */
@ApplicationScoped
class OneTaxonomyFile {
    private final AppliedVersions versions;
    private final RecordTaxonomy record;

    OneTaxonomyFile(AppliedVersions versions, RecordTaxonomy record) {
        this.versions = versions;
        this.record = record;
    }

    /**
     * @return how many rows were made or changed; 0 when the version is not newer
     * @throws BadFile with the line at fault; nothing of the file counts then
     */
    @Transactional
    int apply(Actor actor, TaxonomyFile kind, String text) {
        var file = YamlMap.parse(text, 0);
        int version = file.number("version").orElseThrow(() -> new BadFile(1, "缺 version，请写 version: 1，每次改动加一"));
        if (version <= versions.of(kind.name())) return 0;
        int applied = 0;
        for (var entry : file.maps(kind.listKey())) {
            if (!kind.apply(entry)) continue;
            applied++;
            refuseUnknown(entry);
        }
        refuseUnknown(file);
        versions.remember(kind.name(), version);
        record.run(actor, kind.name(), version);
        return applied;
    }

    private static void refuseUnknown(YamlMap map) {
        if (map.unknownKeys().isEmpty()) return;
        var key = map.unknownKeys().getFirst();
        throw new BadFile(map.line(key), "不认识“" + key + "”，请检查拼写");
    }
}
