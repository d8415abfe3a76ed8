package org.xingyao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Which version of each content file was applied last. */
@ApplicationScoped
class AppliedVersions {
    private final EntityManager database;
    private final Clock clock;

    AppliedVersions(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** 0 when the file was never applied. */
    int of(String file) {
        var rows = database.createNativeQuery("select version from taxonomy_file where name = :name", Integer.class)
                .setParameter("name", file)
                .getResultList();
        return rows.isEmpty() ? 0 : (Integer) rows.getFirst();
    }

    void remember(String file, int version) {
        database.createNativeQuery(
                        "insert into taxonomy_file (name, version, applied_at) values (:name, :version, :at)"
                                + " on conflict (name) do update set version = excluded.version, applied_at = excluded.applied_at")
                .setParameter("name", file)
                .setParameter("version", version)
                .setParameter("at", clock.instant())
                .executeUpdate();
    }
}
