package org.xingyao.article;

/** Where an edition stands between the reporter and the page. */
public enum Stage {
    FIRST_REVIEW("待初审"),
    SECOND_REVIEW("待复审"),
    FINAL_REVIEW("待终审"),
    SIGNED("已签发"),
    RETURNED("退回修改"),
    REFUSED("不予采用"),
    VOID("作废");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    /** True when the edition will never be published: its words go on in another one, or not at all. */
    public boolean isOver() {
        return this == RETURNED || this == REFUSED || this == VOID;
    }

    public String label() {
        return label;
    }
}
