package org.xingyao.editorial;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.PublicationLog;
import org.xingyao.setting.Settings;
import org.xingyao.work.Worker;

/** Has the settings read again when the log has grown: another node may have changed one, or a restore all of them. */
@ApplicationScoped
class SettingsFollower {
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private final PublicationLog log;
    private final Settings settings;
    private final Worker worker;
    private PublicationLog.@Nullable Head seen;

    SettingsFollower(PublicationLog log, Settings settings) {
        this.log = log;
        this.settings = settings;
        worker = new Worker("settings", LOOK_AGAIN, "暂时读不到站点设置，将不断重试", this::look);
    }

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        worker.stop();
    }

    private boolean look() {
        var head = log.head();
        // A handful of rows: which change was of a setting is not worth finding out.
        if (!head.equals(seen)) settings.read();
        seen = head;
        return false;
    }
}
