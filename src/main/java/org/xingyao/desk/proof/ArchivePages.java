package org.xingyao.desk.proof;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.xingyao.account.Permission;
import org.xingyao.desk.Desk;
import org.xingyao.desk.DeskFrame;
import org.xingyao.proof.Archive;

/** What is open in all that readers see, and how far the proofreader has come with it. */
@Authenticated
@Blocking
@Path(ArchivePages.PATH)
public class ArchivePages {
    public static final String PATH = "/desk/proof";

    private static final int PAGE_SIZE = 30;

    private final Desk desk;
    private final Archive archive;
    private final ArchiveViews views;
    private final ProofMessages messages;

    ArchivePages(Desk desk, Archive archive, ArchiveViews views, ProofMessages messages) {
        this.desk = desk;
        this.archive = archive;
        this.views = views;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ArchiveProofPage(
            DeskFrame frame,
            boolean mayEditWords,
            ArchiveViews.Progress progress,
            ArchiveViews.SumView all,
            List<ArchiveViews.SumView> columns,
            ArchiveViews.Choices choices,
            List<ArchiveViews.PieceView> pieces,
            String first,
            String next)
            implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance show(@Context UriInfo at) {
        var actor = desk.person().actor();
        actor.mustHave(Permission.READ_DRAFTS);
        var asked = ArchiveAddress.of(at.getQueryParameters());
        var found = archive.page(asked.query(PAGE_SIZE));
        var shown = found.stream().limit(PAGE_SIZE).toList();
        boolean more = found.size() > PAGE_SIZE;
        return new ArchiveProofPage(
                desk.frame(PATH, messages.proofreading()),
                actor.may(Permission.EDIT_WORDS),
                views.progress(),
                views.sum(archive.all()),
                archive.byColumn().stream().map(views::sum).toList(),
                views.choices(asked),
                shown.stream().map(views::piece).toList(),
                asked.value("after").isEmpty() ? "" : asked.at(null),
                more ? asked.at(shown.getLast().place()) : "");
    }
}
