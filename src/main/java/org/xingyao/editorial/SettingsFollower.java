package org.xingyao.editorial;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.PublicationLog;
import org.xingyao.setting.Settings;

/** Has the settings read again when the log has grown: another node may have changed one, or a restore all of them. */
@ApplicationScoped
class SettingsFollower {
    private static final Logger LOG = Logger.getLogger(SettingsFollower.class);
    private static final long LOOK_AGAIN_SECONDS = 1;

    private final PublicationLog log;
    private final Settings settings;
    private final CountDownLatch ending = new CountDownLatch(1);
    private PublicationLog.@Nullable Head seen;
    private @Nullable Thread thread;
    private boolean failing;

    SettingsFollower(PublicationLog log, Settings settings) {
        this.log = log;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("settings").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        ending.countDown();
        var running = thread;
        if (running != null) running.join();
    }

    private void run() {
        try {
            while (!ending.await(LOOK_AGAIN_SECONDS, TimeUnit.SECONDS)) look();
        } catch (InterruptedException e) {
            LOG.debug("ending", e);
        }
    }

    private void look() {
        try {
            var head = log.head();
            // A handful of rows: which change was of a setting is not worth finding out.
            if (!head.equals(seen)) settings.read();
            seen = head;
            failing = false;
            // The database may be away for a while: this thread must not end by it.
        } catch (RuntimeException e) {
            if (ending.getCount() > 0 && !failing) LOG.error("暂时读不到站点设置，将不断重试", e);
            failing = true;
        }
    }
}
