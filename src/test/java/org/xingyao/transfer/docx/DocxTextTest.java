package org.xingyao.transfer.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xingyao.testsupport.WordFile.image;
import static org.xingyao.testsupport.WordFile.run;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingyao.article.Byline;
import org.xingyao.testsupport.WordFile;

/** What of a Word file becomes which part of an article. */
class DocxTextTest {
    private static final String LONG = "连日来，温县各级党组织以“庆七一、学先进、创五星”为主题，积极开展主题党日活动。";

    private static WordFile article() {
        return new WordFile().styled("a3", "标题");
    }

    @Test
    void a_headline_of_style_title_stands_between_kicker_and_deck() {
        var text = Read.of(new WordFile()
                .centred("“五星”支部创建大家谈", 32, false)
                .styled("a3", "让骑手喝上热水")
                .styled("a5", "——市人社局答记者问")
                .p(LONG));
        assertThat(text.kicker()).isEqualTo("“五星”支部创建大家谈");
        assertThat(text.headline()).isEqualTo("让骑手喝上热水");
        assertThat(text.deck()).isEqualTo("——市人社局答记者问");
        assertThat(Read.lines(text)).containsExactly(LONG);
    }

    @Test
    void without_styles_the_largest_centred_line_is_the_headline() {
        var text = Read.of(new WordFile()
                .p("")
                .centred("喜迎二十大", 28, true)
                .centred("温县：主题党日活动突出“三度”", 44, true)
                .centred("——来自基层的报道", 28, false)
                .p(LONG));
        assertThat(text.kicker()).isEqualTo("喜迎二十大");
        assertThat(text.headline()).isEqualTo("温县：主题党日活动突出“三度”");
        assertThat(text.deck()).isEqualTo("——来自基层的报道");
    }

    @Test
    void a_headline_in_two_lines_becomes_one_and_says_so() {
        var file = new WordFile()
                .centred("让骑手喝上热水", 44, true)
                .centred("让群众少跑一趟", 44, true)
                .p(LONG);
        assertThat(Read.of(file).headline()).isEqualTo("让骑手喝上热水 让群众少跑一趟");
        assertThat(Read.remarks(file)).anyMatch(said -> said.contains("主标题在文件里分成 2 行"));
    }

    @Test
    void a_first_heading_is_the_headline_and_the_others_keep_their_order() {
        var text = Read.of(new WordFile()
                .styled("1", "三个办法")
                .p(LONG)
                .styled("2", "办法一")
                .p("做。")
                .styled("3", "细则")
                .p("再做。")
                .styled("a11", "办法二")
                .styled("a12", "办法三"));
        assertThat(text.headline()).isEqualTo("三个办法");
        assertThat(Read.lines(text)).containsExactly(LONG, "## 办法一", "做。", "### 细则", "再做。", "## 办法二", "## 办法三");
    }

