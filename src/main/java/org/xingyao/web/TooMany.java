package org.xingyao.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Tells a machine that it asks too much, or a person. */
@ApplicationScoped
public class TooMany {
    private static final int STATUS = 429;

    private final Later later;
    private final ErrorPages pages;
    private final WebMessages messages;

    TooMany(Later later, ErrorPages pages, WebMessages messages) {
        this.later = later;
        this.pages = pages;
        this.messages = messages;
    }

    public Response answer(UriInfo at, long waitSeconds) {
        var said = messages.tooMany();
        return later.answer(at, STATUS, said, () -> pages.refused(said), waitSeconds);
    }
}
