package org.xingyao.site;

import jakarta.ws.rs.HeaderParam;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a person reads along; looked at and forgotten. */
public class Reader {
    private static final Pattern MACHINE =
            Pattern.compile("bot\\b|bot/|spider|crawl|slurp|curl/|wget|monitor", Pattern.CASE_INSENSITIVE);

    @HeaderParam("User-Agent")
    @Nullable
    String agent;

    /** Set by browsers for a page that nobody has asked for yet. */
    @HeaderParam("Sec-Purpose")
    @Nullable
    String purpose;

    boolean isPerson() {
        return agent != null && purpose == null && !MACHINE.matcher(agent).find();
    }
}
