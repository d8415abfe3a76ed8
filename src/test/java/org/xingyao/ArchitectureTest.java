package org.xingyao;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.xingyao.article.Article;
import org.xingyao.article.Articles;
import org.xingyao.article.Edition;
import org.xingyao.article.Editions;
import org.xingyao.article.Filing;
import org.xingyao.article.WorkingCopy;

/** The house: who may use whom, and the habits that a compiler does not check. */
class ArchitectureTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final JavaClasses MAIN = new ClassFileImporter().importPath(Path.of("target/classes"));
    private static final JavaClasses TESTS = new ClassFileImporter().importPath(Path.of("target/test-classes"));

    /** Each package and what it may use; what the used package may use is allowed too. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("text", Set.of()),
            Map.entry("halt", Set.of()),
            Map.entry("work", Set.of()),
            Map.entry("nlp", Set.of("text")),
            Map.entry("setting", Set.of("text")),
            Map.entry("account", Set.of("setting")),
            Map.entry("taxonomy", Set.of("text")),
            Map.entry("media", Set.of("text", "halt", "work")),
            Map.entry("article", Set.of("taxonomy", "media", "account")),
            Map.entry("inspection", Set.of("article", "halt", "work")),
            Map.entry("editorial", Set.of("article", "halt", "nlp", "proof", "tagging", "inspection")),
            Map.entry("proof", Set.of("article", "halt", "nlp")),
            Map.entry("tagging", Set.of("article", "nlp")),
            Map.entry("web", Set.of("account", "work")),
            Map.entry("reading", Set.of("article", "web")),
            Map.entry("search", Set.of("inspection", "nlp")),
            Map.entry("transfer", Set.of("editorial", "nlp")),
            Map.entry("hanzi", Set.of("article", "nlp")),
            Map.entry("print", Set.of("reading")),
            Map.entry("site", Set.of("reading", "search", "hanzi", "print")),
            Map.entry("desk", Set.of("reading", "search", "print", "transfer", "proof", "tagging")),
            Map.entry("api", Set.of("reading", "search", "transfer")),
            Map.entry("ops", Set.of("site", "desk", "api", "transfer")));

    /** A library and the packages that may know it. */
    private static final Map<String, Set<String>> HOMES = Map.ofEntries(
            Map.entry("com.hankcs", Set.of("nlp")),
            Map.entry("dev.langchain4j", Set.of("nlp")),
            Map.entry("ai.onnxruntime", Set.of("nlp")),
            Map.entry("ai.djl", Set.of("nlp")),
            Map.entry("com.github.difflib", Set.of("article")),
            Map.entry("net.coobird", Set.of("media")),
            Map.entry("org.apache.lucene", Set.of("search")),
            Map.entry("org.commonmark", Set.of("transfer")),
            Map.entry("org.apache.commons.csv", Set.of("transfer")),
            Map.entry("org.dhatim", Set.of("transfer")),
            Map.entry("org.yaml", Set.of("transfer")),
            Map.entry("org.postgresql", Set.of("article", "transfer")),
            Map.entry("org.bouncycastle", Set.of("transfer")),
            Map.entry("picocli", Set.of("ops")),
            Map.entry("org.apache.commons.compress", Set.of("ops")),
            Map.entry("org.tukaani", Set.of("ops")),
            // The canonical JSON of an edition, the lines of an import, the shapes of the API.
            Map.entry("com.fasterxml.jackson", Set.of("article", "transfer", "api")),
            Map.entry("io.quarkus.elytron", Set.of("account")),
            Map.entry("com.eatthepath", Set.of("account")),
            Map.entry("org.apache.commons.codec", Set.of("account")),
            Map.entry("com.nimbusds", Set.of("account")),
            Map.entry("com.openhtmltopdf", Set.of("print")),
            Map.entry("org.apache.pdfbox", Set.of("print")),
            Map.entry("org.apache.fontbox", Set.of("print")),
            Map.entry("org.jsoup", Set.of("print", "site")),
            Map.entry("com.google.zxing", Set.of("web")),
            Map.entry("com.aayushatharva.brotli4j", Set.of("site")),
            Map.entry("io.micrometer", Set.of("ops", "search")),
            Map.entry("com.sun.net.httpserver", Set.of("ops")));

    @Test
    void every_package_stands_in_the_table_and_the_table_has_no_ghosts() {
        var packages = new TreeSet<String>();
        MAIN.forEach(type -> houseOf(type).ifPresent(packages::add));
        assertThat(packages).containsExactlyInAnyOrderElementsOf(MAY_USE.keySet());
    }

    @Test
    void dependencies_point_inwards() {
        for (var house : MAY_USE.keySet()) {
            var allowed = reach(house);
            noClasses()
                    .that(describe(
                            "in " + house,
                            type -> houseOf(type).filter(house::equals).isPresent()))
                    .should()
                    .dependOnClassesThat(describe(
                            "outside " + allowed,
                            type -> houseOf(type)
                                    .filter(other -> !allowed.contains(other))
                                    .isPresent()))
                    .check(MAIN);
        }
    }

    @Test
    void packages_are_free_of_cycles() {
        slices().matching("org.xingyao.(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void each_library_has_one_home() {
        HOMES.forEach((library, home) -> noClasses()
                .that(describe(
                        "outside " + home,
                        type -> !houseOf(type).filter(home::contains).isPresent()))
                .should()
                .dependOnClassesThat(
                        describe(library, type -> type.getPackageName().startsWith(library)))
                .check(MAIN));
    }

    /** It looks for fonts on the server and fails where there are none; {@code print.type} has ours. */
    @Test
    void no_text_is_drawn_by_javas_own_means() {
        noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "fonts of the server",
                        type -> type.getName().startsWith("java.awt.font")
                                || type.getName().matches("java\\.awt\\.(Font|FontMetrics|GraphicsEnvironment)")))
                .check(MAIN);
    }

    @Test
    void readers_pages_reach_articles_only_as_published() {
        var behindTheDoor =
                Set.of(Article.class, Articles.class, Edition.class, Editions.class, WorkingCopy.class, Filing.class);
        noClasses()
                .that()
                .resideInAnyPackage("org.xingyao.site..", "org.xingyao.reading..", "org.xingyao.print..")
                .should()
                .dependOnClassesThat(
                        describe("drafts", type -> behindTheDoor.stream().anyMatch(type::isEquivalentTo)))
                .check(MAIN);
    }

    /** Search alone reads a filing: it finds a pair by its other wordings. */
    @Test
    void search_reaches_articles_only_as_published() {
        var behindTheDoor = Set.of(Article.class, Articles.class, Edition.class, Editions.class, WorkingCopy.class);
        noClasses()
                .that()
                .resideInAPackage("org.xingyao.search..")
                .should()
                .dependOnClassesThat(
                        describe("drafts", type -> behindTheDoor.stream().anyMatch(type::isEquivalentTo)))
                .check(MAIN);
    }

    @Test
    void only_editorial_moves_a_stage_or_a_public_state() {
        for (var field : Map.of(
                        "stage",
                        Edition.class,
                        "exempt",
                        Edition.class,
                        "publicState",
                        Article.class,
                        "liveEdition",
                        Article.class)
                .entrySet()) {
            noClasses()
                    .that()
                    .resideOutsideOfPackages("org.xingyao.editorial..")
                    .and()
                    .areNotAssignableTo(field.getValue())
                    .should()
                    .setField(field.getValue(), field.getKey())
                    .check(MAIN);
        }
    }

    @Test
    void names_say_what_a_class_is() {
        noClasses().should().haveSimpleNameEndingWith("Utils").check(MAIN);
        noClasses().should().haveSimpleNameEndingWith("Util").check(MAIN);
        noClasses().should().haveSimpleNameEndingWith("Helper").check(MAIN);
        noClasses().should().haveSimpleNameEndingWith("Manager").check(MAIN);
        noClasses().should().haveSimpleNameEndingWith("Impl").check(MAIN);
    }

    @Test
    void every_package_says_what_it_is_for() throws IOException {
        try (var folders = Files.walk(SOURCES)) {
            assertThat(folders.filter(ArchitectureTest::holdsJava))
                    .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                            .content()
                            .contains("@NullMarked"));
        }
    }

    @Test
    void every_method_that_looks_like_a_test_is_one() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .haveNameMatching(".*(Test|IT)")
                .and(describe("look like tests", ArchitectureTest::looksLikeATest))
                .should(carryATestAnnotation())
                .check(TESTS);
    }

    private static boolean holdsJava(Path folder) {
        if (!Files.isDirectory(folder)) return false;
        try (var files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean looksLikeATest(JavaMethod method) {
        return method.getName().contains("_")
                && method.getRawReturnType().isEquivalentTo(void.class)
                && !method.getModifiers().contains(JavaModifier.PRIVATE)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static ArchCondition<JavaMethod> carryATestAnnotation() {
        var test = Pattern.compile("org\\.junit\\.jupiter\\..*");
        return new ArchCondition<>("carry @Test or the like") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean marked = method.getAnnotations().stream()
                        .anyMatch(mark ->
                                test.matcher(mark.getRawType().getName()).matches());
                events.add(new SimpleConditionEvent(method, marked, method.getFullName() + " never runs"));
            }
        };
    }

    private static java.util.Optional<String> houseOf(JavaClass type) {
        var name = type.getPackageName();
        if (!name.startsWith("org.xingyao.")) return java.util.Optional.empty();
        return java.util.Optional.of(name.substring("org.xingyao.".length()).split("\\.")[0]);
    }

    /** The package itself, what it may use, and what those may use. */
    private static Set<String> reach(String house) {
        var all = new TreeSet<String>(Set.of(house));
        MAY_USE.getOrDefault(house, Set.of()).forEach(used -> all.addAll(reach(used)));
        return all;
    }
}
