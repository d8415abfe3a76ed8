package org.xingyao.work;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;

/** Tells of each {@link NewConnection}, once the program runs: those before it are the ones that it starts with. */
@Singleton
class OpenedConnections implements AgroalPoolInterceptor {
    private final Event<NewConnection> told;
    private volatile boolean running;

    OpenedConnections(Event<NewConnection> told) {
        this.told = told;
    }

    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        running = true;
    }

    @Override
    public void onConnectionCreate(Connection connection) {
        if (running) told.fire(new NewConnection());
    }
}
