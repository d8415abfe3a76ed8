package org.xingyao.transfer.backup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.xingyao.text.Refused;

/**
 * Takes in every row that the database accepts and sets the others aside. A table that is whole goes in as always; of one
 * that is not, some hundred rows at a time, and those that hold a bad one are halved until it is found.
 */
record WhatIsWhole(Damage damage, Witness witness) implements Intake {
    private static final int AT_ONCE = 500;

    @Override
    public void rows(Connection connection, BackupFile backup, Manifest.Table table) throws IOException, SQLException {
        var whole = Attempt.begun(connection);
        try {
            backup.inside().checkTable(table);
            new AllOrNothing(witness).rows(connection, backup, table);
            whole.keep();
        } catch (SQLException | IOException | Refused e) {
            whole.undo();
            oneByOne(connection, backup, table);
        }
    }

    private void oneByOne(Connection connection, BackupFile backup, Manifest.Table table)
            throws IOException, SQLException {
        long read = 0;
        long put = 0;
        boolean readable = true;
        try (var lines = backup.has(table) ? new RowLines(backup.table(table.name())) : RowLines.none()) {
            while (readable) {
                var some = new ArrayList<byte[]>();
                readable = lines.fill(some, AT_ONCE);
                read += some.size();
                put += put(connection, table, some);
                if (some.isEmpty()) break;
            }
            readable = lines.isWhole();
        }
        var expected = table.rows() == Manifest.UNKNOWN ? "应有几行已不知道" : "应有 " + table.rows() + " 行";
        damage.name("表 " + table.name() + " 不完好：" + expected + "，读出 " + read + " 行，放回 " + put + " 行，请核对放回的内容"
                + (readable ? "" : "；后面的读不出来了"));
    }

    /** @return how many the database took */
    private long put(Connection connection, Manifest.Table table, List<byte[]> lines) throws IOException, SQLException {
        if (lines.isEmpty()) return 0;
        var all = Attempt.begun(connection);
        try {
            Intake.copy(connection, table, together(lines));
            all.keep();
            return lines.size();
        } catch (SQLException e) {
            all.undo();
            if (lines.size() == 1) {
                damage.row(table.name(), new String(lines.getFirst(), StandardCharsets.UTF_8), reason(e));
                return 0;
            }
        }
        int half = lines.size() / 2;
        return put(connection, table, lines.subList(0, half))
                + put(connection, table, lines.subList(half, lines.size()));
    }

    private static ByteArrayInputStream together(List<byte[]> lines) {
        var all = new ByteArrayOutputStream();
        for (var line : lines) {
            all.writeBytes(line);
            all.write('\n');
        }
        return new ByteArrayInputStream(all.toByteArray());
    }

    /** What the database said, in one line. */
    private static String reason(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    /** Until nothing dangles any more: what is set aside may be what others point at. */
    @Override
    public void complete(Connection connection, BackupFile backup, List<Catalog.ForeignKey> keys)
            throws IOException, SQLException {
        boolean again = true;
        while (again) {
            again = false;
            for (var key : keys) again |= setAsideDangling(connection, key);
        }
        mendLedger(connection);
        if (backup.isRemnant()) nameMissingPictures(connection, backup);
    }

    private void nameMissingPictures(Connection connection, BackupFile backup) throws IOException, SQLException {
        var there =
                backup.manifest().media().stream().map(Manifest.MediaFile::name).collect(Collectors.toSet());
        try (var select = connection.createStatement();
                var row = select.executeQuery(Backup.FILES)) {
            while (row.next())
                if (!there.contains(row.getString(1))) damage.name("图片 " + row.getString(1) + " 在备份缺了的那一段里");
        }
    }

    private boolean setAsideDangling(Connection connection, Catalog.ForeignKey key) throws IOException, SQLException {
        try (var statement = connection.createStatement()) {
            // Some tables refuse that their rows are deleted.
            statement.execute("alter table " + key.table() + " disable trigger user");
            boolean any = false;
            try (var row = statement.executeQuery(key.deleteDangling())) {
                while (row.next()) {
                    any = true;
                    damage.row(key.table(), row.getString(1), "它指向的 " + key.parent() + " 不在了");
                }
            }
            statement.execute("alter table " + key.table() + " enable trigger user");
            return any;
        }
    }

    /** Without its one row nothing could be written any more. */
    private void mendLedger(Connection connection) throws IOException, SQLException {
        try (var statement = connection.createStatement()) {
            int made = statement.executeUpdate("insert into ledger_head (id, log_no, audit_no, audit_hash, epoch)"
                    + " select 1, (select coalesce(max(no), 0) from publication_log),"
                    + " (select coalesce(max(no), 0) from audit_log),"
                    + " coalesce((select hash from audit_log order by no desc limit 1), repeat('0', 64)),"
                    + " gen_random_uuid() where not exists (select from ledger_head)");
            if (made > 0) damage.name("表 ledger_head 的一行没有了，已按日志重新算出");
        }
    }
}
