package org.xingyao.article;

/** Where an edition stands between the reporter and the page. */
public enum Stage {
    /** 待初审. */
    FIRST_REVIEW,
    /** 待复审. */
    SECOND_REVIEW,
    /** 待终审. */
    FINAL_REVIEW,
    /** 已签发. */
    SIGNED,
    /** 退回修改. */
    RETURNED,
    /** 不予采用. */
    REFUSED,
    /** 作废. */
    VOID
}
