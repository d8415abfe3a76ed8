package org.xingyao.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Role;
import org.xingyao.account.User;
import org.xingyao.text.Invalid;

/**
 * What stands in the form of an account.
 *
 * @param roles ids of those that are ticked
 * @param limited whether the ticked columns count
 * @param wrong name of the field at fault; empty when none is
 */
record PersonForm(
        String name,
        String displayName,
        Set<String> roles,
        boolean limited,
        Set<String> columns,
        String wrong,
        String error) {
    static final PersonForm EMPTY = new PersonForm("", "", Set.of(), false, Set.of(), "", "");

    static PersonForm of(User user) {
        var roles = user.roles.stream().map(Role::id).collect(Collectors.toSet());
        return new PersonForm(
                user.name, user.displayName, roles, !user.columns.isEmpty(), Set.copyOf(user.columns), "", "");
    }

    static PersonForm of(MultivaluedMap<String, String> fields) {
        return new PersonForm(
                first(fields, "name"),
                first(fields, "displayName"),
                all(fields, "roles"),
                first(fields, "scope").equals("some"),
                all(fields, "columns"),
                "",
                "");
    }

    PersonForm refused(Invalid e) {
        return new PersonForm(name, displayName, roles, limited, columns, e.field(), e.said());
    }

    /** @throws Invalid for an id that is none */
    Set<Role> chosenRoles() {
        return roles.stream()
                .map(id -> Role.of(id).orElseThrow(() -> new Invalid("roles", "没有这个角色：" + id)))
                .collect(Collectors.toSet());
    }

    /**
     * None for every column.
     *
     * @throws Invalid when it is to be some and none is ticked: that would give more than was meant
     */
    Set<String> chosenColumns(PeopleMessages messages) {
        if (!limited) return Set.of();
        if (columns.isEmpty()) throw new Invalid("columns", messages.noColumns());
        return columns;
    }

    /** The roles of people; that of machines only where somebody has it already. */
    List<Tick> roleTicks() {
        return Stream.of(Role.values())
                .filter(role -> role != Role.IMPORTER || roles.contains(role.id()))
                .map(role -> new Tick(role.id(), role.label(), roles.contains(role.id())))
                .toList();
    }

    List<Tick> columnTicks(List<org.xingyao.taxonomy.Column> all) {
        return all.stream()
                .map(column -> new Tick(column.slug, column.name, columns.contains(column.slug)))
                .toList();
    }

    /** A box that can be ticked. */
    record Tick(String value, String label, boolean ticked) {}

    private static String first(MultivaluedMap<String, String> fields, String name) {
        @Nullable String value = fields.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private static Set<String> all(MultivaluedMap<String, String> fields, String name) {
        return Set.copyOf(fields.getOrDefault(name, List.of()));
    }
}
