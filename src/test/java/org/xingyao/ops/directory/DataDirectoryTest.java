package org.xingyao.ops.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingyao.ops.directory.OwnerFile.Owner;

class DataDirectoryTest {
    @TempDir
    private Path home = Path.of("");

    @Test
    void a_new_directory_is_for_its_owner_only() throws IOException {
        try (DataDirectory directory = DataDirectory.own(home.resolve("new/data"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.root())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void it_has_one_owner_at_a_time() throws IOException {
        try (DataDirectory _ = DataDirectory.own(home)) {
            assertThatThrownBy(() -> DataDirectory.own(home))
                    .isInstanceOf(DataDirectory.InUse.class)
                    .hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
        }
        try (DataDirectory again = DataDirectory.own(home)) {
            assertThat(again.root()).isDirectory();
        }
    }

    @Test
    void a_file_in_its_place_is_refused() throws IOException {
        Path file = Files.createFile(home.resolve("file"));
        assertThatThrownBy(() -> DataDirectory.own(file)).isInstanceOf(Refusal.class);
    }

    @Test
    void the_owner_file_is_private_and_read_back() throws IOException {
        OwnerFile file = OwnerFile.in(home);
        assertThat(file.read()).isEmpty();
        Owner owner = new Owner(4711, "secret", 42);
        file.write(owner);
        assertThat(file.read()).contains(owner);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.file())))
                .isEqualTo("rw-------");
        assertThat(owner.toString()).doesNotContain("secret");
        assertThat(home).isDirectoryNotContaining("glob:**aside*");
    }

    @Test
    void half_an_owner_file_names_nobody() throws IOException {
        OwnerFile file = OwnerFile.in(home);
        Files.writeString(file.file(), "4711\nsec");
        assertThat(file.read()).isEmpty();
        Files.writeString(file.file(), "port\nsecret\n42\n");
        assertThat(file.read()).isEmpty();
    }
}
