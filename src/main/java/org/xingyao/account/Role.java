package org.xingyao.account;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a person is on the desk; the ids are used in commands, tokens and the database. */
public enum Role {
    /** Outside the house: writes and submits, and sees nobody else's draft. */
    CORRESPONDENT("correspondent", "通讯员", Permission.WRITE),
    REPORTER("reporter", "记者", Permission.READ_DRAFTS, Permission.WRITE, Permission.PLAN_QUESTIONS),
    EDITOR(
            "editor",
            "责任编辑",
            Permission.READ_DRAFTS,
            Permission.WRITE,
            Permission.EDIT_OTHERS,
            Permission.PLAN_QUESTIONS,
            Permission.FILE,
            Permission.REVIEW_FIRST,
            Permission.PUBLISH,
            Permission.EDIT_WORDS),
    /** Keeps columns, series, persons and organisations too, as the duty chief does: new ones are daily work. */
    SECTION_CHIEF(
            "section-chief",
            "部主任",
            Permission.READ_DRAFTS,
            Permission.WRITE,
            Permission.EDIT_OTHERS,
            Permission.PLAN_QUESTIONS,
            Permission.FILE,
            Permission.REVIEW_SECOND,
            Permission.PUBLISH,
            Permission.WITHDRAW,
            Permission.EDIT_TAXONOMY,
            Permission.EDIT_WORDS),
    DUTY_CHIEF(
            "duty-chief",
            "值班总编",
            Permission.READ_DRAFTS,
            Permission.WRITE,
            Permission.EDIT_OTHERS,
            Permission.PLAN_QUESTIONS,
            Permission.FILE,
            Permission.REVIEW_FINAL,
            Permission.SIGN_EMERGENCY,
            Permission.SET_REVIEWS,
            Permission.PUBLISH,
            Permission.WITHDRAW,
            Permission.EDIT_TAXONOMY,
            Permission.EDIT_WORDS),
    PROOFREADER("proofreader", "校对", Permission.READ_DRAFTS, Permission.PROOFREAD),
    TAGGER("tagger", "标星员", Permission.READ_DRAFTS, Permission.FILE),
    ADMIN(
            "admin",
            "管理员",
            Permission.MANAGE_ACCOUNTS,
            Permission.SET_HOUSE,
            Permission.EDIT_TAXONOMY,
            Permission.SET_REVIEWS,
            Permission.EDIT_WORDS),
    AUDITOR("auditor", "安全审计员", Permission.READ_AUDIT),
    /** Machines: creates and publishes without reviews; each use is marked 免审 in the audit log. */
    IMPORTER(
            "importer",
            "导入",
            Permission.READ_DRAFTS,
            Permission.WRITE,
            Permission.EDIT_OTHERS,
            Permission.PLAN_QUESTIONS,
            Permission.FILE,
            Permission.PUBLISH,
            Permission.PUBLISH_UNREVIEWED,
            Permission.WITHDRAW,
            Permission.EDIT_TAXONOMY);

    private final String id;
    private final String label;
    private final Set<Permission> permissions;

    Role(String id, String label, Permission... permissions) {
        this.id = id;
        this.label = label;
        this.permissions = EnumSet.noneOf(Permission.class);
        this.permissions.addAll(Set.of(permissions));
    }

    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    public static Optional<Role> of(String id) {
        return Stream.of(values()).filter(role -> role.id.equals(id)).findFirst();
    }
}
