package org.xingyao.transfer.backup;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the program puts the backups that it makes by itself. Files of others that lie there are left alone. */
@ApplicationScoped
public class BackupFolder {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'xingyao-'yyyy-MM-dd-HHmmss'.backup'");
    private static final Pattern PART =
            Pattern.compile("\\.xingyao-\\d{4}-\\d{2}-\\d{2}-\\d{6}\\.backup\\S*\\Q" + Part.END + "\\E");

    private final Path path;
    private final Clock clock;

    BackupFolder(@ConfigProperty(name = "xingyao.backup.folder") Path path, Clock clock) {
        this.path = path.toAbsolutePath().normalize();
        this.clock = clock;
    }

    public Path path() {
        return path;
    }

    public boolean has(String name) {
        return !name.isEmpty() && Files.isRegularFile(path.resolve(name));
    }

    Path file(String name) {
        return path.resolve(name);
    }

    /** One that ends in .gpg for a file that gpg opens. */
    String newName(boolean encrypted) {
        return NAME.format(clock.instant().atZone(clock.getZone())) + (encrypted ? ".gpg" : "");
    }

    /** Made for its owner alone when it is not there; what killed predecessors left half done goes. */
    void prepare() throws IOException {
        // A link to a folder is no folder of its own to be made.
        if (!Files.isDirectory(path)) {
            Files.createDirectories(
                    path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        try (var files = Files.list(path)) {
            for (var file : files.toList()) {
                if (PART.matcher(file.getFileName().toString()).matches()) Files.delete(file);
            }
        }
    }

    void delete(String name) throws IOException {
        Files.deleteIfExists(path.resolve(name));
    }
}
