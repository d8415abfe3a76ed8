package org.xingyao.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingyao.account.Actor;
import org.xingyao.article.PublicationLog;
import org.xingyao.taxonomy.DictionaryWords;
import org.xingyao.taxonomy.Persons;
import org.xingyao.taxonomy.Region;
import org.xingyao.taxonomy.Regions;
import org.xingyao.taxonomy.Stars;
import org.xingyao.taxonomy.SynonymSets;
import org.xingyao.testsupport.PostgresForTests;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class TaxonomyImportTest {
    @Inject
    TaxonomyImport taxonomy;

    @Inject
    Stars stars;

    @Inject
    Regions regions;

    @Inject
    Persons persons;

    @Inject
    SynonymSets synonyms;

    @Inject
    DictionaryWords words;

    @Inject
    PublicationLog log;

    @Inject
    EntityManager database;

    @TempDir
    Path folder;

    @AfterEach
    void forgetWhatTheTestApplied() {
        sql("delete from person where slug like 'test-%'");
        sql("update taxonomy_file set version = 1");
    }

    @Test
    void a_digest_tells_a_folder_that_has_changed() throws IOException {
        var without = taxonomy.digest(folder);
        var file = Files.createDirectories(folder.resolve("search")).resolve("synonyms.tsv");
        Files.writeString(file, "党建\t党的建设\n");
        var with = taxonomy.digest(folder);
        Files.writeString(file, "党建\t党的建设 \n");
        assertThat(taxonomy.digest(folder)).isNotIn(without, with);
        Files.writeString(file, "党建\t党的建设\n");
        assertThat(taxonomy.digest(folder)).isEqualTo(with);
        Files.move(file, file.resolveSibling("dictionary.txt"));
        assertThat(taxonomy.digest(folder)).isNotIn(without, with);
    }

    @Test
    void the_first_start_read_everything_the_newsroom_supplies() {
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(stars.inTrack("village").stream().map(star -> star.name))
                    .containsExactly("支部过硬星", "产业兴旺星", "生态宜居星", "平安法治星", "文明幸福星");
            assertThat(stars.inTrack("community").stream().map(star -> star.name))
                    .containsExactly("支部过硬星", "共建共享星", "平安法治星", "幸福和谐星", "宜业兴业星");
            assertThat(stars.count()).isEqualTo(8);
            assertThat(regions.count("level = 'county'")).isEqualTo(11);
            assertThat(regions.count()).isEqualTo(125);
            assertThat(synonyms.count()).isEqualTo(118);
            assertThat(words.count()).isEqualTo(206);
        });
    }

    @Test
    void a_region_is_called_by_any_name_that_is_only_its_own() {
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(regions.called("温县")).map(region -> region.slug).contains("wenxian");
            assertThat(regions.called("410871")).map(region -> region.slug).contains("shifanqu");
            assertThat(regions.called("示范区")).map(region -> region.slug).contains("shifanqu");
            assertThat(regions.called("武涉")).map(region -> region.slug).contains("wuzhi");
            assertThat(regions.called("太行街道")).as("one in 山阳区, one in 沁阳市").isEmpty();
            assertThat(regions.called("没有")).isEmpty();
        });
    }

    @Test
    void a_regions_path_leads_from_the_root_to_itself() {
        QuarkusTransaction.requiringNew().run(() -> {
            var township = regions.bySlug("shifanqu-sujiazuo").orElseThrow();
            assertThat(township.upwards().map((Region region) -> region.name))
                    .containsExactly("苏家作乡", "焦作城乡一体化示范区", "焦作市", "河南省");
            assertThat(township.historicalParents)
                    .extracting(region -> region.name)
                    .containsExactly("博爱县");
            assertThat(township.path).startsWith(regions.bySlug("jiaozuo").orElseThrow().path);
        });
    }

    @Test
    void a_file_counts_again_only_when_its_version_is_newer() throws IOException {
        long before = log.last();
        assertThat(apply("persons.yaml", "version: 1\npersons:\n  - {slug: test-a, name: 甲某}\n"))
                .isEmpty();
        assertThat(names()).isEmpty();
        assertThat(log.last()).isEqualTo(before);
        assertThat(apply("persons.yaml", "version: 2\npersons:\n  - {slug: test-a, name: 甲某}\n"))
                .isEmpty();
        assertThat(names()).containsExactly("甲某");
        assertThat(log.last()).isEqualTo(before + 1);
    }

    @Test
    void a_row_that_staff_have_touched_wins_over_the_file() throws IOException {
        apply("persons.yaml", "version: 2\npersons:\n  - {slug: test-a, name: 甲某}\n  - {slug: test-b, name: 乙某}\n");
        sql("update person set name = '编辑改过', touched_at = now() where slug = 'test-a'");
        apply("persons.yaml", "version: 3\npersons:\n  - {slug: test-a, name: 甲一}\n  - {slug: test-b, name: 乙一}\n");
        assertThat(names()).containsExactly("编辑改过", "乙一");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            persons.yaml      | persons:\\n  - {slug: test-a, name: 甲}                                       | 1 | 缺 version
            persons.yaml      | version: 2\\npersons:\\n  - {slug: test-a, name: 甲}\\n  - {slug: test-b}        | 4 | 缺“name”
            persons.yaml      | version: 2\\npersons:\\n  - {slug: test-a, name: 甲, nmae: 乙}                 | 3 | nmae
            series.yaml       | version: 2\\nseries:\\n  - {slug: test-a, name: 甲, number-style: roman}       | 3 | zhi
            star-targets.yaml | version: 2\\ntargets:\\n  - {year: 2022, star: x, track: village, region: wenxian} | 3 | x
            regions.yaml      | version: 2\\nregions:\\n  - {slug: test-a, name: 甲, level: county, parent: '1'} | 3 | parent
            policy-documents.yaml | version: 2\\ndocuments:\\n  - {slug: test-a, title: 甲, public: false}       | 3 | 内部文件
            persons.yaml      | version: 2\\npeople: []                                                      | 2 | people
            """)
    void a_bad_file_is_left_out_whole_and_named_with_its_line(String file, String text, int line, String hint)
            throws IOException {
        var problems = apply(file, text.replace("\\n", "\n"));
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("taxonomy/" + file);
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.message()).contains(hint);
        });
        assertThat(names()).isEmpty();
    }

    private List<Problem> apply(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve("taxonomy"));
        Files.writeString(folder.resolve("taxonomy").resolve(file), text);
        return taxonomy.run(Actor.IMPORT, folder, _ -> {});
    }

    private List<String> names() {
        return QuarkusTransaction.requiringNew()
                .call(() -> persons.list("slug like 'test-%' order by slug").stream()
                        .map(person -> person.name)
                        .toList());
    }

    private void sql(String text) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(text).executeUpdate());
    }
}
