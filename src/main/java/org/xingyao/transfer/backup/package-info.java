/**
 * The whole installation as one file, and back: every row of every table, every photo's file, and a manifest.
 *
 * <p>Start with {@link org.xingyao.transfer.backup.Backup} and {@link org.xingyao.transfer.backup.Restore}, then {@link
 * org.xingyao.transfer.backup.BackupRound}, which makes one each night and proves it by a rehearsed restore. What
 * surprises: a restore makes all tables anew with the migrations the backup was made under, takes the rows in, and runs
 * the later migrations over them, in one transaction. So an older backup needs no older program.
 */
@NullMarked
package org.xingyao.transfer.backup;

import org.jspecify.annotations.NullMarked;
