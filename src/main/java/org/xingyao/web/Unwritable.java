package org.xingyao.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.xingyao.work.Outage;

/** Tells a person or a machine that this time it can't be done, by no fault of theirs, and that they may try again. */
@ApplicationScoped
class Unwritable {
    private static final int STATUS = 503;
    private static final int SOON_SECONDS = 5;

    private final Later later;
    private final ErrorPages pages;
    private final WebMessages messages;

    Unwritable(Later later, ErrorPages pages, WebMessages messages) {
        this.later = later;
        this.pages = pages;
        this.messages = messages;
    }

    Response answer(UriInfo at, Outage outage) {
        var said = switch (outage) {
            case AWAY -> messages.databaseAway();
            case FULL -> messages.diskFull();
            case READ_ONLY -> messages.readOnly();
        };
        return later.answer(at, STATUS, said, () -> pages.unavailable(said), SOON_SECONDS);
    }
}
