package org.xingyao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.xingyao.account.Actor;
import org.xingyao.editorial.RecordTaxonomy;

/**
 * Reads the taxonomy files of a content folder, each when its version is newer than the one applied before. Rows that
 * staff have touched win over the file. A bad file is left out whole, so no half of it counts.
 */
@ApplicationScoped
public class TaxonomyImport {
    private final OneTaxonomyFile one;
    private final TaxonomyRows rows;

    TaxonomyImport(OneTaxonomyFile one, TaxonomyRows rows) {
        this.one = one;
        this.rows = rows;
    }

    /**
     * @param folder holds tracks.yaml, stars.yaml …; one that is not there is skipped
     * @return the problems found; empty when all went well
     */
    public List<Problem> run(Actor actor, Path folder, Consumer<String> progress) throws IOException {
        var problems = new java.util.ArrayList<Problem>();
        for (var kind : rows.inOrder()) {
            var file = folder.resolve(kind.name() + ".yaml");
            if (!Files.isRegularFile(file)) continue;
            try {
                int applied = one.apply(actor, kind, Files.readString(file));
                if (applied > 0) progress.accept("分类 " + kind.name() + "：" + applied + " 项");
            } catch (BadFile e) {
                problems.add(e.in("taxonomy/" + file.getFileName()));
            } catch (PersistenceException e) {
                problems.add(new Problem("taxonomy/" + file.getFileName(), 0, "与已有数据冲突，整份未导入（" + rootMessage(e) + "）"));
            }
        }
        return problems;
    }

    private static String rootMessage(Throwable e) {
        var cause = e;
        while (cause.getCause() != null) cause = cause.getCause();
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }

    /** One file in one transaction. */
    @ApplicationScoped
    static class OneTaxonomyFile {
        private final EntityManager database;
        private final RecordTaxonomy record;
        private final Clock clock;

        OneTaxonomyFile(EntityManager database, RecordTaxonomy record, Clock clock) {
            this.database = database;
            this.record = record;
            this.clock = clock;
        }

        /** @return how many rows were made or changed; 0 when the version is not newer */
        @Transactional
        int apply(Actor actor, TaxonomyFile kind, String text) {
            var file = YamlMap.parse(text, 0);
            int version = file.number("version").orElseThrow(() -> new BadFile(1, "缺 version，请写 version: 1，每次改动加一"));
            if (version <= appliedVersion(kind)) return 0;
            int applied = 0;
            for (var entry : file.maps(kind.listKey())) if (kind.apply(entry)) applied++;
            if (!file.unknownKeys().isEmpty()) {
                var key = file.unknownKeys().getFirst();
                throw new BadFile(file.line(key), "不认识“" + key + "”，这份文件应写 " + kind.listKey());
            }
            remember(kind, version);
            record.run(actor, kind.name(), version);
            return applied;
        }

        private int appliedVersion(TaxonomyFile kind) {
            var rows = database.createNativeQuery("select version from taxonomy_file where name = :name", Integer.class)
                    .setParameter("name", kind.name())
                    .getResultList();
            return rows.isEmpty() ? 0 : (Integer) rows.getFirst();
        }

        private void remember(TaxonomyFile kind, int version) {
            database.createNativeQuery(
                            "insert into taxonomy_file (name, version, applied_at) values (:name, :version, :at)"
                                    + " on conflict (name) do update set version = excluded.version, applied_at = excluded.applied_at")
                    .setParameter("name", kind.name())
                    .setParameter("version", version)
                    .setParameter("at", clock.instant())
                    .executeUpdate();
        }
    }
}
