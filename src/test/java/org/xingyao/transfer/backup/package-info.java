/** Tests of backups: what goes in comes out, and nothing else gets in. */
@NullMarked
package org.xingyao.transfer.backup;

import org.jspecify.annotations.NullMarked;
