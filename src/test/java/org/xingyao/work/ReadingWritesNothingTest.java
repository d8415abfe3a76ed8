package org.xingyao.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hibernate.Hibernate;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.xingyao.testsupport.PostgresForTests;

/** What was only read is not written at the end of a transaction: two who read the same rows would meet in them. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ReadingWritesNothingTest {
    private static final int ROWS = 200;

    @Inject
    SessionFactory factory;

    @Test
    void nothing_that_was_only_read_is_written() {
        for (var entity : factory.getMetamodel().getEntities()) {
            var said = QuarkusTransaction.requiringNew().call(() -> statements(entity));
            assertThat(said).as(entity.getName()).isNotEmpty().allMatch(sql -> sql.startsWith("select"));
        }
    }

    /** All that the database is told when rows of a kind are read with all that hangs on them. */
    private List<String> statements(EntityType<?> entity) throws IllegalAccessException {
        var said = new ArrayList<String>();
        var telling = factory.withOptions().statementInspector((UnaryOperator<String>) sql -> {
            said.add(sql);
            return sql;
        });
        try (var session = telling.openSession()) {
            for (var row : session.createQuery("from " + entity.getName(), entity.getJavaType())
                    .setMaxResults(ROWS)
                    .list())
                for (var collection : entity.getPluralAttributes())
                    Hibernate.initialize(((Field) collection.getJavaMember()).get(row));
            session.flush();
        }
        return said;
    }
}