    @Test
    void where_nothing_looks_like_a_headline_the_files_name_gives_it() {
        var text = Read.of(WordFile.of(LONG, LONG).bytes(), "温县主题党日.docx");
        assertThat(text.headline()).isEqualTo("温县主题党日");
        assertThat(text.pieces()).hasSize(2);
        assertThat(text.remarks()).anyMatch(one -> one.said().contains("没有认出主标题"));
        assertThat(Read.of(WordFile.of("短标题", "——副题", LONG)).deck()).isEqualTo("——副题");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            本报记者 冯新瑞                       | 本报记者 冯新瑞
            本报记者　王　颖　通讯员　宁高峰       | 本报记者 王颖 / 通讯员 宁高峰
            （记者 王梦梦）                       | 记者 王梦梦
            (本报记者王梦梦 通讯员 李四、赵小五)   | 本报记者 王梦梦 / 通讯员 李四 / 通讯员 赵小五
            本报记者 王梦梦 文/图                  | 本报记者 王梦梦 文/图
            □李 寅                               | 李寅
            □本报记者 冯新瑞                      | 本报记者 冯新瑞
            作者：张三                            | 张三
            文/张三 图/李四                       | 张三 / 李四 摄
            本报评论员                            | 本报评论员
            """)
    void a_line_of_bylines_below_the_head_is_taken(String line, String bylines) {
        var text = Read.of(article().p(line).p(LONG));
        assertThat(text.bylines().stream().map(Byline::printed)).containsExactly(bylines.split(" / "));
        assertThat(Read.lines(text)).containsExactly(LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"记者从市人社局获悉，新政即日起施行", "本报记者多次走访了解到情况属实", "通讯员队伍建设", "□ 新闻链接", "记者 站在田埂上，看见麦浪翻滚", "图为活动现场"})
    void a_line_that_only_begins_like_one_stays_text(String line) {
        assertThat(Read.lines(Read.of(article().p(line).p(LONG)))).contains(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            本报讯（记者杜挺勇 通讯员宁高峰）连日来     | 本报记者 杜挺勇 / 通讯员 宁高峰 | -
            本报讯 (记者 杜挺勇)　连日来               | 本报记者 杜挺勇                | -
            本报讯　连日来                            | -                             | -
            本报郑州7月1日电（记者 杜挺勇）连日来       | 本报记者 杜挺勇                | 本报郑州7月1日电（记者 杜挺勇）
            本报讯（记者 王梦梦 文/图）连日来          | 本报记者 王梦梦 文/图          | 本报讯（记者 王梦梦 文/图）
            """)
    void the_head_of_a_news_item_becomes_its_bylines(String line, String bylines, String dateline) {
        var text = Read.of(article().p(line + LONG));
        var expected = bylines == null ? new String[0] : bylines.split(" / ");
        assertThat(text.bylines().stream().map(Byline::printed)).containsExactly(expected);
        assertThat(text.dateline()).isEqualTo(dateline == null ? "" : dateline);
        assertThat(text.reported()).isTrue();
        assertThat(Read.lines(text)).containsExactly("连日来" + LONG);
    }

    @Test
    void what_only_begins_like_a_dateline_stays_text() {
        var line = "本报记者从市电力公司获悉，电费下调。";
        var text = Read.of(article().p(line));
        assertThat(Read.lines(text)).containsExactly(line);
        assertThat(text.reported()).isFalse();
    }

    @Test
    void who_signed_at_the_end_is_taken_too() {
        var text = Read.of(article().p(LONG + "（记者 王梦梦）").p("（责任编辑：郑娜）"));
        assertThat(text.bylines().stream().map(Byline::printed)).containsExactly("记者 王梦梦");
        assertThat(text.responsibleEditor()).isEqualTo("郑娜");
        assertThat(Read.lines(text)).containsExactly(LONG);
    }

    @ParameterizedTest
    @CsvSource({
        "问：,答：",
        "问:,答:",
        "问 ：,答 ：",
        "记者问：,答：",
        "【问】,【答】",
        "[问]：,[答]：",
        "Q：,A：",
        "问1：,答1：",
        "1.问：,答：",
        "记者提问：,相关负责人答：",
        "问题：,答复："
    })
    void the_signs_of_question_and_answer_are_read_as_they_are_typed(String asks, String answers) {
        assertThat(Read.body(
                        article().p("前言。").p(asks + "在哪喝水？").p(answers + "到驿站。").p("还有茶。")))
                .containsExactly("前言。", "问|在哪喝水？", "答|到驿站。", "还有茶。");
    }

