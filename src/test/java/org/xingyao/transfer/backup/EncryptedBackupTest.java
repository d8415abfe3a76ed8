package org.xingyao.transfer.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.text.Refused;

/** Backups of a house that has a pass phrase. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class EncryptedBackupTest {
    private static final Witness NOBODY = _ -> {};

    @Inject
    Backup backup;

    @Inject
    Restore restore;

    @Inject
    Rehearsal rehearsal;

    @Inject
    BackupFolder backups;

    @TempDir
    Path folder;

    @Test
    void it_opens_by_its_phrase_alone_and_leaves_nothing_in_the_clear() throws Exception {
        var file = folder.resolve("locked");
        house("第一句话", null);
        backup.run(file, NOBODY);
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain(Layout.MARK, Layout.MANIFEST);
        assertThat(rehearsal.run(file, NOBODY).differences()).isEmpty();
        try (var opened = restore.checked(file, NOBODY)) {
            assertThat(opened.manifest().product()).isEqualTo(Manifest.PRODUCT);
            assertThat(parts()).isEmpty();
        }
        house("另一句话", null);
        assertRefused(file, "口令短语不对");
        house(null, null);
        assertRefused(file, "备份文件加了密", "XINGYAO_BACKUP_PASSPHRASE");
        assertThat(parts()).isEmpty();
    }

    @Test
    void a_changed_bit_is_found() throws Exception {
        var file = folder.resolve("locked");
        house("第一句话", null);
        backup.run(file, NOBODY);
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        assertRefused(Files.write(file, bytes), "已损坏");
    }

    @Test
    void the_phrase_may_stand_in_a_file_and_if_it_does_not_nothing_goes_out_in_the_clear() throws Exception {
        var phrase = folder.resolve("phrase");
        house(null, phrase);
        var file = folder.resolve("locked");
        assertThatThrownBy(() -> backup.run(file, NOBODY))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("读不了");
        Files.writeString(phrase, " \n");
        assertThatThrownBy(() -> backup.run(file, NOBODY))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("空的");
        assertThat(file).doesNotExist();
        Files.writeString(phrase, "文件里的话\n第二行不算\n");
        backup.run(file, NOBODY);
        house("文件里的话", null);
        restore.checked(file, NOBODY).close();
    }

    private void assertRefused(Path file, String... said) {
        assertThatThrownBy(() -> restore.checked(file, NOBODY))
                .isInstanceOf(Refused.class)
                .hasMessageContainingAll(said);
    }

    private List<Path> parts() throws IOException {
        if (!Files.exists(backups.path())) return List.of();
        try (var files = Files.list(backups.path())) {
            return files.filter(file -> file.toString().endsWith(Part.END)).toList();
        }
    }

    private static void house(@Nullable String phrase, @Nullable Path file) {
        QuarkusMock.installMockForType(
                new PassPhrase(Optional.ofNullable(phrase), Optional.ofNullable(file)), PassPhrase.class);
    }
}
