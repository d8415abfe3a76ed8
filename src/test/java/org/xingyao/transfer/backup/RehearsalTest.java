package org.xingyao.transfer.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.text.Refused;

/** A backup that would not come back as it should is found before anybody needs it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class RehearsalTest {
    private static final Witness NOBODY = _ -> {};

    @Inject
    Backup backup;

    @Inject
    Rehearsal rehearsal;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void oneBackup() throws Exception {
        file = folder.resolve("whole");
        backup.run(file, NOBODY);
    }

    @Test
    void a_whole_one_comes_back_as_it_is() throws Exception {
        var outcome = rehearsal.run(file, NOBODY);
        assertThat(outcome.differences()).isEmpty();
        assertThat(outcome.lost()).isEmpty();
        assertThat(outcome.rows()).isEqualTo(Tampered.of(file).manifest().rows());
    }

    @Test
    void words_that_are_not_those_that_were_signed_are_told() throws Exception {
        var edition = Layout.table("edition");
        var parts = Tampered.of(file);
        parts.rows(edition, parts.text(edition).replaceFirst("居民", "局民"));
        assertThat(rehearsal
                        .run(parts.sealed(folder.resolve("changed")), NOBODY)
                        .differences())
                .singleElement()
                .asString()
                .contains("有 1 个版次的内容");
    }

    @Test
    void a_row_that_others_point_at_and_that_is_not_there_is_told() throws Exception {
        var parts = Tampered.of(file);
        parts.rows(Layout.table("edition"), "");
        assertThatThrownBy(() -> rehearsal.run(parts.sealed(folder.resolve("without")), NOBODY))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("edition");
        assertThat(rehearsal.run(file, NOBODY).differences()).isEmpty();
    }

    @Test
    void a_file_that_is_not_whole_is_refused() throws Exception {
        var parts = Tampered.of(file).without(Layout.table("star"));
        assertThatThrownBy(() -> rehearsal.run(parts.sealed(folder.resolve("less")), NOBODY))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_table_that_is_not_ours_is_left_out_and_so_counted() throws Exception {
        var parts = Tampered.of(file);
        parts.rows(Layout.table("notes"), "1\n");
        assertThat(rehearsal.run(parts.sealed(folder.resolve("more")), NOBODY).tables())
                .filteredOn(table -> table.name().equals("notes"))
                .containsExactly(new Rehearsal.Table("notes", 1, null));
    }
}
