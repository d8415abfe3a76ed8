package org.xingyao.transfer.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xingyao.testsupport.WordFile.image;
import static org.xingyao.testsupport.WordFile.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.xingyao.testsupport.WordFile;

/** Whatever a file is made of, each of its words is found again: in the article, or in a remark. */
class NothingLostTest {
    private static final int FILES = 400;
    private static final List<String> STYLES =
            List.of("a", "1", "2", "3", "a3", "a5", "a7", "a9", "a11", "a12", "a14", "loop", "nowhere");
    private static final List<String> OPENINGS =
            List.of("", "", "", "　　", "问：", "答：", "【问】", "图为", "图片说明：", "本报讯 ", "□", "——", "（", "表1 ", "记者 ", "责任编辑：");
    private static final List<String> ENDINGS = List.of("", "", "。", "？", "。张三 摄", "（李四 供图）", "（记者 王梦梦）", "；");
    private static final List<String> LOOKS = List.of(
            "",
            "",
            "<w:b/>",
            "<w:vanish/>",
            "<w:strike/>",
            "<w:vertAlign w:val=\"superscript\"/>",
            "<w:sz w:val=\"44\"/>");

    private final List<String> words = new ArrayList<>();

    @Test
    void each_word_of_a_file_is_in_the_article_or_in_a_remark() {
        for (int seed = 0; seed < FILES; seed++) {
            words.clear();
            var random = new Random(seed);
            var file = new WordFile();
            for (int i = random.nextInt(1, 14); i > 0; i--) file.raw(block(file, random, 0));
            var said = Read.of(file).toString();
            assertThat(words.stream().filter(word -> !said.contains(word)))
                    .as("seed %s", seed)
                    .isEmpty();
        }
    }

    private String word() {
        var word = "词" + (1000 + words.size()) + "语";
        words.add(word);
        return word;
    }

    private String block(WordFile file, Random random, int depth) {
        return switch (random.nextInt(depth < 2 ? 10 : 6)) {
            case 0, 1, 2, 3 -> paragraph(file, random, depth);
            case 4 -> "<w:p>" + file.pictureRun("image" + words.size() + ".png", image("png", words.size())) + "</w:p>";
            case 5 -> "<w:sdt><w:sdtContent>" + paragraph(file, random, depth) + "</w:sdtContent></w:sdt>";
            case 6, 7 -> table(file, random, depth);
            default -> numbered(random);
        };
    }

    private String numbered(Random random) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + random.nextInt(3) + "\"/><w:numId w:val=\"" + random.nextInt(7)
                + "\"/></w:numPr></w:pPr>" + run(word(), "") + "</w:p>";
    }

    private String paragraph(WordFile file, Random random, int depth) {
        var out = new StringBuilder("<w:p><w:pPr>");
        if (random.nextBoolean()) out.append("<w:pStyle w:val=\"" + one(STYLES, random) + "\"/>");
        if (random.nextInt(3) == 0) out.append("<w:jc w:val=\"center\"/>");
        if (random.nextInt(12) == 0) out.append("<w:rPr><w:del w:id=\"1\"/></w:rPr>");
        out.append("</w:pPr>").append(run(one(OPENINGS, random), ""));
        for (int i = random.nextInt(4); i >= 0; i--) out.append(inline(file, random, depth));
        return out.append(run(one(ENDINGS, random), "")).append("</w:p>").toString();
    }

    private String inline(WordFile file, Random random, int depth) {
        return switch (random.nextInt(depth < 2 ? 12 : 11)) {
            case 0 -> "<w:del w:id=\"1\"><w:r><w:delText>" + word() + "</w:delText></w:r></w:del>";
            case 1 -> "<w:ins w:id=\"1\">" + run(word(), one(LOOKS, random)) + "</w:ins>";
            case 2 ->
                "<w:hyperlink r:id=\"" + file.relation("hyperlink", "https://example.org/" + words.size(), true) + "\">"
                        + run(word(), "") + "</w:hyperlink>";
            case 3 -> run(word(), "") + "<w:r><w:br/></w:r>";
            case 4 ->
                "<w:r><w:ruby><w:rt>" + run(word(), "") + "</w:rt><w:rubyBase>" + run(word(), "")
                        + "</w:rubyBase></w:ruby></w:r>";
            case 5 -> "<m:oMath><m:r><m:t>" + word() + "</m:t></m:r></m:oMath>";
            case 6 -> file.pictureRun("image" + words.size() + ".png", image("png", words.size()));
            case 11 ->
                "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>" + block(file, random, depth + 1)
                        + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
            default -> run(word(), one(LOOKS, random));
        };
    }

    private String table(WordFile file, Random random, int depth) {
        var out = new StringBuilder("<w:tbl>");
        int columns = random.nextInt(1, 4);
        for (int row = random.nextInt(1, 4); row > 0; row--) {
            out.append("<w:tr>");
            if (random.nextInt(8) == 0) out.append("<w:trPr><w:del w:id=\"1\"/></w:trPr>");
            for (int i = 0; i < columns; i++) {
                var merge =
                        List.of("", "", "<w:vMerge w:val=\"restart\"/>", "<w:vMerge/>", "<w:gridSpan w:val=\"2\"/>");
                out.append("<w:tc><w:tcPr>" + one(merge, random) + "</w:tcPr>" + block(file, random, depth + 1)
                        + "</w:tc>");
            }
            out.append("</w:tr>");
        }
        return out.append("</w:tbl>").toString();
    }

    private static String one(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
