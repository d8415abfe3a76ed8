package org.xingyao.ops;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.Dependent;
import java.nio.file.Path;
import org.xingyao.ops.handover.OwnerDesk;
import org.xingyao.ops.handover.Terminal;
import org.xingyao.ops.handover.Works;
import org.xingyao.search.index.IndexFollower;
import org.xingyao.web.Listening;

/** The application that serves pages, and takes work from commands, until it is told to end. */
@Dependent
@Unremovable
class Serve implements QuarkusApplication {
    private static final double MILLIS = 1000;

    private final Works works;
    private final IndexFollower follower;

    Serve(Works works, IndexFollower follower) {
        this.works = works;
        this.follower = follower;
    }

    @Override
    public int run(String... args) throws Exception {
        // Commands are taken before the site is ready: someone may ask what it is doing.
        try (OwnerDesk _ = OwnerDesk.open(Path.of(System.getProperty("xingyao.data")), works);
                Announcement _ = Announcement.when(follower, Serve::announce)) {
            Quarkus.waitForExit();
        }
        return 0;
    }

    private static void announce() {
        new Terminal().line("星耀已就绪：%s（用时 %.1f 秒）".formatted(Listening.address(), secondsSinceStart()));
    }

    /** Since the launcher began, if it told: what a person waits is more than the machine's own share. */
    private static double secondsSinceStart() {
        long now = System.currentTimeMillis();
        return (now - Long.getLong("xingyao.begun", Main.BEGUN)) / MILLIS;
    }
}
