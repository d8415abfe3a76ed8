package org.xingyao.desk.filing;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.xingyao.account.Permission;
import org.xingyao.desk.Desk;
import org.xingyao.editorial.Manuscripts;
import org.xingyao.tagging.Suggestion;
import org.xingyao.tagging.Tagging;

/** What is suggested for the words that the editor has saved last. */
@Authenticated
@Blocking
@Path("/desk/writing/{slug}/suggestions")
@Produces(MediaType.APPLICATION_JSON)
class SuggestionCalls {
    private final Desk desk;
    private final Manuscripts manuscripts;
    private final Tagging tagging;

    SuggestionCalls(Desk desk, Manuscripts manuscripts, Tagging tagging) {
        this.desk = desk;
        this.manuscripts = manuscripts;
        this.tagging = tagging;
    }

    /** As {@link org.xingyao.tagging.Suggestions}, for the script. */
    record Suggested(String track, List<One> stars, List<One> regions, List<One> organisations, List<One> topics) {}

    /**
     * @param percent how sure it is
     * @param sure whether it is proposed, and not only offered
     */
    record One(String slug, String label, long percent, boolean sure, List<Because> because) {}

    /**
     * @param place as {@link org.xingyao.tagging.Evidence#place}
     * @param words the sentence
     */
    record Because(String place, String words) {}

    @GET
    public Suggested of(String slug) {
        var actor = desk.person().actor();
        actor.mustHave(Permission.FILE);
        var whole = tagging.of(manuscripts.bySlug(actor, slug).content()).whole();
        return new Suggested(
                whole.track(),
                all(whole.stars()),
                all(whole.regions()),
                all(whole.organisations()),
                all(whole.topics()));
    }

    private static List<One> all(List<Suggestion> suggestions) {
        return suggestions.stream()
                .map(one -> new One(
                        one.slug(),
                        one.name(),
                        Math.round(one.confidence() * 100),
                        one.isSure(),
                        one.evidence().stream()
                                .map(evidence -> new Because(
                                        evidence.place(), evidence.sentence().strip()))
                                .toList()))
                .toList();
    }
}
