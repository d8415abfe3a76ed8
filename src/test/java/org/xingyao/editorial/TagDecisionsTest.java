package org.xingyao.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Filing;
import org.xingyao.article.Kind;
import org.xingyao.article.block.Paragraph;
import org.xingyao.tagging.Agreement;
import org.xingyao.tagging.Suggestions;
import org.xingyao.tagging.Tagging;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.text.Invalid;

/** What staff decide about suggestions is kept with the filing, or not at all. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class TagDecisionsTest {
    private static final Actor WRITER = actor("记者鸢", Role.EDITOR);
    private static final Actor TAGGER = actor("标星员鹭", Role.TAGGER);
    private static final Actor OTHER = actor("标星员鹮", Role.TAGGER);

    @Inject
    CreateArticle create;

    @Inject
    RefileArticle refile;

    @Inject
    Tagging tagging;

    @Inject
    Agreement agreement;

    @Inject
    EntityManager database;

    @Test
    void a_filing_keeps_what_was_accepted_refused_and_added() {
        var slug = begin("tag-verdicts", "温县番田镇的人民调解员化解矛盾纠纷，法官进村普法，村民握手言和。");
        refile.run(TAGGER, slug, filing(List.of("wenming-xingfu"), List.of("wenxian")), Map.of());
        assertThat(decisions(slug))
                .containsExactlyInAnyOrder(
                        "标星员鹭 star wenming-xingfu added",
                        "标星员鹭 star pingan-fazhi refused",
                        "标星员鹭 region wenxian accepted");
        assertThat(confidences(slug)).contains("pingan-fazhi true", "wenming-xingfu false");
    }

    @Test
    void saving_again_says_nothing_new_and_a_second_person_confirms() {
        var slug = begin("tag-twice", "温县番田镇的人民调解员化解矛盾纠纷，法官进村普法，村民握手言和。");
        var right = filing(List.of("pingan-fazhi"), List.of("wenxian"));
        refile.run(TAGGER, slug, right, Map.of());
        refile.run(TAGGER, slug, right, Map.of());
        refile.run(OTHER, slug, right, Map.of());
        assertThat(decisions(slug))
                .containsExactlyInAnyOrder(
                        "标星员鹭 star pingan-fazhi accepted",
                        "标星员鹭 region wenxian accepted",
                        "标星员鹮 star pingan-fazhi accepted",
                        "标星员鹮 region wenxian accepted");
        assertThat(agreement.ofLast(1).people())
                .hasEntrySatisfying(
                        "pingan-fazhi", kappa -> assertThat(kappa.both()).isPositive());
    }

    @Test
    void a_filing_that_is_refused_leaves_no_decision() {
        var slug = begin("tag-rolled-back", "温县番田镇的人民调解员化解矛盾纠纷。");
        assertThatThrownBy(() -> refile.run(TAGGER, slug, filing(List.of("no-such-star"), List.of()), Map.of()))
                .isInstanceOf(Invalid.class);
        assertThat(decisions(slug)).isEmpty();
    }

    @Test
    void names_of_the_taxonomy_are_known_as_they_are_now() {
        var content = words("鹡鸰坪的变化。");
        assertThat(Suggestions.sure(tagging.of(content).whole().regions())).isEmpty();
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("insert into region_alias (region_id, position, name, kind) select id,"
                            + " (select count(*) from region_alias where region_id = region.id), '鹡鸰坪', 'short'"
                            + " from region where slug = 'wenxian'")
                    .executeUpdate();
            database.createNativeQuery("insert into publication_log (no, at, subject, subject_id, happened, touched)"
                            + " select log_no + 1, now(), 'taxonomy', 'test', 'saved', '{}' from ledger_head")
                    .executeUpdate();
            database.createNativeQuery("update ledger_head set log_no = log_no + 1")
                    .executeUpdate();
        });
        assertThat(Suggestions.sure(tagging.of(content).whole().regions())).containsExactly("wenxian");
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("delete from region_alias where name = '鹡鸰坪'")
                        .executeUpdate());
    }

    private String begin(String slug, String text) {
        var draft = new Draft(slug, true, null, words(text), Filing.NONE, Map.of(), Map.of());
        return create.run(WRITER, draft).slug();
    }

    private static EditionContent words(String text) {
        return new EditionContent(
                Kind.COUNTY,
                "",
                "一则消息",
                "",
                "",
                "",
                List.of(),
                "",
                "",
                0,
                null,
                "",
                null,
                "",
                List.of(Paragraph.of(text)),
                List.of());
    }

    private static Filing filing(List<String> stars, List<String> regions) {
        return new Filing("village", stars, regions, List.of(), List.of(), List.of());
    }

    private List<String> decisions(String slug) {
        return ask("f.decided_by || ' ' || d.kind || ' ' || d.slug || ' ' || d.verdict", slug);
    }

    private List<String> confidences(String slug) {
        return ask("d.slug || ' ' || (coalesce(d.confidence, 0) >= 0.5)::text", slug);
    }

    @SuppressWarnings("unchecked")
    private List<String> ask(String what, String slug) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select " + what + " from tag_filing f join tag_decision d on d.filing_id = f.id"
                                        + " join article a on a.id = f.article_id where a.slug = ?1",
                                String.class)
                        .setParameter(1, slug)
                        .getResultList());
    }

    private static Actor actor(String name, Role role) {
        return new Actor(name, Set.of(role), "");
    }
}
