package org.xingyao.transfer.docx;

import java.util.Optional;
import java.util.regex.Pattern;
import org.xingyao.text.CleanText;

/**
 * The words of a picture.
 *
 * @param credit as printed, 本报记者 翟鹏程 摄; may be empty
 */
record Caption(String text, String credit) {
    static final Caption NONE = new Caption("", "");

    private static final int LONGEST = 300;
    private static final int SHORT = 60;
    private static final String DONE = "(?:摄影报道|摄影|摄|供图|提供|图)";
    private static final Pattern OPENING = Pattern.compile("^(?:图片说明|图注|图说)\\s*[:：]\\s*|^[▲△↑]+\\s*");
    private static final Pattern STRONG = Pattern.compile("^(?:图片说明|图注|图说|[▲△↑]|[上下左右]?图为|[（(][上下左右]?图).*");
    private static final Pattern NUMBERED = Pattern.compile("^图\\s*[0-9０-９一二三四五六七八九十]{1,3}.*");
    private static final Pattern IN_BRACKETS = Pattern.compile(
            "[（(]([^（）()]{1,40}?" + DONE + "|(?:本报)?(?:资料|档案)(?:图片|照片)|(?:图|摄影)\\s*[/／:：][^（）()]{2,30})[）)]\\s*[。.]?$");
    private static final Pattern AT_END = Pattern.compile(
            "(?:(?<=[。！？”])|(?<=[\\s\\u3000])|^)\\s*((?:(?:本报|本网)?(?:见习|实习|特约|融媒体|全媒体){0,3}(?:记者|通讯员)\\s*)?"
                    + "\\p{IsHan}{1,4}(?:[\\s\\u3000、]+\\p{IsHan}{1,4}){0,3}[\\s\\u3000]*(?:摄影报道|摄影|摄|供图))\\s*[。.]?$");

    /** Whether a paragraph can be nothing but the words of a picture beside it. */
    static boolean isSure(Item.Para para) {
        if (para.length() > LONGEST || para.number() != null) return false;
        var text = para.text();
        return para.role().is(Role.Sort.CAPTION)
                || STRONG.matcher(text).matches()
                || (IN_BRACKETS.matcher(text).find() || AT_END.matcher(text).find());
    }

    /** Whether a paragraph right below a picture is its words. */
    static boolean isBelow(Item.Para para) {
        if (isSure(para)) return true;
        if (!para.isPlain() || PairMark.at(para.text()).isPresent()) return false;
        return NUMBERED.matcher(para.text()).matches() || (para.centred() && para.length() <= SHORT && !para.bold());
    }

    static Caption of(String text) {
        var line = OPENING.matcher(CleanText.line(text)).replaceFirst("");
        var credit = credit(line);
        if (credit.isEmpty()) return new Caption(line, "");
        return new Caption(
                CleanText.trim(line.substring(0, credit.get().from())),
                credit.get().text());
    }

    private record Credit(String text, int from) {}

    private static Optional<Credit> credit(String line) {
        for (var form : new Pattern[] {IN_BRACKETS, AT_END}) {
            var match = form.matcher(line);
            if (match.find()) return Optional.of(new Credit(CleanText.line(match.group(1)), match.start()));
        }
        return Optional.empty();
    }
}
