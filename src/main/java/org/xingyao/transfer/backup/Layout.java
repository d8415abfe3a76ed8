package org.xingyao.transfer.backup;

/** Where things stand in the zip file. */
final class Layout {
    /** Of the file's layout, not of the tables: raised when an older program could not read the file. */
    static final int FORMAT = 1;

    /** Begins the name of the first entry, so that the first bytes of a file tell whose it is. */
    static final String MARK = "xingyao-backup-";

    static final String MANIFEST = "manifest.json";

    private Layout() {}

    static String table(String name) {
        return "tables/" + name + ".copy";
    }

    static String media(String name) {
        return "media/" + name;
    }
}
