package org.xingyao.site;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;

/**
 * Every address nobody else answers. Without it an unknown address would be refused on the event loop, where the error
 * page could not read its navigation from the database.
 */
@Blocking
@Path("/")
class NoSuchPages {
    @GET
    @Path("{nowhere:.+}")
    public String show(String nowhere) {
        throw new NotFoundException();
    }
}
