package org.xingyao.account;

/** What an action asks for. A role has a fixed set of them, see {@link Role}. */
public enum Permission {
    /** Read what is being written, beside what is published. */
    READ_DRAFTS,
    /** Create articles and change working copies. */
    WRITE,
    /** Say which stars, regions, organisations and topics a story belongs to. */
    FILE,
    /** Put a signed edition before the readers, or a correction of one. */
    PUBLISH,
    /** Publish an edition nobody reviewed. */
    PUBLISH_UNREVIEWED,
    /** Take a published article back 撤稿. */
    WITHDRAW,
    EDIT_TAXONOMY,
    /** Say which words mean the same, what comes first in a search, what is not suggested; see what people could not find. */
    EDIT_WORDS,
    MANAGE_ACCOUNTS,
    READ_AUDIT
}
