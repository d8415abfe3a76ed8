package org.xingyao.account;

import java.util.Set;
import java.util.stream.Collectors;
import org.xingyao.text.Refused;

/**
 * Who does something, as the audit log will name them.
 *
 * @param address where the call came from, an IP address; empty for the program itself
 */
public record Actor(String name, Set<Role> roles, String address) {
    /** The program, when it reads content files at a start or for the import command. */
    public static final Actor IMPORT = new Actor("导入", Set.of(Role.IMPORTER), "");

    /** The program, when an operator gives a command on the machine itself. */
    public static final Actor OPERATOR = new Actor("命令行", Set.of(Role.ADMIN), "");

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean may(Permission permission) {
        return roles.stream().anyMatch(role -> role.may(permission));
    }

    /** @throws Refused when none of the actor's roles has the permission */
    public void mustHave(Permission permission) {
        if (!may(permission)) throw new Refused(name + " 没有此项权限（" + permission + "）");
    }

    public String roleIds() {
        return roles.stream().map(Role::id).sorted().collect(Collectors.joining(","));
    }
}
