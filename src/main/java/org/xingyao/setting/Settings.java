package org.xingyao.setting;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The settings that hold now. Asking costs a read of memory; the rows are read at the start, and again whenever
 * {@code editorial.SettingsFollower} sees that the publication log has grown, by whichever node.
 */
@ApplicationScoped
public class Settings {
    private static final int BEFORE_ALL_ELSE = 1;

    /** In the configuration, where an empty value counts as none. */
    private static final String NEVER = "off";

    private final DataSource database;
    private final House defaults;
    private volatile @Nullable House house;

    /** The configuration says what holds where the house has set nothing. */
    Settings(
            DataSource database,
            @ConfigProperty(name = "xingyao.site.name") String siteName,
            @ConfigProperty(name = "xingyao.review.emergency", defaultValue = "false") boolean emergency,
            @ConfigProperty(name = "xingyao.account.idle") Duration idle,
            @ConfigProperty(name = "xingyao.inspection.hour", defaultValue = "3") int inspectionHour,
            @ConfigProperty(name = "xingyao.backup.hour") String backupHour) {
        this.database = database;
        this.defaults = new House(Map.of(
                Setting.SITE_NAME,
                siteName,
                Setting.GOVERNMENT_TAGS,
                "false",
                Setting.EMERGENCY,
                Boolean.toString(emergency),
                Setting.IDLE_MINUTES,
                Long.toString(Math.max(1, idle.toMinutes())),
                Setting.INSPECTION_HOUR,
                Integer.toString(Math.clamp(inspectionHour, 0, 23)),
                Setting.BACKUP_HOUR,
                backupHour.equals(NEVER) ? "" : Setting.BACKUP_HOUR.clean(backupHour)));
    }

    void start(@Observes @Priority(BEFORE_ALL_ELSE) StartupEvent event) {
        read();
    }

    public House now() {
        var known = house;
        return known == null ? read() : known;
    }

    /** Without waiting for the follower: who has saved sees it on the next page. */
    void saved(@Observes(during = TransactionPhase.AFTER_SUCCESS) SettingsSaved event) {
        // Not what this thread has written: another may have saved since, and have been heard first.
        read();
    }

    /** As the rows say. One reading after the other: an older one must not take the place of a newer. */
    public synchronized House read() {
        var set = new EnumMap<Setting, String>(Setting.class);
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select name, value from setting where name like 'house.%'");
                var row = select.executeQuery()) {
            while (row.next()) {
                var value = row.getString(2);
                Setting.ofRow(row.getString(1)).ifPresent(setting -> set.put(setting, value));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("settings can't be read", e);
        }
        var read = defaults.with(set);
        house = read;
        return read;
    }
}
