package org.xingyao.ops.postgres;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.jboss.logging.Logger;
import org.xingyao.ops.directory.Refusal;

/** Keeps one server running on one port from its start until {@link #close}, whatever ends it in between. */
final class Keeper implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Keeper.class);
    private static final int PORTS_TRIED = 5;
    private static final long PAUSE_MILLIS = 500;
    private static final Duration SILENCE = Duration.ofSeconds(2);
    /** A large write-ahead log takes minutes to replay after a power cut. */
    private static final Duration RECOVERY = Duration.ofMinutes(15);

    private final Server server;
    private final Superuser superuser;
    private final Consumer<String> progress;
    private final int port;
    private volatile Process process;
    private boolean closed;

    private Keeper(Server server, Consumer<String> progress, int port, Process process) {
        this.server = server;
        this.superuser = new Superuser(server.cluster());
        this.progress = progress;
        this.port = port;
        this.process = process;
    }

    static Keeper start(Server server, IntSupplier ports, Consumer<String> progress)
            throws IOException, InterruptedException {
        for (int tried = 0; tried < PORTS_TRIED; tried++) {
            int port = ports.getAsInt();
            Keeper keeper = new Keeper(server, progress, port, server.start(port));
            if (keeper.isServingUnlessInterrupted()) {
                Thread.ofPlatform().daemon().name("postgres-keeper").start(keeper::watch);
                return keeper;
            }
        }
        throw new Refusal("自带的 PostgreSQL 没能启动，请看 %s 里的日志写的原因。".formatted(server.logs()));
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        Process last;
        synchronized (this) {
            closed = true;
            last = process;
        }
        try {
            new Postmaster(server.cluster().data()).stop(last.pid());
        } catch (IOException e) {
            LOG.errorf(e, "The private PostgreSQL (process %d) could not be stopped", last.pid());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() {
        try {
            while (isRestartedWhenItEnds()) {
                LOG.debug("the private PostgreSQL was started again");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isRestartedWhenItEnds() throws InterruptedException {
        Process current = process;
        int status = current.waitFor();
        try {
            return restart(status);
        } catch (IOException e) {
            // A full disk, say: until there is room it can't start, and then it must, with nobody to ask for it.
            LOG.warn("The private PostgreSQL could not be started again, it will be tried until it can", e);
            TimeUnit.MILLISECONDS.sleep(10 * PAUSE_MILLIS);
            return true;
        }
    }

    /** False once the server was meant to end. */
    private boolean restart(int status) throws IOException, InterruptedException {
        synchronized (this) {
            if (closed) {
                return false;
            }
            LOG.warnf("The private PostgreSQL ended (status %d); starting it again on port %d", status, port);
            process = server.start(port);
        }
        if (!isServing()) {
            // The dead server's children hold its shared memory for a moment; until they see it is gone, none may
            // start.
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
        return true;
    }

    private boolean isServingUnlessInterrupted() throws IOException, InterruptedException {
        try {
            return isServing();
        } catch (InterruptedException e) {
            process.destroy();
            process.waitFor();
            throw e;
        }
    }

    /** Waits until our server answers; false if it ended instead, or another one has the port. */
    private boolean isServing() throws IOException, InterruptedException {
        Process starting = process;
        long begun = System.nanoTime();
        boolean told = false;
        while (starting.isAlive() && System.nanoTime() - begun < RECOVERY.toNanos()) {
            switch (superuser.ask(port)) {
                case OURS -> {
                    return true;
                }
                case A_STRANGER -> {
                    starting.destroy();
                    starting.waitFor();
                    return false;
                }
                case NONE_YET -> TimeUnit.MILLISECONDS.sleep(20);
            }
            if (!told && System.nanoTime() - begun > SILENCE.toNanos()) {
                told = true;
                progress.accept("正在等数据库启动……");
            }
        }
        return false;
    }
}
