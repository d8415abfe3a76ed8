package org.xingyao.transfer.backup;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.xingyao.account.Actor;
import org.xingyao.editorial.RecordRestore;
import org.xingyao.media.MediaStore;
import org.xingyao.text.Refused;
import org.xingyao.work.Alone;

/**
 * Puts everything back as a backup has it: all or nothing, in one transaction. Photos' files go first; they are named by
 * what is in them, so those of a restore that fails are in nobody's way.
 */
@ApplicationScoped
public class Restore {
    /** The usual minute is for a page; no database of a newspaper takes a day. */
    private static final int LONGEST_SECONDS = (int) Duration.ofDays(1).toSeconds();

    private static final int FILES_A_LINE = 500;

    private final EntityManager database;
    private final DataSource connections;
    private final Unlocking unlocking;
    private final MediaStore media;
    private final Migrations migrations;
    private final RecordRestore record;
    private final IdBlocks ids;

    Restore(
            EntityManager database,
            DataSource connections,
            MediaStore media,
            Migrations migrations,
            Unlocking unlocking,
            RecordRestore record,
            IdBlocks ids) {
        this.database = database;
        this.connections = connections;
        this.unlocking = unlocking;
        this.media = media;
        this.migrations = migrations;
        this.record = record;
        this.ids = ids;
    }

    /**
     * Reads the file to its end and touches nothing else.
     *
     * @throws Refused when it is no backup, not whole, or made by a newer program
     */
    public BackupFile checked(Path file, Witness witness) throws IOException {
        return known(unlocking.checked(file, witness));
    }

    /**
     * Opens a damaged file, for {@link #salvage}.
     *
     * @throws Refused when nothing can be had from it, or a newer program made it
     */
    public BackupFile unchecked(Path file) throws IOException {
        return known(unlocking.unchecked(file));
    }

    private BackupFile known(BackupFile backup) throws IOException {
        var schema = backup.manifest().schema();
        if (migrations.knows(schema)) return backup;
        backup.close();
        throw new Refused("备份的数据库结构是第 " + schema + " 版，本版星耀只到第 " + migrations.latest() + " 版，请先升级星耀再恢复");
    }

    /** @throws Refused when others hold on to the database, or it has tables that are not ours; nothing has changed then */
    public void run(Actor actor, BackupFile backup, Witness witness) throws IOException {
        placeMedia(backup, witness);
        rebuild(actor, backup, new AllOrNothing(witness), witness);
    }

    /**
     * Puts back what is whole.
     *
     * @param aside where the rest is kept; there and empty
     * @return what was not put back, a line each, for people
     * @throws Refused as {@link #run} does
     */
    public List<String> salvage(Actor actor, BackupFile backup, Path aside, Witness witness) throws IOException {
        var damage = new Damage(aside, witness);
        for (var file : backup.manifest().media()) backup.placeWhole(file, media, damage);
        rebuild(actor, backup, new WhatIsWhole(damage, witness), witness);
        return damage.named();
    }

    /** Until it is closed no backup is made or proven; waits for one that is under way. */
    public Alone alone(Witness witness) {
        return Alone.await(connections, BackupRound.BACKING_UP, () -> witness.line("正在做备份，等它做完再恢复……"));
    }

    private void rebuild(Actor actor, BackupFile backup, Intake intake, Witness witness) {
        QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> {
            var session = database.unwrap(Session.class);
            session.doWork(connection -> {
                try {
                    new Rebuild(connection, migrations, backup, intake, witness).run();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            ids.forget();
            record.run(actor, backup.manifest().madeAt());
            witness.at("restore-before-commit");
        });
    }

    private void placeMedia(BackupFile backup, Witness witness) throws IOException {
        int placed = 0;
        for (var file : backup.manifest().media()) {
            try (var in = backup.media(file.name())) {
                media.keep(file.name(), in.readAllBytes());
            }
            witness.at("restore-photo-placed");
            if (++placed % FILES_A_LINE == 0) witness.line("已恢复图片 " + placed + " 个");
        }
    }
}
