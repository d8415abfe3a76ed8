package org.xingyao.account;

/** What an action asks for. A role has a fixed set of them, see {@link Role}. */
public enum Permission {
    /** Read what others are writing, beside what is published. */
    READ_DRAFTS("查看他人草稿"),
    /** Create articles and change the working copies of one's own; nothing else of an article can be seen by it. */
    WRITE("写稿"),
    /** Change what others have begun. */
    EDIT_OTHERS("修改他人稿件"),
    /** Say which stars, regions, organisations and topics a story belongs to. */
    FILE("标注"),
    /** Put a signed edition before the readers, or a correction of one. */
    PUBLISH("发布"),
    /** Publish an edition nobody reviewed. */
    PUBLISH_UNREVIEWED("免审发布"),
    REVIEW_FIRST("初审"),
    REVIEW_SECOND("复审"),
    /** Sign an edition 签发, or take one off the way 作废. */
    REVIEW_FINAL("终审签发"),
    PROOFREAD("校对"),
    /** Sign alone what must go out now, where the house allows it. */
    SIGN_EMERGENCY("紧急签发"),
    /** Say how many reviews and proofs a column asks for. */
    SET_REVIEWS("调整审校环节"),
    /** Take a published article back 撤稿. */
    WITHDRAW("撤稿"),
    EDIT_TAXONOMY("维护分类"),
    /** Say which words mean the same, what comes first in a search, what is not suggested; see what people could not find. */
    EDIT_WORDS("维护词库"),
    /** See what people could not find, and note which question is to be written about 待写问答. */
    PLAN_QUESTIONS("记待写问答"),
    MANAGE_ACCOUNTS("管理账号"),
    /** Say what the site is called, under which licences it runs and how strict it is. */
    SET_HOUSE("改站点设置"),
    READ_AUDIT("查看审计日志");

    private final String label;

    Permission(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
