package org.xingyao.journal;

/** What clients do. */
public enum Deed {
    PUBLISH("发布"),
    EDIT("改草稿"),
    WITHDRAW("撤稿"),
    UPLOAD("上传图片"),
    FILE("标星"),
    IMPORT("导入"),
    PLAN("定时");

    private final String label;

    Deed(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
