package org.xingyao.transfer.backup;

import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.id.enhanced.SequenceStyleGenerator;

/**
 * The blocks of fifty ids that Hibernate takes ahead. After a restore beside a running site the rest of a block may
 * belong to rows of the backup, so it must not be given out any more.
 */
final class IdBlocks {
    private IdBlocks() {}

    static void forget(Session session) {
        session.getSessionFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .forEachEntityDescriptor(entity -> {
                    if (entity.getGenerator() instanceof SequenceStyleGenerator generator) {
                        generator.getOptimizer().reset();
                    }
                });
    }
}
