package org.xingyao.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The first page of the desk. */
@Authenticated
@Blocking
@Path("/desk")
class DeskPages {
    private final Desk desk;
    private final DeskMessages messages;

    DeskPages(Desk desk, DeskMessages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record HomePage(DeskFrame frame) implements TemplateInstance {}

    @GET
    public TemplateInstance show() {
        return new HomePage(desk.frame("/desk", messages.home()));
    }
}
