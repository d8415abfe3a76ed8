package org.xingyao.transfer.backup;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One backup into the folder of backups, and how far it has come: asked for, begun, written, rehearsed. */
@Entity
public class BackupRun extends PanacheEntity {
    /** The night whose backup it is; null when somebody asked for it. */
    @Column
    public @Nullable LocalDate night;

    /** Name of who asked for it; empty at night. */
    @Column
    public String askedBy = "";

    @Column
    public Instant askedAt;

    /** Null while it waits for the worker. */
    @Column
    public @Nullable Instant begunAt;

    /** Its name in the folder of backups; empty before it begins. */
    @Column
    public String file = "";

    @Column
    public boolean encrypted;

    /** When the file got its name, whole. */
    @Column
    public @Nullable Instant writtenAt;

    @Column
    public long bytes;

    @Column
    public long rowCount;

    @Column
    public int fileCount;

    /** How many files a row names that the media store had lost. */
    @Column
    public int lostCount;

    /** The first of their names. */
    @Column
    public String lost = "";

    /** When the rehearsal agreed with the file to the last row. */
    @Column
    public @Nullable Instant provenAt;

    /** What went wrong, for people; empty when nothing did. */
    @Column
    public String trouble = "";

    @Column
    public @Nullable Instant finishedAt;

    /** When the file was deleted because newer ones take its place. */
    @Column
    public @Nullable Instant removedAt;

    /** Of which moment it is, or since when it is waited for. */
    public Instant moment() {
        return begunAt == null ? askedAt : begunAt;
    }

    public boolean isProven() {
        return provenAt != null;
    }
}
