package org.xingyao.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Every change that readers can see, numbered without gaps: whoever has read number n has read every number below.
 * Written by {@code editorial.Ledger}; read by whatever must follow the database. Each call takes a connection of its
 * own, so any thread may ask.
 */
@ApplicationScoped
public class PublicationLog {
    private final DataSource database;
    private final Event<NewHistory> other;
    private volatile @Nullable String epoch;

    PublicationLog(DataSource database, Event<NewHistory> other) {
        this.database = database;
        this.other = other;
    }

    /**
     * One change.
     *
     * @param subject article, photo, taxonomy, setting, redirect or words
     * @param subjectId slug of the article, kind and slug of a taxonomy row, name of a setting
     * @param happened published, withdrawn, refiled, applied …
     * @param touched keys of all that shows the subject, before and after
     */
    public record Entry(long no, Instant at, String subject, String subjectId, String happened, Set<String> touched) {}

    /**
     * How far the log is.
     *
     * @param no the number of the last change; 0 when there was none
     * @param epoch names this history of the database; a restore writes another, and what followed the old one must
     *     begin anew
     */
    public record Head(long no, String epoch) {}

    /** Number and epoch of one moment. */
    public Head head() {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select log_no, epoch from ledger_head where id = 1");
                var row = select.executeQuery()) {
            row.next();
            return seen(new Head(row.getLong(1), row.getString(2)));
        } catch (SQLException e) {
            throw new IllegalStateException("the publication log can't be read", e);
        }
    }

    /** Every follower asks for the head all the time, so this is where another history is noticed first. */
    private Head seen(Head head) {
        var before = epoch;
        epoch = head.epoch();
        if (before != null && !before.equals(head.epoch())) other.fire(new NewHistory());
        return head;
    }

    /** The number of the last change; 0 when there was none. */
    public long last() {
        return head().no();
    }

    /** The changes after a number, in order. */
    public List<Entry> after(long no, int atMost) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select no, at, subject, subject_id, happened, touched"
                        + " from publication_log where no > ? order by no limit ?")) {
            select.setLong(1, no);
            select.setInt(2, atMost);
            try (var row = select.executeQuery()) {
                var entries = new ArrayList<Entry>();
                while (row.next()) entries.add(entry(row));
                return entries;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the publication log can't be read", e);
        }
    }

    /** The keys of the last change of this kind to a subject; empty when there was none. */
    public Set<String> lastOf(String subject, String subjectId, String happened) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select touched from publication_log"
                        + " where subject = ? and subject_id = ? and happened = ? order by no desc limit 1")) {
            select.setString(1, subject);
            select.setString(2, subjectId);
            select.setString(3, happened);
            try (var row = select.executeQuery()) {
                return row.next() ? Set.of((String[]) row.getArray(1).getArray()) : Set.of();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the publication log can't be read", e);
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("no"),
                row.getTimestamp("at").toInstant(),
                row.getString("subject"),
                row.getString("subject_id"),
                row.getString("happened"),
                Set.of((String[]) row.getArray("touched").getArray()));
    }
}
