package org.xingyao.transfer.targets;

import java.util.List;
import java.util.stream.Stream;

/** The columns of the table, in their order; a file may have them in any. */
enum TargetColumn {
    YEAR("年度"),
    STAR("星"),
    TRACK("创建类别"),
    REGION("地区"),
    PLANNED("计划数"),
    ACHIEVED("完成数"),
    ARTICLE("来源稿件"),
    QUOTE("原文");

    private final String head;

    TargetColumn(String head) {
        this.head = head;
    }

    String head() {
        return head;
    }

    /** A file without it can't be understood. */
    boolean isNeeded() {
        return this != ACHIEVED && this != ARTICLE && this != QUOTE;
    }

    static List<Object> heads() {
        return Stream.of(values()).<Object>map(TargetColumn::head).toList();
    }
}
