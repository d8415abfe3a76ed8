package org.xingyao.transfer.backup;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.xingyao.text.Refused;

/** The pass phrase that backups are encrypted with, when the house has one: from the environment or a file, nowhere else. */
@ApplicationScoped
class PassPhrase {
    static final String MISSING = "备份文件加了密，请用环境变量 XINGYAO_BACKUP_PASSPHRASE 或 XINGYAO_BACKUP_PASSPHRASE_FILE"
            + " 给出备份时的口令短语；星耀正在运行时，要在启动它的环境里给出，或先停下它再恢复";
    static final String WRONG = "口令短语不对，或文件的开头已损坏，请给出备份时用的口令短语";

    private final Optional<String> phrase;
    private final Optional<Path> file;

    PassPhrase(
            @ConfigProperty(name = "xingyao.backup.passphrase") Optional<String> phrase,
            @ConfigProperty(name = "xingyao.backup.passphrase-file") Optional<Path> file) {
        this.phrase = phrase;
        this.file = file;
    }

    boolean isWanted() {
        return phrase.isPresent() || file.isPresent();
    }

    /**
     * Of a file its first line, as gpg takes it.
     *
     * @throws Refused when there is to be one and it can't be had: nothing goes out in the clear then
     */
    Optional<String> given() {
        return file.map(PassPhrase::firstLine).or(() -> phrase);
    }

    private static String firstLine(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.findFirst()
                    .filter(line -> !line.isBlank())
                    .orElseThrow(() -> new Refused("口令短语文件 " + file + " 的第一行是空的，请写上口令短语"));
        } catch (IOException e) {
            throw new Refused("口令短语文件 " + file + " 读不了，请改正 XINGYAO_BACKUP_PASSPHRASE_FILE 或文件的权限");
        }
    }
}
