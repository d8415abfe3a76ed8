package org.xingyao.web;

import io.quarkus.qute.TemplateInstance;

/** How an audience shows that something went wrong. */
public interface ErrorPages {
    /** The page for an address that leads nowhere. */
    TemplateInstance notFound();

    /** The page for an article that was public and is gone. */
    TemplateInstance gone(String reason);

    /**
     * The page for a request that can not be answered as it stands.
     *
     * @param reason for the person; empty when there is none to tell
     */
    TemplateInstance refused(String reason);

    /** The page for what can't be answered now and may be later; it must not need the database. */
    TemplateInstance unavailable(String reason);

    /**
     * The page for a fault of ours; it must not need the database.
     *
     * @param id stands in the log beside the cause
     */
    TemplateInstance failed(String id);

    /** The page for a moment in which too much is asked; it must not need the database. */
    TemplateInstance busy();
}
