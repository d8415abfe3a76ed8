/**
 * Moves an edition between stages, one class per action, and keeps the audit chain.
 *
 * <p>An action checks permission, changes, writes its audit row and its publication-log row, in one transaction. Start
 * with {@code ImportArticle}, then {@link org.xingyao.editorial.Ledger}. What surprises: the
 * ledger's head row is locked by the last statement before the commit, so numbers have no gaps and readers of the log
 * never meet a row that appears behind them.
 */
@NullMarked
package org.xingyao.editorial;

import org.jspecify.annotations.NullMarked;
