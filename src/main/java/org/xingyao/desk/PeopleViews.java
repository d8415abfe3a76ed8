package org.xingyao.desk;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xingyao.account.Role;
import org.xingyao.account.User;
import org.xingyao.account.UserSessions;
import org.xingyao.account.Users;
import org.xingyao.taxonomy.Column;
import org.xingyao.taxonomy.Columns;

/** The accounts as their pages show them. */
@RequestScoped
class PeopleViews {
    private final Users users;
    private final UserSessions sessions;
    private final Columns columns;
    private final PeopleMessages messages;
    private final DateTimeFormatter minutes;

    PeopleViews(Users users, UserSessions sessions, Columns columns, PeopleMessages messages, Clock clock) {
        this.users = users;
        this.sessions = sessions;
        this.columns = columns;
        this.messages = messages;
        this.minutes = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(clock.getZone());
    }

    /** One account. */
    record PersonView(String name, String displayName, String roles, String columns, String state, String lastSeen) {}

    List<PersonView> all() {
        var seen = sessions.lastSeen();
        var names = columns().stream().collect(Collectors.toMap(column -> column.slug, column -> column.name));
        return users.listed().stream()
                .map(user -> new PersonView(
                        user.name,
                        user.displayName,
                        roles(user),
                        columns(user, slug -> names.getOrDefault(slug, slug)),
                        state(user),
                        seen.containsKey(user.id) ? minutes.format(seen.get(user.id)) : messages.never()))
                .toList();
    }

    /** All there are, also those that the navigation does not show. */
    List<Column> columns() {
        return columns.list("order by deskOrder, slug");
    }

    private static String roles(User user) {
        return new TreeSet<>(user.roles).stream().map(Role::label).collect(Collectors.joining("、"));
    }

    private String columns(User user, Function<String, String> name) {
        if (user.columns.isEmpty()) return messages.everywhere();
        return user.columns.stream().sorted().map(name).collect(Collectors.joining("、"));
    }

    private String state(User user) {
        if (user.closedAt != null) return messages.locked();
        return user.mustChangePassword ? messages.mustChange() : messages.open();
    }
}
