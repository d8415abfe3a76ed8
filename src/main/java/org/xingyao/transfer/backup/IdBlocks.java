package org.xingyao.transfer.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.id.enhanced.SequenceStyleGenerator;
import org.xingyao.article.NewHistory;
import org.xingyao.work.NewConnection;

/**
 * The blocks of fifty ids that Hibernate takes ahead. After a restore beside a running site the rest of a block may
 * belong to rows of the backup, so it must not be given out any more; not by the other programs on the database either.
 * Nor after the database has crashed: what a sequence gave to a transaction that never ended is forgotten, and the next
 * program would be given the same block.
 */
@ApplicationScoped
class IdBlocks {
    private final EntityManagerFactory database;

    IdBlocks(EntityManagerFactory database) {
        this.database = database;
    }

    void restoredElsewhere(@Observes NewHistory event) {
        forget();
    }

    void connected(@Observes NewConnection event) {
        forget();
    }

    void forget() {
        database.unwrap(SessionFactoryImplementor.class).getMappingMetamodel().forEachEntityDescriptor(entity -> {
            if (entity.getGenerator() instanceof SequenceStyleGenerator generator) {
                generator.getOptimizer().reset();
            }
        });
    }
}
