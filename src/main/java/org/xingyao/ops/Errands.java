package org.xingyao.ops;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.xingyao.ops.directory.DataDirectory;
import org.xingyao.ops.directory.Refusal;
import org.xingyao.ops.handover.Errand;
import org.xingyao.ops.handover.OwnerCall;
import org.xingyao.ops.handover.Terminal;

/**
 * Gets an errand done: by the owner of the data directory, or by becoming the owner for as long as it takes.
 *
 * @param properties what the application must be told in the latter case
 */
record Errands(Installation installation, Map<String, String> properties) {
    private static final Map<String, String> WITHOUT_READERS = Map.of(
            "quarkus.http.host-enabled",
            "false",
            "quarkus.log.console.stderr",
            "true",
            // The next run makes them; a command should not wait for the model.
            "xingyao.search.vectors",
            "false",
            "xingyao.log.listen",
            "false",
            "xingyao.backup.by-itself",
            "false");
    /** An owner that starts or ends holds the lock but takes no work; with existing data either is over sooner. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final long STEP_MILLIS = 200;

    Errands(Installation installation) {
        this(installation, Map.of());
    }

    int run(Errand errand) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Optional<OwnerCall> owner = owner();
            if (owner.isPresent()) {
                return deliver(owner.get(), errand);
            }
            try {
                return new Boot(installation, told()).run(DoErrand.class, errand.written());
            } catch (DataDirectory.InUse e) {
                if (System.nanoTime() > deadline) {
                    throw e;
                }
                TimeUnit.MILLISECONDS.sleep(STEP_MILLIS);
            }
        }
    }

    private Map<String, String> told() {
        Map<String, String> all = new HashMap<>(WITHOUT_READERS);
        all.putAll(properties);
        return all;
    }

    private Optional<OwnerCall> owner() {
        try {
            return OwnerCall.to(installation.data());
        } catch (IOException e) {
            throw new Refusal("数据目录 %s 读不了，请用启动星耀的那个用户执行命令。".formatted(installation.data()), e);
        }
    }

    private static int deliver(OwnerCall owner, Errand errand) {
        try {
            return owner.deliver(errand, new Terminal());
        } catch (IOException e) {
            throw new Refusal("命令还没做完，与正在运行的星耀的连接就断了（%s），请看它是否还在运行，再执行一次。".formatted(e.getMessage()), e);
        }
    }
}
