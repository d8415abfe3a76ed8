package org.xingyao.article;

/** What readers see of an article. */
public enum PublicState {
    /** 未发布: never published. */
    UNPUBLISHED,
    /** 已发布: one edition is live. */
    LIVE,
    /** 已撤稿: it was live; its address says why it is gone. */
    WITHDRAWN
}
