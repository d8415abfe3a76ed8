package org.xingyao.desk;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.xingyao.account.Permission;
import org.xingyao.search.index.IndexFollower;
import org.xingyao.search.index.IndexStatus;
import org.xingyao.search.vector.VectorFollower;
import org.xingyao.search.vector.VectorStatus;
import org.xingyao.work.Vital;
import org.xingyao.work.Watched;

/** What an operator asks first: which version runs, how far log and index are, how much there is. */
@Authenticated
@Blocking
@Path(SystemPages.PATH)
class SystemPages {
    static final String PATH = "/desk/system";
    // Counted whole: this page is for one person now and then, and the tables of people and filing stay small.
    private static final List<String> TABLES = List.of(
            "article",
            "edition",
            "working_copy",
            "qa_pair",
            "photo",
            "region",
            "organisation",
            "star",
            "series",
            "person",
            "synonym_set",
            "dictionary_word",
            "app_user",
            "user_session",
            "publication_log",
            "audit_log");

    private final Desk desk;
    private final IndexFollower follower;
    private final VectorFollower vectors;
    private final EntityManager database;
    private final DeskMessages messages;
    private final VitalMessages units;
    private final String version;
    private final List<Vital> vitals;

    SystemPages(
            Desk desk,
            IndexFollower follower,
            VectorFollower vectors,
            EntityManager database,
            DeskMessages messages,
            VitalMessages units,
            @ConfigProperty(name = "quarkus.application.version") String version,
            @All List<Watched> watched) {
        this.desk = desk;
        this.follower = follower;
        this.vectors = vectors;
        this.database = database;
        this.messages = messages;
        this.units = units;
        this.version = version;
        this.vitals = Watched.all(watched);
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SystemPage(
            DeskFrame frame,
            String version,
            IndexStatus index,
            VectorStatus vectors,
            List<VitalView> vitals,
            List<CountView> counts)
            implements TemplateInstance {}

    /**
     * How many rows a table has.
     *
     * @param key of what they are called, in {@link RowsMessages}
     */
    record CountView(String key, long rows) {}

    @GET
    public TemplateInstance show() throws IOException {
        desk.person().actor().mustHave(Permission.MANAGE_ACCOUNTS);
        return new SystemPage(
                desk.frame(PATH, messages.system()),
                version,
                follower.status(),
                vectors.status(),
                vitals.stream().map(vital -> VitalView.of(vital, units)).toList(),
                TABLES.stream()
                        .map(table -> new CountView(VitalView.key(table), rows(table)))
                        .toList());
    }

    private long rows(String table) {
        return ((Number) database.createNativeQuery("select count(*) from " + table)
                        .getSingleResult())
                .longValue();
    }
}
