package org.xingyao.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.xingyao.journal.Blow;
import org.xingyao.journal.CrashLoop;
import org.xingyao.journal.House;
import org.xingyao.testsupport.AppProcess;
import org.xingyao.testsupport.AppProcess.Start;
import org.xingyao.testsupport.FormBrowser;
import org.xingyao.testsupport.ReadyData;

/** Each thing that can be killed is killed once while people work; {@code bench crash} does it a hundred times. */
class CrashLoopIT {
    private static final Pattern TOKEN = Pattern.compile("xy_[A-Za-z0-9]+");
    private static final Pattern PASSWORD = Pattern.compile("一次性口令：([^（\\s]+)");
    private static final String CHIEF = "zongbian";

    @Test
    void whatever_is_killed_nothing_that_was_acknowledged_is_lost_and_nothing_is_there_by_half() throws Exception {
        long seed = System.nanoTime();
        try (var house = new Started(ReadyData.copy())) {
            var token = found(TOKEN, house.command("token", "add", "machine", "--role", "importer"), 0);
            var password = found(PASSWORD, house.command("user", "add", CHIEF, "--role", "duty-chief"), 1);
            try (var loop = new CrashLoop(house, token, FormBrowser.signedIn(house.address(), CHIEF, password), seed)) {
                for (var blow : Blow.values()) loop.round(blow);
                loop.lookAtAll();
                System.out.println("Seed " + seed + ": " + loop.counts());
                assertThat(loop.problems()).as("seed " + seed).isEmpty();
                assertThat(loop.counts().acknowledged()).isGreaterThan(Blow.values().length);
            }
        }
    }

    private static String found(Pattern pattern, House.Said said, int group) {
        var found = pattern.matcher(said.text());
        assertThat(found.find()).as(said.text()).isTrue();
        return found.group(group);
    }

    /** The packaged application with the content that it brings. */
    private static final class Started implements House, AutoCloseable {
        private final Path data;
        private @Nullable AppProcess app;

        Started(Path data) throws IOException {
            this.data = data;
            startAgain();
        }

        @Override
        public void startAgain() throws IOException {
            var start = Start.plain().option("-Dxingyao.home=" + Path.of("").toAbsolutePath());
            app = AppProcess.serving(start, data);
        }

        private AppProcess app() {
            if (app == null) throw new IllegalStateException("It was never started");
            return app;
        }

        @Override
        public String address() throws IOException {
            return app().address();
        }

        @Override
        public ProcessHandle process() {
            return ProcessHandle.of(app().pid()).orElseThrow();
        }

        @Override
        public Path data() {
            return data;
        }

        @Override
        public Said command(String... words) throws IOException, InterruptedException {
            var all = new ArrayList<>(List.of(words));
            all.addAll(List.of("--data", data.toString()));
            var done = AppProcess.done(Start.plain(), all.toArray(String[]::new));
            return new Said(done.exitCode(), done.output() + done.errors());
        }

        @Override
        public void close() throws IOException {
            app().close();
        }
    }
}
