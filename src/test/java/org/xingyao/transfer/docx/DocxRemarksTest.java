package org.xingyao.transfer.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xingyao.testsupport.WordFile.image;
import static org.xingyao.testsupport.WordFile.run;
import static org.xingyao.testsupport.WordFile.utf8;

import org.junit.jupiter.api.Test;
import org.xingyao.testsupport.WordFile;

/** Nothing that a person wrote is left out without a word. */
class DocxRemarksTest {
    private final WordFile file = new WordFile().styled("a3", "标题").p("第一段在前。");

    /** A remark on the second paragraph that says both. */
    private void assertSaid(String place, String... words) {
        assertThat(Read.remarks(file))
                .anySatisfy(said -> assertThat(said).contains(place).contains(words));
    }

    @Test
    void a_plain_file_gets_no_remark() {
        assertThat(Read.remarks(file.p("又一段。"))).isEmpty();
    }

    @Test
    void the_words_of_a_text_box_are_taken_once_and_said_to_be() {
        file.raw(
                "<w:p>" + run("框在这里。", "")
                        + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><wp:docPr id=\"1\" name=\"\"/>"
                        + "<a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent><w:p>" + run("框里的话", "")
                        + "</w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>"
                        + "<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent><w:p>" + run("框里的话", "")
                        + "</w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>");
        assertThat(Read.body(file)).containsExactly("第一段在前。", "框在这里。", "框里的话");
        assertSaid("第 3 段“框在这里。", "文本框", "框里的话");
    }

    @Test
    void headers_and_footers_are_told_but_page_numbers_are_not() {
        file.story("header", "header1.xml", "hdr", "<w:p>" + run("焦作日报社内部稿件", "") + "</w:p>")
                .story("footer", "footer1.xml", "ftr", "<w:p>" + run("第 1 页 共 2 页", "") + "</w:p>");
        assertThat(Read.remarks(file)).containsExactly("页眉“焦作日报社内部稿件”没有带入");
    }

    @Test
    void footnotes_and_comments_are_told_with_their_words() {
        file.story(
                        "footnotes",
                        "footnotes.xml",
                        "footnotes",
                        "<w:footnote w:id=\"2\"><w:p>" + run("见文件第三条", "") + "</w:p></w:footnote>")
                .story(
                        "comments",
                        "comments.xml",
                        "comments",
                        "<w:comment w:id=\"0\" w:author=\"张三\"><w:p>" + run("此处请核", "") + "</w:p></w:comment>")
                .raw(
                        "<w:p>" + run("有注的一段。", "")
                                + "<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>");
        assertSaid("“有注的一段。", "脚注", "见文件第三条");
        assertSaid("“有注的一段。", "批注（张三）", "此处请核");
    }

    @Test
    void under_revision_what_was_inserted_is_taken_and_what_was_deleted_is_not() {
        file.raw("<w:p>" + run("共有", "")
                        + "<w:del w:id=\"1\" w:author=\"x\"><w:r><w:delText>三</w:delText></w:r></w:del>"
                        + "<w:ins w:id=\"2\" w:author=\"x\">" + run("四", "") + "</w:ins>" + run("个支部。", "") + "</w:p>")
                .raw("<w:p><w:pPr><w:rPr><w:del w:id=\"3\"/></w:rPr></w:pPr>" + run("前半句，", "") + "</w:p>")
                .p("后半句。");
        assertThat(Read.body(file)).containsExactly("第一段在前。", "共有四个支部。", "前半句，后半句。");
        assertSaid("“共有", "删去的“三”没有带入");
        assertSaid("“共有", "插入的“四”已采用");
    }

    @Test
    void a_row_that_was_deleted_under_revision_is_left_out_and_told() {
        file.raw(
                "<w:tbl><w:tr><w:tc><w:p>" + run("甲", "") + "</w:p></w:tc><w:tc><w:p>" + run("乙", "")
                        + "</w:p></w:tc></w:tr>"
                        + "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr><w:tc><w:p><w:del w:id=\"2\"><w:r><w:delText>丙</w:delText></w:r></w:del></w:p></w:tc></w:tr></w:tbl>");
        assertThat(Read.body(file)).containsExactly("第一段在前。", "表||甲 , 乙");
        assertSaid("第 1 个表格", "删去的一行“丙”");
    }

    @Test
    void charts_diagrams_equations_and_embedded_objects_are_told() {
        var chart = file.drawn("chart", "charts/chart1.xml", "<c:title><a:t>各县区支部数</a:t></c:title>");
        var diagram = file.drawn("diagramData", "diagrams/data1.xml", "<a:t>流程一</a:t><a:t>流程二</a:t>");
        file.raw("<w:p>" + run("图表在此。", "") + "<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><c:chart r:id=\""
                        + chart
                        + "\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
                        + "<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><dgm:relIds r:dm=\"" + diagram
                        + "\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>")
                .raw("<w:p>" + run("公式", "") + "<m:oMath><m:r><m:t>E=mc2</m:t></m:r></m:oMath></w:p>")
                .raw(
                        "<w:p>" + run("对象", "")
                                + "<w:r><w:object><v:shape><v:imagedata r:id=\"rId999\"/></v:shape><o:OLEObject ProgID=\"Excel.Sheet.12\"/></w:object></w:r></w:p>");
        assertSaid("“图表在此。", "图表“各县区支部数”没有带入");
        assertSaid("“图表在此。", "SmartArt", "流程一 流程二");
        assertSaid("“公式", "公式只保留了其中的文字“E=mc2”");
        assertSaid("“对象", "Excel.Sheet.12");
        assertThat(Read.body(file)).contains("公式E=mc2");
    }

