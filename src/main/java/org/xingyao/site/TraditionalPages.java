package org.xingyao.site;

import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.xingyao.hanzi.KnownNames;
import org.xingyao.hanzi.TraditionalPage;

/** Gives a reader who wants traditional characters the finished page in them, the error pages too. */
class TraditionalPages {
    /** What the layout begins with for such a reader, so that page and characters can't disagree. */
    private static final String HEAD = "<!DOCTYPE html>\n<html lang=\"zh-Hant\"";

    /** After whatever makes the page: filters of answers run from the highest number down. */
    private static final int LAST = 1;

    private final KnownNames names;

    TraditionalPages(KnownNames names) {
        this.names = names;
    }

    @ServerResponseFilter(priority = LAST)
    void convert(ContainerResponseContext response) {
        if (response.getEntity() instanceof String page && page.startsWith(HEAD))
            response.setEntity(TraditionalPage.of(page, names.characters()::of));
    }
}
