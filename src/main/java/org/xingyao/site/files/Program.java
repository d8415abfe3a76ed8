package org.xingyao.site.files;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.xingyao.text.Digest;

/** Which build this is: another one may make other pages of the same articles. */
final class Program {
    private Program() {}

    /** Says the same again as long as the program's own archive is the same; classes in a folder may change any time. */
    static String mark() {
        try {
            var source = Program.class.getProtectionDomain().getCodeSource();
            var archive = source == null ? null : Path.of(source.getLocation().toURI());
            if (archive != null && Files.isRegularFile(archive)) return Digest.sha256(Files.readAllBytes(archive));
        } catch (IOException | URISyntaxException | IllegalArgumentException e) {
            // Then it is taken for another one: all pages are made, and only what differs is written.
        }
        return UUID.randomUUID().toString();
    }
}