    @Test
    void a_sign_in_bold_a_sign_alone_and_a_sign_in_a_heading_are_signs() {
        assertThat(Read.body(article()
                        .raw("<w:p>" + run("问：", "<w:b/>") + run("在哪喝水？", "") + "</w:p>")
                        .raw("<w:p>" + run("答", "<w:b/>") + run("：到驿站。", "") + "</w:p>")
                        .styled("2", "问：几点开门？")
                        .p("答：")
                        .p("八点。")
                        .numbered(1, 0, "问：收费吗？")
                        .p("答：不收。")))
                .containsExactly("问|在哪喝水？", "答|到驿站。", "问|几点开门？", "答|八点。", "问|收费吗？", "答|不收。");
    }

    @Test
    void bold_and_links_stay_and_other_formats_go() {
        var file = article();
        var link = file.relation("hyperlink", "https://example.org/a?b=1&c=2", true);
        file.raw("<w:p>" + run("平常", "<w:color w:val=\"FF0000\"/><w:u w:val=\"single\"/>") + run("加粗", "<w:b/>")
                + run("不粗", "<w:b w:val=\"0\"/>") + run("样式粗", "<w:rStyle w:val=\"a13\"/>")
                + "<w:hyperlink r:id=\"" + link + "\">" + run("链接", "") + "</w:hyperlink></w:p>");
        file.raw(
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK \"http://wps.cn/x\" </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("域链接", "")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + run("，完", "") + "</w:p>");
        assertThat(Read.body(file))
                .containsExactly("平常**加粗**不粗**样式粗**[链接](https://example.org/a?b=1&c=2)", "[域链接](http://wps.cn/x)，完");
    }

    @Test
    void lines_ended_in_a_paragraph_are_paragraphs_and_spaces_at_their_start_go() {
        assertThat(Read.body(article()
                        .raw("<w:p>" + run("　　第一行", "") + "<w:r><w:br/></w:r>" + run("　　第二行", "")
                                + "<w:r><w:br w:type=\"page\"/></w:r>" + run("仍是", "") + "</w:p>")))
                .containsExactly("第一行", "第二行仍是");
    }

    @Test
    void lists_keep_their_numbers_depth_and_dots() {
        assertThat(Read.body(article()
                        .numbered(1, 0, "甲")
                        .numbered(1, 1, "甲一")
                        .numbered(1, 1, "甲二")
                        .numbered(1, 0, "乙")
                        .p("中间。")
                        .numbered(1, 0, "丙")
                        .numbered(4, 0, "戊")
                        .numbered(2, 0, "点")
                        .numbered(2, 1, "小点")
                        .styled("a14", "样式点")
                        .p("完。")))
                .containsExactly("[1.甲→[1.甲一 2.甲二] 2.乙]", "中间。", "[3.丙]", "[5.戊]", "[•点→[•小点] •样式点]", "完。");
    }

    @Test
    void numbers_that_a_list_of_ours_cant_show_are_written_out() {
        assertThat(Read.body(article()
                        .numbered(3, 0, "加强领导")
                        .numbered(3, 0, "抓好落实")
                        .numbered(5, 0, "为了规范，制定本办法。")
                        .raw("<w:p><w:pPr><w:pStyle w:val=\"2\"/><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr>"
                                + run("总结", "") + "</w:p>")))
                .containsExactly("一、加强领导", "二、抓好落实", "第1条为了规范，制定本办法。", "## 三、总结");
    }

    @Test
    void merged_cells_stay_merged() {
        var cell = "<w:tc><w:tcPr>%s</w:tcPr><w:p>%s</w:p></w:tc>";
        var table = "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>"
                + cell.formatted("<w:vMerge w:val=\"restart\"/>", run("县区", ""))
                + cell.formatted("<w:gridSpan w:val=\"2\"/>", run("支部", "")) + "</w:tr>"
                + "<w:tr>" + cell.formatted("<w:vMerge/>", "") + cell.formatted("", run("农村", ""))
                + cell.formatted("", run("社区", "")) + "</w:tr>"
                + "<w:tr>" + cell.formatted("", run("温县", "")) + cell.formatted("", run("3", ""))
                + cell.formatted("", run("4", "")) + "</w:tr></w:tbl>";
        assertThat(Read.body(article().styled("a7", "表1 各县区支部数").raw(table).p("完。")))
                .containsExactly("表|表1 各县区支部数|*县区↓1 , *支部→1 / 农村 , 社区 / 温县 , 3 , 4", "完。");
    }

    @Test
    void a_row_of_nothing_but_lower_halves_is_no_row() {
        var upper = "<w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr><w:p>%s</w:p></w:tc>";
        var lower = "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>";
        assertThat(Read.body(article()
                        .raw("<w:tbl><w:tr>" + upper.formatted(run("甲", "")) + upper.formatted(run("乙", ""))
                                + "</w:tr><w:tr>" + lower + lower + "</w:tr><w:tr>"
                                + "<w:tc><w:p>" + run("丙", "") + "</w:p></w:tc><w:tc><w:p>" + run("丁", "")
                                + "</w:p></w:tc></w:tr></w:tbl>")))
                .containsExactly("表||甲 , 乙 / 丙 , 丁");
    }

    @Test
    void a_picture_takes_its_caption_and_credit_from_below_or_above() {
        var file = article()
                .p(LONG)
                .picture("image1.png", image("png", 1))
                .p("图为党员帮助农户收麦。本报记者 翟鹏程 摄")
                .p(LONG)
                .p("图片说明：骑手在驿站喝水（张三 摄）")
                .picture("image2.jpeg", image("jpg", 2))
                .p(LONG)
                .picture("image3.png", image("png", 3))
                .p("下一段正文，与图无关。");
        var text = Read.of(file);
        assertThat(Read.lines(text))
                .containsExactly(LONG, "图|图为党员帮助农户收麦。|本报记者 翟鹏程 摄", LONG, "图|骑手在驿站喝水|张三 摄", LONG, "图||", "下一段正文，与图无关。");
        assertThat(text.pictures()).containsOnlyKeys("word-1", "word-2", "word-3");
        assertThat(text.pictures().get("word-1")).isEqualTo(image("png", 1));
    }

    @Test
    void a_picture_among_words_follows_them_and_one_of_the_older_kind_is_read_too() {
        var file = article();
        var inText = file.pictureRun("image1.png", image("png", 1));
        file.part("word/media/image2.jpg", image("jpg", 2));
        var older = file.relation("image", "media/image2.jpg", false);
        file.raw("<w:p>" + run("前", "") + inText + run("后", "") + "</w:p>")
                .raw("<w:p><w:r><w:pict><v:shape><v:imagedata r:id=\"" + older
                        + "\" o:title=\"\"/></v:shape></w:pict></w:r></w:p>");
        assertThat(Read.body(file)).containsExactly("前后", "图||", "图||");
    }

    @Test
    void a_table_that_only_places_pictures_is_undone() {
        var file = article();
        var first = file.pictureRun("image1.png", image("png", 1));
        var second = file.pictureRun("image2.png", image("png", 2));
        file.raw("<w:tbl><w:tr><w:tc><w:p>" + first + "</w:p></w:tc><w:tc><w:p>" + second + "</w:p></w:tc></w:tr>"
                + "<w:tr><w:tc><w:p>" + run("左边的说明", "") + "</w:p></w:tc><w:tc><w:p>" + run("右边的说明", "")
                + "</w:p></w:tc></w:tr></w:tbl>");
        assertThat(Read.body(file)).containsExactly("图|左边的说明|", "图|右边的说明|");
    }

    @Test
    void quotations_centred_bold_subheadings_and_drop_caps_are_read() {
        assertThat(Read.body(article()
                        .styled("a9", "引一。")
                        .styled("a9", "引二。")
                        .raw("<w:p><w:pPr><w:framePr w:dropCap=\"drop\" w:lines=\"3\"/></w:pPr>" + run("春", "")
                                + "</w:p>")
                        .p("天来了。")
                        .centred("办好身边事", 24, true)
                        .p("完。")))
                .containsExactly("> 引一。 / 引二。", "春天来了。", "## 办好身边事", "完。");
    }

    @Test
    void controls_alternatives_and_wrappers_are_looked_into_once() {
        assertThat(Read.body(article()
                        .raw("<w:sdt><w:sdtPr><w:id w:val=\"1\"/></w:sdtPr><w:sdtContent><w:p>" + run("控件里的一段", "")
                                + "</w:p></w:sdtContent></w:sdt>")
                        .raw("<w:p><w:sdt><w:sdtContent>" + run("行内控件", "") + "</w:sdtContent></w:sdt><w:smartTag>"
                                + run("智能标记", "") + "</w:smartTag></w:p>")
                        .raw("<mc:AlternateContent><mc:Choice Requires=\"w14\"><w:p>" + run("新", "")
                                + "</w:p></mc:Choice><mc:Fallback><w:p>" + run("旧", "")
                                + "</w:p></mc:Fallback></mc:AlternateContent>")
                        .raw("<mc:AlternateContent><mc:Choice Requires=\"zzz\"><w:p>" + run("不懂", "")
                                + "</w:p></mc:Choice><mc:Fallback><w:p>" + run("退路", "")
                                + "</w:p></mc:Fallback></mc:AlternateContent>")))
                .containsExactly("控件里的一段", "行内控件智能标记", "新", "退路");
    }

    @Test
    void raised_and_lowered_digits_and_the_usual_signs_become_characters() {
        assertThat(Read.body(article()
                        .raw("<w:p>" + run("30m", "") + run("2", "<w:vertAlign w:val=\"superscript\"/>")
                                + run("，CO", "") + run("2", "<w:vertAlign w:val=\"subscript\"/>")
                                + "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r></w:p>")))
                .containsExactly("30m²，CO₂✓");
    }

    @Test
    void a_file_of_the_strict_kind_is_read() {
        var all = article().p(LONG).all();
        for (var part : java.util.List.copyOf(all.keySet()))
            all.put(
                    part,
                    WordFile.utf8(new String(all.get(part), java.nio.charset.StandardCharsets.UTF_8)
                            .replace(
                                    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                                    "http://purl.oclc.org/ooxml/wordprocessingml/main")
                            .replace(
                                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                    "http://purl.oclc.org/ooxml/officeDocument/relationships")));
        var text = Read.of(WordFile.zip(all), "x.docx");
        assertThat(text.headline()).isEqualTo("标题");
        assertThat(Read.lines(text)).containsExactly(LONG);
    }

    @Test
    void a_style_based_on_itself_does_no_harm() {
        assertThat(Read.body(article().styled("loop", "转圈。"))).containsExactly("转圈。");
    }

    /** Made with the template that Word 2013 wrote, so its styles, lists and settings are the real ones. */
    @Test
    void a_file_of_words_own_template_is_read() {
        var text = Read.of(java.nio.file.Path.of("src/test/resources/docx/template-of-word-2013.docx"));
        assertThat(text.kicker()).isEqualTo("“五星”支部创建大家谈");
        assertThat(text.headline()).isEqualTo("让骑手喝上热水");
        assertThat(text.bylines()).hasSize(2);
        assertThat(Read.lines(text))
                .containsExactly(
                        "近日，**全市**建成驿站二十个，服务骑手三千人。",
                        "## 驿站在哪儿",
                        "图|图为骑手在驿站喝水。|本报记者 翟鹏程 摄",
                        "[•山阳区 •解放区]",
                        "[1.进门 2.打水]",
                        "表||00 , 01 02→1 / 10 20↓1 , 11 , 12 / 21 , 22",
                        "问|几点开门？",
                        "答|早上六点。");
        assertThat(text.remarks().stream().map(Remark::shown)).containsExactly("第 1 个表格：一格里的几段连成了一段", "页眉“内部资料”没有带入");
    }
}
