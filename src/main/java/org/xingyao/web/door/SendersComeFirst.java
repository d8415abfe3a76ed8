package org.xingyao.web.door;

import io.netty.channel.EventLoopGroup;
import io.quarkus.netty.MainEventLoopGroup;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.xingyao.work.ShortTurns;

/** The threads that send what is kept come before all that work, as soon as they have something to send. */
@ApplicationScoped
class SendersComeFirst {
    void start(@Observes StartupEvent event, @MainEventLoopGroup EventLoopGroup loops) {
        for (var loop : loops) loop.execute(ShortTurns::here);
    }
}
