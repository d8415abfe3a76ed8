package org.xingyao.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.xingyao.setting.Settings;
import org.xingyao.text.Digest;

/** Looks up sessions and tokens, one query for each request. Plain JDBC: it runs before a request has a session of its own. */
@ApplicationScoped
class SessionRows {
    // Written at most this often, so that reading the desk is not writing.
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);
    private static final String BY_SESSION =
            "select s.id, s.last_seen_at, u.id, u.name, u.display_name, u.must_change_password and not s.by_provider,"
                    + " array(select role from user_role r where r.user_id = u.id),"
                    + " array(select column_slug from user_column c where c.user_id = u.id),"
                    + " exists(select 1 from second_step t where t.user_id = u.id and t.confirmed_at is not null)"
                    + " from user_session s join app_user u on u.id = s.user_id"
                    + " where s.id_hash = ? and s.ended_at is null and u.closed_at is null and s.last_seen_at > ? and s.created_at > ?";
    private static final String BY_TOKEN = "select t.id, t.last_used_at, t.name, t.role,"
            + " array(select column_slug from token_column c where c.token_id = t.id)"
            + " from api_token t where t.token_hash = ? and t.ended_at is null";

    private final DataSource database;
    private final AccountConfig config;
    private final Settings settings;
    private final Clock clock;

    SessionRows(DataSource database, AccountConfig config, Settings settings, Clock clock) {
        this.database = database;
        this.config = config;
        this.settings = settings;
        this.clock = clock;
    }

    Optional<SignedIn> bySession(String id, String address) {
        var now = clock.instant();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(BY_SESSION)) {
            select.setString(1, Digest.sha256(id));
            select.setTimestamp(2, Timestamp.from(now.minus(settings.now().idle())));
            select.setTimestamp(3, Timestamp.from(now.minus(config.longest())));
            try (var row = select.executeQuery()) {
                if (!row.next()) return Optional.empty();
                touch(connection, "update user_session set last_seen_at = ? where id = ?", row);
                return Optional.of(person(row, id, address));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("sessions can't be read", e);
        }
    }

    Optional<SignedIn> byToken(String token, String address) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(BY_TOKEN)) {
            select.setString(1, Digest.sha256(token));
            try (var row = select.executeQuery()) {
                if (!row.next()) return Optional.empty();
                touch(connection, "update api_token set last_used_at = ? where id = ?", row);
                var role = Role.of(row.getString(4)).orElseThrow();
                var actor = new Actor("令牌 " + row.getString(3), Set.of(role), texts(row, 5), address);
                return Optional.of(new SignedIn(actor, 0, 0, "", actor.name(), false, false));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("tokens can't be read", e);
        }
    }

    private void touch(Connection connection, String sql, ResultSet row) throws SQLException {
        var seen = row.getTimestamp(2);
        var now = clock.instant();
        if (seen != null && seen.toInstant().isAfter(now.minus(SEEN_EVERY))) return;
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setTimestamp(1, Timestamp.from(now));
            update.setLong(2, row.getLong(1));
            update.executeUpdate();
        }
    }

    private SignedIn person(ResultSet row, String id, String address) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (var role : texts(row, 7)) roles.add(Role.of(role).orElseThrow());
        var compulsory = settings.now().twoStepRoles();
        boolean mustSetUp = !row.getBoolean(9) && roles.stream().map(Role::id).anyMatch(compulsory::contains);
        return new SignedIn(
                new Actor(row.getString(4), roles, texts(row, 8), address),
                row.getLong(3),
                row.getLong(1),
                UserSession.csrfToken(id),
                row.getString(5),
                row.getBoolean(6),
                mustSetUp);
    }

    private static Set<String> texts(ResultSet row, int column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
    }
}
