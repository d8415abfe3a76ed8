package org.xingyao.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.xingyao.account.Actor;
import org.xingyao.testsupport.PostgresForTests;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ContentImportTest {
    @Inject
    ContentImport articles;

    @Test
    void the_same_import_twice_changes_nothing() throws Exception {
        var report = articles.run(Actor.IMPORT, Path.of("content"), true, System.out::println);
        assertThat(report.refused()).isEmpty();
        assertThat(report.notices()).isEmpty();
        assertThat(report.unchanged()).isEqualTo(4);
    }
}
