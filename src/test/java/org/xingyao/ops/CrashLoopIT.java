package org.xingyao.ops;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.xingyao.journal.Blow;
import org.xingyao.journal.CrashLoop;
import org.xingyao.journal.PackagedHouse;
import org.xingyao.testsupport.AppProcess.Start;
import org.xingyao.testsupport.ReadyData;

/** Each thing that can be killed is killed once while people work; {@code bench crash} does it a hundred times. */
class CrashLoopIT {
    @Test
    void whatever_is_killed_nothing_that_was_acknowledged_is_lost_and_nothing_is_there_by_half() throws Exception {
        long seed = System.nanoTime();
        try (var house = new PackagedHouse(ReadyData.copy(), Start.plain());
                var loop =
                        new CrashLoop(house, house.token("importer"), house.person("zongbian", "duty-chief"), seed)) {
            for (var blow : Blow.values()) loop.round(blow);
            loop.lookAtAll();
            System.out.println("Seed " + seed + ": " + loop.counts());
            assertThat(loop.problems()).as("seed " + seed).isEmpty();
            assertThat(loop.counts().acknowledged()).isGreaterThan(Blow.values().length);
        }
    }
}
