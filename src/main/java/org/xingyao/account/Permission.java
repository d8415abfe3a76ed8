package org.xingyao.account;

/** What an action asks for. A role has a fixed set of them, see {@link Role}. */
public enum Permission {
    /** Create articles and change working copies. */
    WRITE,
    /** Say which stars, regions, organisations and topics a story belongs to. */
    FILE,
    /** Publish an edition nobody reviewed. */
    PUBLISH_UNREVIEWED,
    EDIT_TAXONOMY,
    MANAGE_ACCOUNTS,
    READ_AUDIT
}
