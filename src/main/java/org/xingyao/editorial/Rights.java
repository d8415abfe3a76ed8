package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xingyao.account.Permission;
import org.xingyao.account.Role;
import org.xingyao.account.User;
import org.xingyao.account.Users;
import org.xingyao.taxonomy.Columns;
import org.xingyao.text.Conflict;
import org.xingyao.text.Invalid;

/** What roles and columns an account or a token may be given, and that somebody remains who can give them. */
@ApplicationScoped
class Rights {
    private final Users users;
    private final Columns columns;
    private final EntityManager database;

    Rights(Users users, Columns columns, EntityManager database) {
        this.users = users;
        this.columns = columns;
        this.database = database;
    }

    /** @throws Invalid when there is no role, or a column that is not on file */
    void check(Set<Role> roles, Set<String> slugs) {
        if (roles.isEmpty()) throw new Invalid("roles", "请至少选一个角色");
        for (var slug : new TreeSet<>(slugs)) {
            if (columns.bySlug(slug).isEmpty()) throw new Invalid("columns", "没有这个栏目：" + slug + "，请改正或先在分类里建立");
        }
    }

    /** One change of accounts at a time, so that two administrators can't shut each other out at once. */
    void takeTurns() {
        database.createNativeQuery("select id from app_user order by id for update")
                .getResultList();
    }

    /**
     * Asked after a change that takes it from somebody; {@link #takeTurns} goes before it.
     *
     * @throws Conflict when nobody is left who can manage accounts
     */
    void someoneMustRemain() {
        boolean someone = users.listAll().stream()
                .anyMatch(user -> user.closedAt == null && Extent.of(user).managesAccounts());
        if (!someone) throw new Conflict("至少要留一个能登录的管理员，请先把管理员角色给别人");
    }

    /** What an account may do: permissions of its roles, and the columns they hold in, none for all of them. */
    record Extent(Set<Permission> permissions, Set<String> columns) {
        static Extent of(User user) {
            var permissions = Stream.of(Permission.values())
                    .filter(permission -> user.roles.stream().anyMatch(role -> role.may(permission)))
                    .collect(Collectors.toSet());
            return new Extent(permissions, Set.copyOf(user.columns));
        }

        boolean managesAccounts() {
            return permissions.contains(Permission.MANAGE_ACCOUNTS);
        }

        boolean isLessThan(Extent before) {
            boolean lessWhere =
                    !columns.isEmpty() && (before.columns.isEmpty() || !columns.containsAll(before.columns));
            return lessWhere || !permissions.containsAll(before.permissions);
        }
    }

    /** For the audit log. */
    static String said(Set<Role> roles, Set<String> columns) {
        var ids = roles.stream().map(Role::id).sorted().collect(Collectors.joining(","));
        return columns.isEmpty() ? ids : ids + "；栏目 " + String.join(",", new TreeSet<>(columns));
    }
}
