package org.xingyao.transfer.backup;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.xingyao.media.MediaStore;

/** Writes everything into one file while the site goes on: all rows of one moment, and every photo they name. */
@ApplicationScoped
public class Backup {
    private static final Logger LOG = Logger.getLogger(Backup.class);

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
    private final PassPhrase passPhrase;
    private final Clock clock;
    private final String program;

    Backup(
            DataSource database,
            MediaStore media,
            Migrations migrations,
            PassPhrase passPhrase,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.version") String program) {
        this.database = database;
        this.media = media;
        this.migrations = migrations;
        this.passPhrase = passPhrase;
        this.clock = clock;
        this.program = program;
    }

    /**
     * What the file holds.
     *
     * @param lost photos' files that the media store lacks or that are damaged there
     * @param damaged what the database itself could not read, for people; all else is whole
     */
    public record Content(int tables, long rows, int files, List<String> lost, List<String> damaged) {
        public boolean isWhole() {
            return lost.isEmpty() && damaged.isEmpty();
        }
    }

    /** Writes the file aside and gives it its name when it is whole; an earlier file of that name is replaced. */
    public Content run(Path target, Witness witness) throws IOException, SQLException {
        try (var part = new Part(target)) {
            var content = writeInto(part, witness);
            part.publish();
            return content;
        }
    }

    private Content writeInto(Part part, Witness witness) throws IOException, SQLException {
        var phrase = passPhrase.given();
        try (var connection = database.getConnection();
                var file = Files.newOutputStream(part.path());
                var zip = new BackupZip(phrase.isPresent() ? OpenPgp.encrypting(file, phrase.get()) : file)) {
            connection.setAutoCommit(false);
            try {
                return write(new Catalog(connection), zip, witness);
            } finally {
                connection.rollback();
            }
        }
    }

    private Content write(Catalog catalog, BackupZip zip, Witness witness) throws IOException, SQLException {
        var connection = catalog.connection();
        var columns = catalog.tables();
        columns.keySet().removeAll(LEFT_OUT);
        connection.rollback();
        beginAt(connection, columns.keySet());
        zip.outline(head(catalog, outline(columns), List.of()).json());
        List<Manifest.Table> tables = new ArrayList<>();
        List<String> damaged = new ArrayList<>();
        for (var table : columns.entrySet()) {
            tables.add(copy(connection, table, zip, damaged, witness));
            witness.at("backup-table-written");
        }
        List<String> lost = new ArrayList<>();
        var files = photos(connection, zip, lost, witness);
        var manifest = head(catalog, tables, files);
        zip.manifest(manifest.json());
        return new Content(tables.size(), manifest.rows(), files.size(), List.copyOf(lost), List.copyOf(damaged));
    }

    private static List<Manifest.Table> outline(Map<String, List<String>> columns) {
        return columns.entrySet().stream()
                .map(table -> new Manifest.Table(table.getKey(), table.getValue(), Manifest.UNKNOWN, ""))
                .toList();
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

    /** Of a table that lies on a bad piece of the disk as much as comes before it. */
    private static Manifest.Table copy(
            Connection connection,
            Map.Entry<String, List<String>> table,
            BackupZip zip,
            List<String> damaged,
            Witness witness)
            throws IOException, SQLException {
        var counter = new Rows();
        var name = table.getKey();
        var attempt = Attempt.begun(connection);
        try (var out = zip.rows(name, counter)) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut(copyOf(name, table.getValue()), out);
            attempt.keep();
        } catch (SQLException e) {
            // One whose connection is gone fails here too, and the backup with it.
            attempt.undo();
            damaged.add("表 " + name + " 只读出 " + counter.rows() + " 行（" + e.getMessage() + "）");
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
                var bytes = readable(name);
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

    /** A bad piece of the disk below one photo costs that photo. */
    private Optional<byte[]> readable(String name) {
        try {
            return media.read(name);
        } catch (IOException e) {
            LOG.errorf(e, "图片 %s 读不出来", name);
            return Optional.empty();
        }
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
