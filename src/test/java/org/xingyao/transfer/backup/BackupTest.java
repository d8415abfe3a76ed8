package org.xingyao.transfer.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.article.PublicationLog;
import org.xingyao.editorial.AddToken;
import org.xingyao.media.MediaConfig;
import org.xingyao.media.MediaStore;
import org.xingyao.media.Photo;
import org.xingyao.media.Photos;
import org.xingyao.media.Picture;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.text.Refused;

/** What a backup holds, and every way in which a file may not be one. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class BackupTest {
    private static final Witness NOBODY = _ -> {};

    @Inject
    Backup backup;

    @Inject
    Restore restore;

    @Inject
    MediaStore media;

    @Inject
    Photos photos;

    @Inject
    EntityManager database;

    @Inject
    PublicationLog log;

    @Inject
    AddToken addToken;

    @Inject
    MediaConfig mediaConfig;

    @TempDir
    Path folder;

    private Picture picture;
    private Path file;

    @BeforeEach
    void oneBackupWithOnePhoto() throws Exception {
        var png = folder.resolve("a.png");
        ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), "png", png.toFile());
        picture = media.put(png);
        QuarkusTransaction.requiringNew().run(() -> photos.persist(photo(picture)));
        file = folder.resolve("whole");
        assertThat(backup.run(file, NOBODY).lost()).isEmpty();
    }

    @AfterEach
    void forgetThePhoto() {
        QuarkusTransaction.requiringNew().run(() -> photos.delete("file", picture.name()));
    }

    @Test
    void it_holds_every_table_of_the_database_and_every_file() throws Exception {
        try (var checked = restore.checked(file, NOBODY)) {
            var manifest = checked.manifest();
            assertThat(manifest.tables())
                    .extracting(Manifest.Table::name)
                    .contains("article", "edition", "audit_log", "app_user", "setting", "working_copy")
                    .doesNotContain("flyway_schema_history")
                    .hasSizeGreaterThan(40);
            assertThat(rows(manifest, "publication_log"))
                    .isEqualTo(manifest.log())
                    .isEqualTo(log.last());
            assertThat(manifest.epoch()).isEqualTo(log.head().epoch());
            assertThat(manifest.sequences()).containsKeys("article_seq", "edition_seq");
            assertThat(manifest.media()).extracting(Manifest.MediaFile::name).contains(picture.name());
        }
    }

    @Test
    void it_is_of_one_moment_whatever_is_written_meanwhile() throws Exception {
        var written = new AtomicBoolean();
        backup.run(file, new Witness() {
            @Override
            public void line(String text) {}

            @Override
            public void at(String place) {
                // After the first table, which is that of the tokens; audit rows come later in the alphabet.
                if (!written.getAndSet(true))
                    addToken.run(Actor.OPERATOR, "meanwhile-" + System.nanoTime(), Role.IMPORTER);
            }
        });
        assertThat(written).isTrue();
        var parts = Tampered.of(file);
        var head = parts.text(Layout.table("ledger_head")).split("\t");
        assertThat(rows(parts.manifest(), "audit_log"))
                .as("rows of the audit log, and its head's number")
                .isEqualTo(Long.parseLong(head[2]));
        assertThat(parts.text(Layout.table("audit_log"))).doesNotContain("meanwhile-");
    }

    @Test
    void a_photo_that_the_store_has_lost_is_named_and_the_rest_is_whole() throws Exception {
        Files.delete(
                mediaConfig.folder().resolve(picture.name().substring(0, 2)).resolve(picture.name()));
        assertThat(backup.run(file, NOBODY).lost()).containsExactly(picture.name());
        try (var checked = restore.checked(file, NOBODY)) {
            assertThat(checked.manifest().media())
                    .extracting(Manifest.MediaFile::name)
                    .doesNotContain(picture.name());
        }
    }

    /** As if it lay on a bad piece of the disk: it can be locked and not be read. */
    @Test
    void a_table_that_the_database_can_not_read_is_named_and_the_rest_is_there() throws Exception {
        tell("revoke select on denied_suggestion from current_user");
        try {
            var content = backup.run(file, NOBODY);
            assertThat(content.isWhole()).isFalse();
            assertThat(content.damaged()).singleElement().asString().contains("表 denied_suggestion 只读出 0 行");
        } finally {
            tell("grant select on denied_suggestion to current_user");
        }
        try (var checked = restore.checked(file, NOBODY)) {
            assertThat(rows(checked.manifest(), "star")).isPositive();
            assertThat(checked.manifest().media()).isNotEmpty();
        }
    }

    private void tell(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql).executeUpdate());
    }

    /** Where, in parts of the file: its head, a table, the photo, the manifest, the zip's directory, the seal. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.0001, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 0.995, 0.9999, 1})
    void a_single_changed_bit_is_found(double where) throws Exception {
        var bytes = Files.readAllBytes(file);
        bytes[(int) (where * (bytes.length - 1))] ^= 1;
        assertRefused(Files.write(folder.resolve("flipped"), bytes), "");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.00001, 0.0005, 0.5, 0.9, 0.9999})
    void a_file_that_was_cut_is_refused(double where) throws Exception {
        var bytes = Files.readAllBytes(file);
        var cut = Arrays.copyOf(bytes, (int) (where * bytes.length));
        assertRefused(Files.write(folder.resolve("cut"), cut), "");
    }

    @Test
    void a_file_with_something_after_its_end_is_refused() throws Exception {
        Files.writeString(file, "x", StandardOpenOption.APPEND);
        assertRefused(file, "不完整");
    }

    @Test
    void what_is_no_backup_at_all_is_told_so() throws Exception {
        assertRefused(Files.createFile(folder.resolve("empty")), "是空的");
        assertRefused(Files.writeString(folder.resolve("text"), "PK 只是一段文字".repeat(100)), "不是星耀的备份");
        var zip = folder.resolve("zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("xingyao.txt"));
            out.write("别的压缩包".getBytes(StandardCharsets.UTF_8));
        }
        assertRefused(zip, "不是星耀的备份");
        assertRefused(folder, "找不到或读不了");
        assertRefused(folder.resolve("nowhere"), "找不到或读不了");
    }

    @Test
    void what_a_newer_program_made_waits_for_an_upgrade() throws Exception {
        var mark = Layout.MARK + Layout.FORMAT;
        var parts = Tampered.empty();
        parts.without(mark).with(Layout.MARK + (Layout.FORMAT + 1), "");
        assertRefused(parts.sealed(folder.resolve("format")), "请先升级");
        var manifest = Tampered.of(file).manifest();
        assertRefused(
                Tampered.of(file)
                        .saying("\"schema\":\"" + manifest.schema() + "\"", "\"schema\":\"9999\"")
                        .sealed(folder.resolve("schema")),
                "9999",
                "请先升级");
    }

    @Test
    void entries_and_manifest_must_agree() throws Exception {
        var photo = Layout.media(picture.name());
        assertRefused(changed().without(photo), "缺少 " + photo);
        assertRefused(changed().without(Layout.table("star")), "缺少 tables/star.copy");
        assertRefused(changed().without(Layout.MANIFEST), "缺少清单");
        assertRefused(changed().with(Layout.MANIFEST, "{"), "清单读不懂");
        assertRefused(changed().saying("\"epoch\"", "\"epic\""), "清单读不懂");
        assertRefused(changed().saying("星耀", "月耀"), "清单不是星耀的");
        assertRefused(changed().with(photo, "别的图"), "图片 " + picture.name());
        assertRefused(changed().with(Layout.table("star"), ""), "表 star 应有", "行");
        var rows = rows(changed().manifest(), "star");
        assertRefused(changed().with(Layout.table("star"), "x\n".repeat((int) rows)), "表 star 与校验值不符");
    }

    @Test
    void no_name_leads_out_of_its_folder() throws Exception {
        assertRefused(changed().with("../../out", "x"), "多出 ../../out");
        var outside = "../" + picture.name();
        assertRefused(
                changed()
                        .saying(picture.name(), outside)
                        .without(Layout.media(picture.name()))
                        .with(Layout.media(outside), "x"),
                "不合规矩");
    }

    private Tampered changed() throws IOException {
        return Tampered.of(file);
    }

    private void assertRefused(Tampered parts, String... said) throws IOException {
        assertRefused(parts.sealed(folder.resolve("tampered")), said);
    }

    private void assertRefused(Path refused, String... said) {
        assertThatThrownBy(() -> restore.checked(refused, NOBODY))
                .isInstanceOf(Refused.class)
                .hasMessageContainingAll(said);
    }

    private static long rows(Manifest manifest, String table) {
        return manifest.tables().stream()
                .filter(one -> one.name().equals(table))
                .findFirst()
                .orElseThrow()
                .rows();
    }

    private static Photo photo(Picture picture) {
        var photo = new Photo();
        photo.file = Objects.requireNonNull(picture).name();
        photo.mediaType = picture.mediaType();
        photo.createdAt = Instant.EPOCH;
        return photo;
    }
}
