package org.xingyao.search.correct;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingyao.account.Actor;
import org.xingyao.article.PublicationLog;
import org.xingyao.search.index.Fields;
import org.xingyao.search.index.IndexFollower;
import org.xingyao.search.lexicon.Lexicons;
import org.xingyao.search.lexicon.Name;
import org.xingyao.search.query.SearchEngine;
import org.xingyao.search.query.SearchRequest;
import org.xingyao.taxonomy.SynonymSets;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.transfer.ContentImport;

/** Nothing that the newsroom itself writes or calls by name is ever doubted; what residents mistype is put right. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class NoFalseAlarmTest {
    @Inject
    IndexFollower follower;

    @Inject
    PublicationLog log;

    @Inject
    ContentImport articles;

    @Inject
    KnownWordsSource known;

    @Inject
    SynonymSets synonyms;

    @Inject
    Lexicons lexicons;

    @Inject
    SearchEngine engine;

    @BeforeEach
    void waitForTheIndex() throws Exception {
        articles.run(Actor.IMPORT, Path.of("content"), true, _ -> {});
        assertThat(follower.await(log.last(), Duration.ofSeconds(30))).isTrue();
        known.refresh();
    }

    @Test
    void headlines_questions_and_other_wordings_are_left_alone() throws Exception {
        var asked = new ArrayList<String>();
        follower.index().orElseThrow().search(searcher -> {
            var stored = searcher.storedFields();
            for (int doc = 0; doc < searcher.getIndexReader().maxDoc(); doc++) {
                var passage = stored.document(doc);
                Stream.of(Fields.TITLE, Fields.QUESTION, Fields.OTHER_WORDINGS)
                        .flatMap(field -> Stream.of(passage.getValues(field)))
                        .forEach(asked::add);
            }
            return true;
        });
        assertThat(asked).hasSizeGreaterThan(25);
        assertThat(doubted(asked.stream())).isEmpty();
    }

    @Test
    void synonyms_and_names_are_left_alone() {
        var terms = QuarkusTransaction.requiringNew()
                .call(() -> synonyms.listAll().stream()
                        .filter(set -> !set.kind.equals("typo"))
                        .flatMap(set -> set.words().stream())
                        .toList());
        assertThat(terms).hasSizeGreaterThan(200);
        assertThat(doubted(terms.stream())).isEmpty();
        assertThat(doubted(terms.stream().map(term -> "修武县" + term + "怎么办"))).isEmpty();
        var names = lexicons.now().all().stream()
                .filter(name -> name.form() != Name.Form.MISSPELT)
                .map(Name::text);
        assertThat(doubted(names)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"宜业兴业兴, 宜业兴业星", "宜业星业, 宜业兴业星", "zbghx, 支部过硬星", "zhibuguoying, 支部过硬", "网格圆, 网格员", "志原服务, 志愿服务"})
    void what_residents_mistype_is_put_right(String typed, String meant) {
        assertThat(engine.search(SearchRequest.of(typed)).corrected()).isEqualTo(meant);
    }

    private List<String> doubted(Stream<String> texts) {
        return texts.distinct()
                .flatMap(text -> {
                    var result = engine.search(SearchRequest.of(text));
                    return Stream.of(result.corrected(), result.suggestion())
                            .filter(java.util.Objects::nonNull)
                            .map(other -> text + " -> " + other);
                })
                .toList();
    }
}
