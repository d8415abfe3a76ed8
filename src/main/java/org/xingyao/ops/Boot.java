package org.xingyao.ops;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.xingyao.ops.directory.DataDirectory;
import org.xingyao.ops.directory.Refusal;
import org.xingyao.ops.directory.Tree;
import org.xingyao.ops.handover.Terminal;

/** One life of the application: lock and database are taken before it and given back after it, in that order. */
record Boot(Installation installation, Map<String, String> properties) {
    int run(Class<? extends QuarkusApplication> application, String... args) {
        try (Ending ending = Ending.awaited();
                DataDirectory directory = DataDirectory.own(installation.data())) {
            Tree.deleteAsides(directory.root());
            try (Database database = installation.database(directory)) {
                configure(directory, database);
                ending.leaveToQuarkus();
                return start(application, args);
            }
        } catch (IOException e) {
            throw new Refusal("数据目录 %s 用不了（%s），请看磁盘是否还有空间。".formatted(installation.data(), e.getMessage()), e);
        }
    }

    private void configure(DataDirectory directory, Database database) {
        System.setProperty("xingyao.data", directory.root().toString());
        System.setProperty("xingyao.content", installation.content().toString());
        database.properties().forEach(System::setProperty);
        properties.forEach(System::setProperty);
    }

    private static int start(Class<? extends QuarkusApplication> application, String... args) {
        Reminder.unlessQuick(new Terminal()::progress);
        AtomicInteger exit = new AtomicInteger();
        // A handler of our own, since the usual one ends the machine while the database still runs.
        Quarkus.run(application, (code, failure) -> exit.set(told(code, failure)), args);
        return exit.get();
    }

    private static int told(int code, Throwable failure) {
        if (failure != null) {
            new StartFailure(failure).tell(new Terminal());
        }
        return code;
    }
}
