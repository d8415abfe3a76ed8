/**
 * 备份 at the desk: the last backup that is known to be good, and each one that was made with what its rehearsal counted.
 *
 * <p>Start with {@link org.xingyao.desk.backups.BackupPages}. What surprises: a backup can be had from the server alone,
 * never from a page; it holds everything, password hashes too.
 */
@NullMarked
package org.xingyao.desk.backups;

import org.jspecify.annotations.NullMarked;