    @Test
    void a_picture_outside_the_file_a_missing_one_and_a_cropped_one_are_told_and_keep_their_place() {
        var outside = file.relation("image", "file:///C:/photo.jpg", true);
        file.raw("<w:p>" + WordFile.drawing(outside) + "</w:p>")
                .p("图为现场。张三 摄")
                .raw("<w:p>" + WordFile.drawing("rId998") + "</w:p>")
                .raw("<w:p>"
                        + file.pictureRun("image9.png", image("png", 9))
                                .replace("<a:stretch/>", "<a:srcRect l=\"1000\"/>")
                        + "</w:p>");
        assertSaid("", "图片在文件之外（file:///C:/photo.jpg）");
        assertSaid("", "图片在文件里找不到");
        assertSaid("", "裁过");
        assertThat(Read.body(file)).containsExactly("第一段在前。", "图|图为现场。|张三 摄", "图||", "图||");
    }

    @Test
    void hidden_struck_raised_and_strange_characters_are_told() {
        file.raw("<w:p>" + run("看得见", "") + run("看不见", "<w:vanish/>") + run("划掉的", "<w:strike/>")
                + run("注", "<w:vertAlign w:val=\"superscript\"/>")
                + "<w:r><w:sym w:font=\"Webdings\" w:char=\"F0AA\"/></w:r></w:p>");
        assertThat(Read.body(file)).containsExactly("第一段在前。", "看得见划掉的注");
        assertSaid("“看得见", "隐藏的文字“看不见”");
        assertSaid("“看得见", "删除线的文字“划掉的”");
        assertSaid("“看得见", "上标“注”");
        assertSaid("“看得见", "符号字体（Webdings）");
    }

    @Test
    void links_that_a_page_may_not_have_and_links_into_the_file_keep_their_words() {
        var bad = file.relation("hyperlink", "javascript:alert(1)", true);
        file.raw("<w:p><w:hyperlink r:id=\"" + bad + "\">" + run("点我", "")
                + "</w:hyperlink><w:hyperlink w:anchor=\"书签\">" + run("见下", "") + "</w:hyperlink></w:p>");
        assertThat(Read.body(file)).containsExactly("第一段在前。", "点我见下");
        assertSaid("“点我", "javascript:alert(1)");
        assertSaid("“点我", "书签", "见下");
    }

    @Test
    void contents_shapes_word_art_controls_and_alien_documents_are_told() {
        file.styled("TOC1", "第一章……1")
                .raw(
                        "<w:p>" + run("形状", "")
                                + "<w:r><w:pict><v:rect/></w:pict></w:r><w:r><w:pict><v:shape><v:textpath string=\"艺术\"/></v:shape></w:pict></w:r></w:p>")
                .raw("<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p>" + run("单击输入", "")
                        + "</w:p></w:sdtContent></w:sdt>")
                .raw("<w:altChunk r:id=\"rId1\"/>")
                .raw("<w:p><w:r><w:ruby><w:rt>" + run("jiāo", "") + "</w:rt><w:rubyBase>" + run("焦", "")
                        + "</w:rubyBase></w:ruby></w:r></w:p>");
        assertThat(Read.body(file)).containsExactly("第一段在前。", "形状", "焦");
        assertSaid("", "目录没有带入");
        assertSaid("“形状", "画的图形");
        assertSaid("“形状", "艺术字“艺术”");
        assertSaid("", "控件“单击输入”");
        assertSaid("", "其他格式的文档");
        assertSaid("", "注音“jiāo”");
    }

    @Test
    void what_a_table_cant_keep_is_told() {
        file.raw("<w:tbl><w:tr><w:tc><w:p>" + run("甲", "") + "</w:p><w:p>" + run("乙", "") + "</w:p></w:tc><w:tc><w:p>"
                + file.pictureRun("image1.png", image("png", 1)) + run("丙", "") + "</w:p><w:tbl><w:tr><w:tc><w:p>"
                + run("丁", "")
                + "</w:p></w:tc><w:tc><w:p>" + run("戊", "")
                + "</w:p></w:tc></w:tr></w:tbl></w:tc></w:tr><w:tr><w:tc><w:p>" + run("己", "")
                + "</w:p></w:tc><w:tc><w:p>" + run("庚", "") + "</w:p></w:tc></w:tr></w:tbl>");
        assertThat(Read.body(file)).containsExactly("第一段在前。", "表||甲 乙 , 丙 丁 戊 / 己 , 庚", "图||");
        assertSaid("第 1 个表格", "几段连成了一段");
        assertSaid("第 1 个表格", "套的表格");
        assertSaid("第 1 个表格", "1 张图片放在了表格之后");
    }

    @Test
    void a_file_full_of_remarks_says_how_many_more_there_are() {
        for (int i = 0; i < 300; i++)
            file.raw("<w:p>" + run("第" + i + "处", "") + run("暗" + i, "<w:vanish/>") + "</w:p>");
        assertThat(Read.remarks(file)).hasSize(201).last().asString().contains("还有 100 处");
    }

    @Test
    void parts_with_names_in_other_letter_case_and_absolute_targets_are_found() {
        file.part("word/Media/Image1.PNG", image("png", 4));
        var id = file.relation("image", "/word/media/image1.png", false);
        file.raw("<w:p>" + WordFile.drawing(id) + "</w:p>").part("docProps/app.xml", utf8("<Properties/>"));
        assertThat(Read.of(file).pictures()).containsOnlyKeys("word-1");
        assertThat(Read.remarks(file)).isEmpty();
    }
}
