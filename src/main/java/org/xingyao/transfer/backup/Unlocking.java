package org.xingyao.transfer.backup;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.xingyao.text.Refused;

/**
 * Opens backups, encrypted ones too. Those are decrypted into a private file in the folder of backups; it loses its name as
 * soon as it is open, so nothing of it stays, however the program ends.
 */
@ApplicationScoped
class Unlocking {
    private final BackupFolder folder;
    private final PassPhrase passPhrase;

    Unlocking(BackupFolder folder, PassPhrase passPhrase) {
        this.folder = folder;
        this.passPhrase = passPhrase;
    }

    private interface Opening {
        BackupFile open(Path plain) throws IOException;
    }

    /** @throws Refused when it is no backup, or not whole, or the pass phrase is missing or another one */
    BackupFile checked(Path file, Witness witness) throws IOException {
        return opened(file, true, plain -> BackupFile.checked(plain, witness));
    }

    /** Damaged or not, as long as it can be seen what it held. */
    BackupFile unchecked(Path file) throws IOException {
        return opened(file, false, BackupFile::unchecked);
    }

    private BackupFile opened(Path file, boolean whole, Opening opening) throws IOException {
        if (!OpenPgp.isIt(file)) return opening.open(file);
        var phrase = passPhrase.given().orElseThrow(() -> new Refused(PassPhrase.MISSING));
        folder.prepare();
        try (var plain = new Part(folder.file(folder.newName(false)))) {
            boolean unchanged = decrypt(file, phrase, plain.path());
            if (whole && !unchanged) throw BackupFile.damaged("加密的内容被改动过");
            return opening.open(plain.path());
        }
    }

    private static boolean decrypt(Path file, String phrase, Path plain) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file));
                var out = new BufferedOutputStream(Files.newOutputStream(plain))) {
            return OpenPgp.decrypt(in, phrase, out);
        }
    }
}
