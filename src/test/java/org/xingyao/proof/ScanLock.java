package org.xingyao.proof;

/** For tests that take away articles, which nobody else does: held, it keeps the archive from being read meanwhile. */
public final class ScanLock {
    /** An advisory lock of the transaction. */
    public static final String TAKE = "select pg_advisory_xact_lock(" + ArchiveScan.SCANNING + ")::text";

    private ScanLock() {}
}
