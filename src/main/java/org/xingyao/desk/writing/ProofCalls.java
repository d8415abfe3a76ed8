package org.xingyao.desk.writing;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xingyao.desk.Desk;
import org.xingyao.editorial.HeedFinding;
import org.xingyao.editorial.IgnoreFinding;
import org.xingyao.editorial.Manuscripts;
import org.xingyao.proof.Proofreading;
import org.xingyao.transfer.document.SentDecision;

/** What the editor's script asks about findings; desk.proof has the same as a plain page. */
@Authenticated
@Blocking
@Path("/desk/writing/{slug}/ignored")
@Produces(MediaType.APPLICATION_JSON)
class ProofCalls {
    private final Desk desk;
    private final Manuscripts manuscripts;
    private final Proofreading proofreading;
    private final IgnoreFinding ignore;
    private final HeedFinding heed;

    ProofCalls(Desk desk, Manuscripts manuscripts, Proofreading proofreading, IgnoreFinding ignore, HeedFinding heed) {
        this.desk = desk;
        this.manuscripts = manuscripts;
        this.proofreading = proofreading;
        this.ignore = ignore;
        this.heed = heed;
    }

    /** What is open and what is not, after the decision. */
    record Notes(List<ProofNote> proof, List<ProofNote> ignored) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Notes ignore(String slug, byte @Nullable [] body) {
        var actor = desk.person().actor();
        // Who may not even know of the article learns nothing by the faults of what was sent.
        manuscripts.bySlug(actor, slug);
        var sent = SentDecision.read(body);
        ignore.run(actor, slug, sent.key(), sent.reason());
        return notes(slug);
    }

    @DELETE
    @Path("{id}")
    public Notes heed(String slug, long id) {
        heed.run(desk.person().actor(), slug, id);
        return notes(slug);
    }

    private Notes notes(String slug) {
        var manuscript = manuscripts.bySlug(desk.person().actor(), slug);
        var sheet = proofreading.of(slug, manuscript.content());
        return new Notes(ProofNote.open(sheet), ProofNote.ignored(sheet));
    }
}
