package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.xingyao.editorial.MergeTaxonomyRow.Moved;
import org.xingyao.taxonomy.Organisation;
import org.xingyao.taxonomy.Region;
import org.xingyao.taxonomy.TaxonomyKind;
import org.xingyao.taxonomy.TaxonomyRow;
import org.xingyao.text.Invalid;

/** What is filed under a row that is merged, put under the other. */
@ApplicationScoped
class MergedFiling {
    private final Refiling refiling;
    private final Shelving shelving;
    private final EntityManager database;

    MergedFiling(Refiling refiling, Shelving shelving, EntityManager database) {
        this.refiling = refiling;
        this.shelving = shelving;
        this.database = database;
    }

    /** @throws Invalid when the one that stays would lie inside itself */
    static void checkPlaces(TaxonomyRow row, TaxonomyRow target) {
        if (row instanceof Region from && target instanceof Region into && into.path.startsWith(from.path))
            throw new Invalid("into", "“" + into.name + "”在“" + from.name + "”里面，请先改“" + into.name + "”的上级");
    }

    List<Moved> move(TaxonomyKind kind, TaxonomyRow row, TaxonomyRow target) {
        long from = row.id;
        long into = target.id;
        return switch (kind) {
            case TOPICS -> List.of(articles("article_topic", "topic_id", from, into));
            case PERSONS -> List.of(new Moved("署名", refiling.refer("edition_byline", "person_id", from, into)));
            case ORGANISATIONS -> organisations(from, into, (Organisation) target);
            case REGIONS -> regions((Region) row, (Region) target);
            default -> throw new IllegalArgumentException(kind + " is not merged");
        };
    }

    private Moved articles(String table, String column, long from, long into) {
        return new Moved("稿件", refiling.inLists(table, "article_id", column, from, into));
    }

    private List<Moved> organisations(long from, long into, Organisation target) {
        var heir = target.successor;
        // Whoever took over from the row that stays can't be the row that goes into it.
        if (heir != null && heir.id == from) target.successor = null;
        database.flush();
        var moved = List.of(
                articles("article_organisation", "organisation_id", from, into),
                new Moved("答复", refiling.refer("edition_pair", "organisation_id", from, into)),
                new Moved("系列", refiling.refer("series", "organiser_id", from, into)),
                new Moved("星", refiling.refer("star", "lead_organisation_id", from, into)),
                new Moved("承接", refiling.refer("organisation", "successor_id", from, into)),
                new Moved(
                        "文件",
                        refiling.inLists("policy_document_issuer", "document_id", "organisation_id", from, into)));
        shelving.answeredBy(into);
        return moved;
    }

    private List<Moved> regions(Region row, Region target) {
        long from = row.id;
        long into = target.id;
        // It can't have belonged to itself.
        refiling.takeOut("region_historical_parent", "region_id", "parent_id", into, from);
        var moved = List.of(
                articles("article_region", "region_id", from, into),
                new Moved("下级地区", refiling.refer("region", "parent_id", from, into)),
                new Moved("曾属", refiling.inLists("region_historical_parent", "region_id", "parent_id", from, into)),
                new Moved("单位", refiling.refer("organisation", "region_id", from, into)),
                targets(from, into));
        refiling.moveInside(from, row.path, target.path);
        shelving.inside(target.path);
        return moved;
    }

    /** Where both have a figure for a year, the one of the row that stays counts. */
    private Moved targets(long from, long into) {
        int dropped = database.createNativeQuery("""
                        delete from star_target t using star_target o where t.region_id = :from and o.region_id = :into
                        and o.year = t.year and o.star_id = t.star_id and o.track_id = t.track_id""")
                .setParameter("from", from)
                .setParameter("into", into)
                .executeUpdate();
        int moved = refiling.refer("star_target", "region_id", from, into);
        return new Moved(dropped == 0 ? "年度计划" : "年度计划（另有 " + dropped + " 条两边都有，以保留的一方为准）", moved);
    }
}
