package org.xingyao.editorial;

import static org.xingyao.taxonomy.TaxonomyKind.COLUMNS;
import static org.xingyao.taxonomy.TaxonomyKind.ORGANISATIONS;
import static org.xingyao.taxonomy.TaxonomyKind.PERSONS;
import static org.xingyao.taxonomy.TaxonomyKind.REGIONS;
import static org.xingyao.taxonomy.TaxonomyKind.SERIES;
import static org.xingyao.taxonomy.TaxonomyKind.STARS;
import static org.xingyao.taxonomy.TaxonomyKind.TOPICS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.taxonomy.TaxonomyKind;
import org.xingyao.taxonomy.TaxonomyRow;

/** Where a taxonomy row is used: what refers to it by its id, and what names it by its slug. */
@ApplicationScoped
public class TaxonomyUses {
    private static final int LISTED = 50;

    /**
     * @param from rows of href and text, of the row :id with the slug :slug
     * @param live what keeps them to what readers see; empty where that makes no difference
     */
    private record Place(String label, String from, String live) {
        Place(String label, String from) {
            this(label, from, "");
        }
    }

    private static final Map<TaxonomyKind, List<Place>> PLACES = Map.of(
            STARS,
            List.of(articles("select article_id from article_star where star_id = :id"), new Place("年度计划", """
                            select '/desk/stars/targets?year=' || t.year || '&of=' || k.slug || '/' || s.slug as href,
                                t.year || ' 年 ' || k.name || ' ' || r.name as text
                            from star_target t join star s on s.id = t.star_id join track k on k.id = t.track_id
                            join region r on r.id = t.region_id where t.star_id = :id""")),
            REGIONS,
            List.of(
                    articles("select article_id from article_region where region_id = :id"),
                    rows("下级地区", "regions", "select * from region where parent_id = :id"),
                    rows(
                            "曾属此地的地区",
                            "regions",
                            "select r.* from region r join region_historical_parent h on h.region_id = r.id where h.parent_id = :id"),
                    rows("单位", "organisations", "select * from organisation where region_id = :id"),
                    new Place("年度计划", """
                            select '/desk/stars/targets?year=' || t.year || '&of=' || k.slug || '/' || s.slug as href,
                                t.year || ' 年 ' || k.name || ' ' || s.name as text
                            from star_target t join star s on s.id = t.star_id join track k on k.id = t.track_id
                            where t.region_id = :id""")),
            COLUMNS,
            List.of(
                    articles("select article_id from edition where column_id = :id"
                            + " union select d.article_id from draft_entry d join working_copy w on w.article_id = d.article_id"
                            + " where d.column_slug = :slug"),
                    new Place(
                            "头条和置顶",
                            "select '/desk/board' as href, a.slug as text from placement p"
                                    + " join article a on a.id = p.article_id where p.column_id = :id"),
                    new Place(
                            "只在这个栏目有权限的人",
                            "select '/desk/people' as href, u.name as text from user_column c"
                                    + " join app_user u on u.id = c.user_id where c.column_slug = :slug"),
                    new Place(
                            "只在这个栏目有权限的令牌",
                            "select '/desk/people' as href, t.name as text from token_column c"
                                    + " join api_token t on t.id = c.token_id where c.column_slug = :slug")),
            SERIES,
            List.of(articles("select article_id from edition where series_id = :id"
                    + " union select d.article_id from draft_entry d join working_copy w on w.article_id = d.article_id"
                    + " where d.series_slug = :slug")),
            ORGANISATIONS,
            List.of(
                    articles("select article_id from article_organisation where organisation_id = :id"),
                    articles(
                            "有它答复的稿件",
                            "select e.article_id from edition_pair p join edition e on e.id = p.edition_id where p.organisation_id = :id"),
                    rows("它主办的系列", "series", "select * from series where organiser_id = :id"),
                    rows("它牵头的星", "stars", "select * from star where lead_organisation_id = :id"),
                    rows("由它承接的单位", "organisations", "select * from organisation where successor_id = :id"),
                    new Place(
                            "它发的文件",
                            "select '/desk/policies/' || d.slug as href, d.title as text from policy_document d"
                                    + " join policy_document_issuer i on i.document_id = d.id where i.organisation_id = :id")),
            PERSONS,
            List.of(
                    articles(
                            "署名的稿件",
                            "select e.article_id from edition_byline b join edition e on e.id = b.edition_id where b.person_id = :id")),
            TOPICS,
            List.of(articles("select article_id from article_topic where topic_id = :id")));

    private final EntityManager database;

    TaxonomyUses(EntityManager database) {
        this.database = database;
    }

    private static Place articles(String ids) {
        return articles("稿件", ids);
    }

    /** By the headline that readers see, else the one that is coming. */
    private static Place articles(String label, String ids) {
        return new Place(label, """
                select '/desk/articles/' || a.slug || '/history' as href, coalesce(l.headline, u.headline, w.headline, a.slug) as text
                from article a left join edition l on l.id = a.live_edition_id
                left join edition u on u.id = a.edition_underway_id left join working_copy w on w.article_id = a.id
                where a.id in (%s)""".formatted(ids), " and a.public_state = 'live'");
    }

    private static Place rows(String label, String kind, String rows) {
        return new Place(
                label,
                "select '/desk/taxonomy/" + kind + "/' || slug || '/uses' as href, name as text from (" + rows
                        + ") one");
    }

    /** All the ways in which it is used; those in which it is not are left out. Whoever may read no drafts is shown none. */
    public List<TaxonomyUse> of(Actor actor, TaxonomyKind kind, TaxonomyRow row) {
        boolean drafts = actor.may(Permission.READ_DRAFTS);
        var uses = new ArrayList<TaxonomyUse>();
        for (var place : PLACES.getOrDefault(kind, List.of())) {
            long count = ((Number) query("select count(*) from (" + place.from() + ") used", row)
                            .getSingleResult())
                    .longValue();
            if (count > 0)
                uses.add(
                        new TaxonomyUse(place.label(), count, first(place.from() + (drafts ? "" : place.live()), row)));
        }
        return List.copyOf(uses);
    }

    private List<TaxonomyUse.By> first(String from, TaxonomyRow row) {
        var first = new ArrayList<TaxonomyUse.By>();
        for (Object one :
                query(from + " order by text, href", row).setMaxResults(LISTED).getResultList()) {
            var cells = (Object[]) one;
            first.add(new TaxonomyUse.By((String) cells[0], (String) cells[1]));
        }
        return List.copyOf(first);
    }

    private Query query(String sql, TaxonomyRow row) {
        var query = database.createNativeQuery(sql);
        for (var parameter : query.getParameters()) {
            if ("id".equals(parameter.getName())) query.setParameter("id", row.id);
            if ("slug".equals(parameter.getName())) query.setParameter("slug", row.slug);
        }
        return query;
    }
}
