package org.xingyao.transfer.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingyao.media.MediaStore;
import org.xingyao.media.Photo;
import org.xingyao.media.Photos;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.text.Refused;

/** What is left of a damaged backup, taken into a schema of its own that is gone afterwards. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class SalvageTest {
    private static final Witness NOBODY = _ -> {};

    /** Bytes of a zip's entry before its name. */
    private static final int ZIP_HEAD = 30;

    @Inject
    Backup backup;

    @Inject
    Migrations migrations;

    @Inject
    MediaStore media;

    @Inject
    Photos photos;

    @Inject
    DataSource database;

    @TempDir
    Path folder;

    private Path file;
    private Path aside;

    @BeforeEach
    void oneBackup() throws Exception {
        file = folder.resolve("whole");
        backup.run(file, NOBODY);
        aside = Files.createDirectory(folder.resolve("aside"));
    }

    @Test
    void of_a_whole_one_nothing_is_set_aside() throws Exception {
        assertThat(salvaged(file, "select count(*) from article").named()).isEmpty();
        assertThat(aside).isEmptyDirectory();
    }

    @Test
    void a_row_that_the_database_refuses_is_set_aside_and_the_others_go_in() throws Exception {
        var star = Layout.table("star");
        var parts = Tampered.of(file);
        var rows = parts.text(star).lines().toList();
        parts.rows(star, rows.getFirst() + "\n坏行\n" + after(rows, 1));
        var salvaged = salvaged(parts.sealed(folder.resolve("bad")), "select count(*) from star");
        assertThat(salvaged.answer()).isEqualTo(Integer.toString(rows.size()));
        assertThat(salvaged.named()).anyMatch(line -> line.contains("表 star 的一行") && line.contains("坏行"));
        assertThat(aside.resolve("star.rows.txt")).hasContent("坏行");
        assertThat(aside.resolve("report.txt")).content().contains("表 star 不完好");
    }

    @Test
    void a_row_twice_is_set_aside_once() throws Exception {
        var track = Layout.table("star_track");
        var parts = Tampered.of(file);
        var rows = parts.text(track).lines().toList();
        parts.rows(track, after(rows, 0) + rows.getLast() + "\n");
        var salvaged = salvaged(parts.sealed(folder.resolve("bad")), "select count(*) from star_track");
        assertThat(salvaged.answer()).isEqualTo(Integer.toString(rows.size()));
        assertThat(aside.resolve("star_track.rows.txt")).hasContent(rows.getLast());
    }

    @Test
    void what_points_at_a_lost_row_is_set_aside_with_what_points_at_it_in_turn() throws Exception {
        var article = Layout.table("article");
        var parts = Tampered.of(file);
        var rows = parts.text(article).lines().toList();
        parts.rows(article, after(rows, 1));
        var salvaged = salvaged(
                parts.sealed(folder.resolve("less")),
                "select count(*) from edition e where not exists (select from article a where a.id = e.article_id)");
        assertThat(salvaged.answer()).isEqualTo("0");
        assertThat(salvaged.named()).anyMatch(line -> line.contains("表 edition 的一行（它指向的 article 不在了）"));
        assertThat(aside.resolve("edition.rows.txt")).content().contains("\"content_hash\"");
    }

    @Test
    void a_table_that_is_missing_or_cut_costs_no_other() throws Exception {
        var cut = Tampered.of(file);
        var words = cut.text(Layout.table("synonym_set"));
        cut.with(Layout.table("synonym_set"), words.substring(0, words.length() / 2))
                .without(Layout.table("query_log"));
        var salvaged = salvaged(cut.sealed(folder.resolve("cut")), "select count(*) > 0 from synonym_set");
        assertThat(salvaged.answer()).isEqualTo("t");
        assertThat(salvaged.named())
                .anyMatch(line -> line.contains("表 synonym_set 不完好") && line.contains("后面的读不出来"))
                .anyMatch(line -> line.contains("表 query_log 不完好"));
    }

    @Test
    void without_the_head_of_the_ledger_another_is_reckoned() throws Exception {
        var parts = Tampered.of(file);
        parts.rows(Layout.table("ledger_head"), "");
        var salvaged = salvaged(
                parts.sealed(folder.resolve("headless")),
                "select log_no = (select max(no) from publication_log)"
                        + " and audit_hash = (select hash from audit_log order by no desc limit 1) from ledger_head");
        assertThat(salvaged.answer()).isEqualTo("t");
        assertThat(salvaged.named()).anyMatch(line -> line.contains("ledger_head"));
    }

    @Test
    void a_damaged_picture_is_set_aside_and_a_whole_one_goes_into_the_store() throws Exception {
        var name = backUpWithPhoto();
        var damage = new Damage(aside, NOBODY);
        var damaged = Tampered.of(file).with(Layout.media(name), "别的").sealed(folder.resolve("other"));
        try (var opened = BackupFile.unchecked(damaged)) {
            for (var one : opened.manifest().media()) opened.placeWhole(one, media, damage);
        }
        assertThat(damage.named()).containsExactly("图片 " + name + " 与校验值不符");
        assertThat(aside.resolve(name)).hasContent("别的");
    }

    @Test
    void of_one_that_was_cut_all_before_the_cut_goes_in_and_the_rest_is_named() throws Exception {
        var last = Tampered.of(file).manifest().tables().getLast().name();
        int beginsItsRows =
                textOf(file).indexOf(Layout.table(last)) + Layout.table(last).length();
        var salvaged = salvaged(cut(beginsItsRows + 1), "select count(*) > 0 from article");
        assertThat(salvaged.answer()).isEqualTo("t");
        assertThat(salvaged.named())
                .filteredOn(line -> line.contains("不完好"))
                .singleElement()
                .asString()
                .contains("表 " + last + " 不完好：应有几行已不知道");
    }

    @Test
    void pictures_behind_the_cut_are_named() throws Exception {
        var name = backUpWithPhoto();
        int beginsThere = textOf(file).indexOf(Layout.media(name)) - ZIP_HEAD;
        assertThat(salvaged(cut(beginsThere), "select 1").named()).contains("图片 " + name + " 在备份缺了的那一段里");
        try (var opened = BackupFile.unchecked(
                cut(beginsThere + ZIP_HEAD + Layout.media(name).length() + 9))) {
            assertThat(opened.manifest().media())
                    .extracting(Manifest.MediaFile::name)
                    .contains(name);
        }
    }

    @Test
    void without_the_list_of_the_zip_alone_nothing_is_lost() throws Exception {
        var whole = Tampered.of(file).manifest();
        var cut = cut(textOf(file).indexOf("PK\1\2"));
        try (var opened = BackupFile.unchecked(cut)) {
            assertThat(opened.manifest()).isEqualTo(whole);
        }
        assertThat(salvaged(cut, "select 1").named()).isEmpty();
    }

    @Test
    void without_a_list_of_contents_the_outline_tells_what_there_is() throws Exception {
        var bad = Tampered.of(file).with(Layout.MANIFEST, "{").sealed(folder.resolve("listless"));
        assertThat(salvaged(bad, "select count(*) > 0 from article").named()).isEmpty();
    }

    /** @return the name of its file, which no row names afterwards */
    private String backUpWithPhoto() throws Exception {
        var png = folder.resolve("a.png");
        ImageIO.write(new BufferedImage(5, 4, BufferedImage.TYPE_INT_RGB), "png", png.toFile());
        var name = media.put(png).name();
        QuarkusTransaction.requiringNew().run(() -> {
            var photo = new Photo();
            photo.file = name;
            photo.mediaType = "image/png";
            photo.createdAt = Instant.EPOCH;
            photos.persist(photo);
        });
        try {
            backup.run(file, NOBODY);
        } finally {
            QuarkusTransaction.requiringNew().run(() -> photos.delete("file", name));
        }
        return name;
    }

    private static String textOf(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    private Path cut(int length) throws IOException {
        var bytes = Files.readAllBytes(file);
        return Files.write(folder.resolve("cut-" + length), Arrays.copyOf(bytes, length));
    }

    @Test
    void without_a_list_of_contents_and_an_outline_nothing_can_be_had() throws Exception {
        assertNothingLeft(Tampered.of(file)
                .with(Layout.MANIFEST, "{")
                .with(Layout.MARK + Layout.FORMAT, "")
                .sealed(folder.resolve("other")));
        assertNothingLeft(Files.writeString(folder.resolve("text"), "不是备份"));
    }

    private static void assertNothingLeft(Path file) {
        assertThatThrownBy(() -> BackupFile.unchecked(file).close())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("取不回");
    }

    private record Salvaged(List<String> named, String answer) {}

    private Salvaged salvaged(Path damaged, String question) throws IOException, SQLException {
        var damage = new Damage(aside, NOBODY);
        try (var opened = BackupFile.unchecked(damaged);
                var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                tell(connection, "create schema xingyao_salvage");
                tell(connection, "set local search_path to xingyao_salvage");
                new Filling(connection, migrations, opened, new WhatIsWhole(damage, NOBODY), NOBODY).run(Map.of());
                return new Salvaged(damage.named(), ask(connection, question));
            } finally {
                connection.rollback();
            }
        }
    }

    private static String ask(Connection connection, String question) throws SQLException {
        try (var select = connection.createStatement();
                var row = select.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void tell(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String after(List<String> rows, int first) {
        return String.join("\n", rows.subList(first, rows.size())) + "\n";
    }
}
