package org.xingyao.transfer.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.PGConnection;
import org.xingyao.media.MediaStore;

/** Writes everything into one file while the site goes on: all rows of one moment, and every photo they name. */
@ApplicationScoped
public class Backup {
    /** Tables that take a noticeable time get a line of their own. */
    private static final long MANY_ROWS = 10_000;

    /** What the program makes again by itself from the rest. Empty after a restore. */
    private static final Set<String> LEFT_OUT = Set.of("passage_vector");

    private static final int FILES_A_LINE = 500;

    /** Everything of the media store that a row names. */
    static final String FILES = "select file from photo where file is not null union select file from rendition"
            + " union select file from policy_document where file is not null order by file";

    private final DataSource database;
    private final MediaStore media;
    private final Migrations migrations;
    private final Clock clock;
    private final ObjectMapper json;
    private final String program;

    Backup(
            DataSource database,
            MediaStore media,
            Migrations migrations,
            Clock clock,
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.application.version") String program) {
        this.database = database;
        this.media = media;
        this.migrations = migrations;
        this.clock = clock;
        this.json = json;
        this.program = program;
    }

    /**
     * What the file holds.
     *
     * @param lost photos' files that the media store lacks or that are damaged there; the rest is whole
     */
    public record Content(int tables, long rows, int files, List<String> lost) {}

    /** Writes the file aside and gives it its name when it is whole; an earlier file of that name is replaced. */
    public Content run(Path target, Witness witness) throws IOException, SQLException {
        List<String> lost = new ArrayList<>();
        try (var part = new Part(target)) {
            var manifest = writeInto(part, lost, witness);
            Seal.close(part.path());
            part.publish();
            return new Content(
                    manifest.tables().size(), manifest.rows(), manifest.media().size(), List.copyOf(lost));
        }
    }

    private Manifest writeInto(Part part, List<String> lost, Witness witness) throws IOException, SQLException {
        try (var connection = database.getConnection();
                var zip = new BackupZip(part.path())) {
            connection.setAutoCommit(false);
            try {
                return write(new Catalog(connection), zip, lost, witness);
            } finally {
                connection.rollback();
            }
        }
    }

    private Manifest write(Catalog catalog, BackupZip zip, List<String> lost, Witness witness)
            throws IOException, SQLException {
        var connection = catalog.connection();
        var columns = catalog.tables();
        columns.keySet().removeAll(LEFT_OUT);
        connection.rollback();
        beginAt(connection, columns.keySet());
        List<Manifest.Table> tables = new ArrayList<>();
        for (var table : columns.entrySet()) {
            tables.add(copy(connection, table, zip, witness));
            witness.at("backup-table-written");
        }
        var manifest = head(catalog, tables, photos(connection, zip, lost, witness));
        zip.manifest(json.writeValueAsString(manifest));
        return manifest;
    }

    /**
     * The locks come before the snapshot: they keep a restore out, and one that ended between the two would leave us an
     * older snapshot of tables that are no more.
     */
    private static void beginAt(Connection connection, Iterable<String> tables) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
            statement.execute("lock table " + Catalog.quoted(tables) + " in access share mode");
        }
    }

    private static Manifest.Table copy(
            Connection connection, Map.Entry<String, List<String>> table, BackupZip zip, Witness witness)
            throws IOException, SQLException {
        var counter = new Rows();
        var name = table.getKey();
        try (var out = zip.rows(name, counter)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            copyOf(name, table.getValue()),
                            out);
        }
        if (counter.rows() >= MANY_ROWS) witness.line("已备份 " + name + "：" + counter.rows() + " 行");
        return new Manifest.Table(name, table.getValue(), counter.rows(), counter.sha256());
    }

    /** What writes a table's rows as a backup has them. */
    static String copyOf(Manifest.Table table) {
        return copyOf(table.name(), table.columns());
    }

    private static String copyOf(String table, List<String> columns) {
        return "copy " + Catalog.quoted(table) + " (" + Catalog.quoted(columns) + ") to stdout";
    }

    private List<Manifest.MediaFile> photos(Connection connection, BackupZip zip, List<String> lost, Witness witness)
            throws IOException, SQLException {
        List<Manifest.MediaFile> files = new ArrayList<>();
        try (var select = connection.createStatement()) {
            select.setFetchSize(FILES_A_LINE);
            var row = select.executeQuery(FILES);
            while (row.next()) {
                var name = row.getString(1);
                var bytes = media.read(name);
                if (bytes.isEmpty()) {
                    lost.add(name);
                    continue;
                }
                zip.media(name, bytes.get());
                files.add(new Manifest.MediaFile(name, bytes.get().length, name.substring(0, name.indexOf('.'))));
                witness.at("backup-photo-written");
                if (files.size() % FILES_A_LINE == 0) witness.line("已备份图片 " + files.size() + " 个");
            }
        }
        return files;
    }

    /** Sequences stand outside of snapshots; read after the rows they can only be ahead, which does no harm. */
    private Manifest head(Catalog catalog, List<Manifest.Table> tables, List<Manifest.MediaFile> files)
            throws SQLException {
        try (var select = catalog.connection().createStatement();
                var row = select.executeQuery("select epoch, log_no from ledger_head")) {
            row.next();
            return new Manifest(
                    Manifest.PRODUCT,
                    program,
                    migrations.latest(),
                    clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                    row.getString(1),
                    row.getLong(2),
                    tables,
                    catalog.sequences(),
                    files);
        }
    }
}
