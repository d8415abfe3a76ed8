package org.xingyao.desk;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.xingyao.account.Permission;
import org.xingyao.search.judged.Evaluations;

/** Where somebody asks for the search to be measured now. */
@Authenticated
@Blocking
@Path("/desk/evaluations")
class EvaluationPages {
    private final Desk desk;
    private final Evaluations evaluations;
    private final WordMessages messages;

    EvaluationPages(Desk desk, Evaluations evaluations, WordMessages messages) {
        this.desk = desk;
        this.evaluations = evaluations;
        this.messages = messages;
    }

    @POST
    public Response evaluate() {
        var person = desk.person();
        person.actor().mustHave(Permission.EDIT_WORDS);
        evaluations.ask(person.actor().name(), messages.evaluatedByHand());
        return Response.seeOther(URI.create(WordPages.PATH + "/judged#evaluation"))
                .build();
    }
}
