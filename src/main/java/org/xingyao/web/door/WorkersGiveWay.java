package org.xingyao.web.door;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.xingyao.work.GivingWay;

/** The threads that search and make pages give way to those that send what is kept. */
@ApplicationScoped
class WorkersGiveWay {
    @ServerRequestFilter
    void giveWay() {
        GivingWay.here();
    }
}
