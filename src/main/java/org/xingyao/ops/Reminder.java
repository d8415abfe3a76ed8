package org.xingyao.ops;

import io.quarkus.runtime.Application;
import java.time.Duration;
import java.util.function.Consumer;

/** Tells a person who waits for the application longer than two seconds what it is doing. */
final class Reminder {
    private static final Duration SILENCE = Duration.ofSeconds(2);

    private Reminder() {}

    static void unlessQuick(Consumer<String> progress) {
        Thread.ofPlatform().daemon().name("reminder").start(() -> remind(progress));
    }

    private static void remind(Consumer<String> progress) {
        try {
            Thread.sleep(SILENCE);
            Application application = Application.currentApplication();
            if (application == null || !application.isStarted()) {
                progress.accept("正在更新数据库结构、启动应用……");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
