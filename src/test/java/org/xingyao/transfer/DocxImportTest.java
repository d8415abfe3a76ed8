package org.xingyao.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Kind;
import org.xingyao.article.block.Blocks;
import org.xingyao.article.block.Figure;
import org.xingyao.editorial.Manuscripts;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.WordFile;

/** Word files in a folder that is imported. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class DocxImportTest {
    private static final String PNG = "png";

    @Inject
    ContentImport articles;

    @Inject
    Manuscripts manuscripts;

    @TempDir
    Path folder;

    private final List<String> said = new ArrayList<>();

    @Test
    void a_word_file_becomes_a_draft_and_its_report_is_printed() throws IOException {
        new WordFile()
                .styled("a3", "来自文件夹的稿件")
                .p("本报讯（记者 王梦梦）正文。")
                .raw("<w:p>" + WordFile.run("露", "") + WordFile.run("藏", "<w:vanish/>") + "</w:p>")
                .writeTo(folder.resolve("from-folder.docx"));
        Files.writeString(folder.resolve("~$om-folder.docx"), "Word 打开时的锁");
        Files.writeString(folder.resolve("bad.DOCX"), "不是");
        var report = run();
        assertThat(report.created()).isEqualTo(1);
        assertThat(said).anyMatch(line -> line.startsWith("提示　from-folder.docx：第 3 段“露藏”，隐藏的文字“藏”没有带入"));
        assertThat(report.refused()).hasSize(1);
        assertThat(report.refused().getFirst().toString()).startsWith("bad.DOCX：这不是 Word 文件");
        var draft = draft("from-folder");
        assertThat(draft.kind()).isEqualTo(Kind.NEWS);
        assertThat(draft.bylines().getFirst().printed()).isEqualTo("本报记者 王梦梦");
        assertThat(run().unchanged()).isEqualTo(1);
    }

    @Test
    void a_file_with_a_chinese_name_gets_its_address_of_the_headline() throws IOException {
        new WordFile().styled("a3", "温县麦收报道").p("□李 寅").p("正文。").writeTo(folder.resolve("稿件一.docx"));
        assertThat(run().created()).isEqualTo(1);
        assertThat(draft("wen-xian-mai-shou-bao-dao").kind()).isEqualTo(Kind.FEATURE);
    }

    @Test
    void pictures_of_other_formats_become_png_and_those_of_windows_leave_their_place() throws IOException {
        new WordFile()
                .styled("a3", "图片格式测试")
                .picture("image1.bmp", WordFile.image("bmp", 3))
                .p("图为现场。张三 摄")
                .p("正文在此。")
                .picture("image2.emf", new byte[] {1, 0, 0, 0, 88, 0, 0, 0})
                .p("（李四 摄）")
                .writeTo(folder.resolve("pictures.docx"));
        assertThat(run().created()).isEqualTo(1);
        var figures = Blocks.all(draft("pictures").blocks(), Figure.class);
        assertThat(figures).extracting(Figure::credit).containsExactly("张三 摄", "李四 摄");
        assertThat(figures.getFirst().file()).endsWith(PNG);
        assertThat(figures.getLast().file()).isNull();
        assertThat(said).anyMatch(line -> line.contains("已转成 PNG"));
        assertThat(said)
                .anyMatch(line -> line.contains("图片没有带入") && line.contains("请补图") && line.contains("“正文在此。”之后"));
    }

    @Test
    void questions_and_answers_that_lack_each_other_are_told() throws IOException {
        WordFile.of("问答", "答：先答。", "问：问一？", "问：问二？", "答：答二。", "问：问三？").writeTo(folder.resolve("lacking.docx"));
        run();
        assertThat(draft("lacking").pairs()).hasSize(3);
        assertThat(said).anyMatch(line -> line.contains("“答：”前面没有“问：”"));
        assertThat(said).anyMatch(line -> line.contains("有一个“问：”后面没有“答：”"));
        assertThat(said).anyMatch(line -> line.contains("最后一个“问：”后面没有“答：”"));
        assertThat(Blocks.lines(draft("lacking").blocks())).contains("答：先答。");
    }

    private ImportReport run() throws IOException {
        return articles.run(Actor.IMPORT, folder, false, said::add);
    }

    private EditionContent draft(String slug) {
        return manuscripts
                .bySlug(new Actor("读者", Set.of(Role.EDITOR), ""), slug)
                .content();
    }
}
