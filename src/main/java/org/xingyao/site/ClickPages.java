package org.xingyao.site;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.xingyao.search.query.SearchRequest;
import org.xingyao.search.querylog.QueryLog;
import org.xingyao.text.Invalid;
import org.xingyao.text.Slug;

/** Where the search page says that a reader opened what was found; nobody is asked who they are. */
@Blocking
@Path("/search/clicked")
class ClickPages {
    private final QueryLog log;

    ClickPages(QueryLog log) {
        this.log = log;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public void clicked(@RestForm @Nullable String q, @RestForm @Nullable String slug) {
        if (q == null || q.isBlank() || q.length() > SearchRequest.LONGEST_TEXT) throw new Invalid("q", "缺问句，或问句太长");
        if (slug == null || !Slug.isValid(slug)) throw new Invalid("slug", "这不是稿件的地址");
        log.clicked(q, slug);
    }
}
