package org.xingyao.hanzi;

import io.quarkus.runtime.BlockingOperationControl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.Byline;
import org.xingyao.article.LogGrown;
import org.xingyao.nlp.Traditional;

/**
 * The characters of a page by the names that the desk knows: of people in bylines and on file, of places and bodies. Kept
 * in memory; read again when the publication log has grown, and after a minute, whatever was heard of other programs.
 */
@ApplicationScoped
public class KnownNames {
    private static final Logger LOG = Logger.getLogger(KnownNames.class);

    private static final Duration FRESH = Duration.ofMinutes(1);

    /** Bylines of drafts too: whether they are live would have to be asked of each article. */
    private static final String PERSONS = "select name from person union select name from person_alias union "
            + distinct("edition_byline", "name") + " union " + distinct("photo", "credit");

    private static final String PLACES = """
            select name from region union select short_name from region union select name from region_alias
            union select name from organisation union select short_name from organisation
            union select name from organisation_alias""";

    /** A longer byline is a department's or two people's: ordinary text. */
    private static final int LONGEST_PERSON = 4;

    private final DataSource database;
    private final Clock clock;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Known known;

    KnownNames(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param asOf how many changes had been told of before the names were read */
    private record Known(Traditional characters, long asOf, Instant until) {}

    void logHasGrown(@Observes(during = TransactionPhase.AFTER_SUCCESS) LogGrown event) {
        changed();
    }

    /** Says that names may have changed: who asks from now on gets those of now. */
    public void changed() {
        changes.incrementAndGet();
    }

    /** Never fails: an error page is shown when the database is the trouble. */
    public Traditional characters() {
        var now = known;
        // Before the names: what changes while they are read counts once more.
        long asOf = changes.get();
        if (now != null && now.asOf() == asOf && clock.instant().isBefore(now.until())) return now.characters();
        if (!BlockingOperationControl.isBlockingAllowed()) return now == null ? Traditional.PLAIN : now.characters();
        try {
            var read = read();
            known = new Known(read, asOf, clock.instant().plus(FRESH));
            return read;
        } catch (SQLException e) {
            LOG.warn("names can't be read, characters go without them", e);
            return now == null ? Traditional.PLAIN : now.characters();
        }
    }

    /** From value to value by the column's index: a plain {@code distinct} would read a row of each article. */
    private static String distinct(String table, String column) {
        return """
                (with recursive step(value) as (
                    select min(%2$s) from %1$s
                    union all
                    select (select min(%2$s) from %1$s where %2$s > step.value) from step where step.value is not null
                ) select value from step where value is not null)""".formatted(table, column);
    }

    private Traditional read() throws SQLException {
        var names = new HashMap<String, String>();
        for (var place : column(PLACES)) if (isOne(place)) names.put(place, Traditional.PLAIN.of(place));
        for (var printed : column(PERSONS)) {
            var person = Byline.parse(printed).name();
            if (isOne(person) && person.length() <= LONGEST_PERSON) names.put(person, Traditional.ofName(person));
        }
        return new Traditional(names);
    }

    /** Other names can't be mistaken for anything, so nobody need look for them. */
    private static boolean isOne(String name) {
        return name.length() > 1 && Traditional.isAmbiguous(name);
    }

    private Set<String> column(String query) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(query);
                var row = select.executeQuery()) {
            var found = new HashSet<String>();
            while (row.next()) found.add(row.getString(1));
            return found;
        }
    }
}
