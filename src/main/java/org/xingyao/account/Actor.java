package org.xingyao.account;

import java.util.Set;
import java.util.stream.Collectors;
import org.xingyao.text.Refused;

/**
 * Who does something, as the audit log will name them.
 *
 * @param columns slugs of the columns that the roles are limited to; empty when they hold in every column
 * @param address where the call came from, an IP address; empty for the program itself
 */
public record Actor(String name, Set<Role> roles, Set<String> columns, String address) {
    /** The program, when it reads content files at a start or for the import command. */
    public static final Actor IMPORT = new Actor("导入", Set.of(Role.IMPORTER), "");

    /** The program, when an operator gives a command on the machine itself. */
    public static final Actor OPERATOR = new Actor("命令行", Set.of(Role.ADMIN), "");

    public Actor {
        roles = Set.copyOf(roles);
        columns = Set.copyOf(columns);
    }

    /** Whose roles hold in every column. */
    public Actor(String name, Set<Role> roles, String address) {
        this(name, roles, Set.of(), address);
    }

    public boolean may(Permission permission) {
        return roles.stream().anyMatch(role -> role.may(permission));
    }

    /** @throws Refused when none of the actor's roles has the permission */
    public void mustHave(Permission permission) {
        if (!may(permission)) throw refusal(permission);
    }

    /** What somebody is told who lacks the permission. */
    public Refused refusal(Permission permission) {
        return new Refused("您没有“" + permission.label() + "”的权限，如有需要请联系管理员");
    }

    /** True when the actor's roles hold there; an article without a column is open to everyone. */
    public boolean worksIn(String column) {
        return columns.isEmpty() || column.isEmpty() || columns.contains(column);
    }

    public String roleIds() {
        return roles.stream().map(Role::id).sorted().collect(Collectors.joining(","));
    }
}
