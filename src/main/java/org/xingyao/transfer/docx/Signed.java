package org.xingyao.transfer.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xingyao.article.Byline;
import org.xingyao.text.CleanText;

/** Reads who signed a piece, as reporters write it in a line of its own, in brackets, or in the 电头. */
final class Signed {
    private static final int LONGEST = 60;
    private static final int LONGEST_COLUMNIST = 3;
    private static final int LONGEST_CLOSE = 3;
    private static final Pattern ORNAMENT = Pattern.compile("^[□■◇◆●○◎]\\s*");
    private static final Pattern BRACKETS = Pattern.compile("^[（(【](.+)[）)】]$");
    private static final Pattern TITLE = Pattern.compile(
            "(?:本报|本网|本台)?(?:见习|实习|特约|特派|首席|融媒体|全媒体){0,3}(?:记者|通讯员|评论员|撰稿人)|(?:作者|撰稿|摄影|文(?!\\s*[/／]\\s*图)|图)\\s*[/／:：]");
    private static final Pattern WORK = Pattern.compile("(?:\\s|(?<=\\p{IsHan}{4}))(摄影报道|文/图|文并摄|摄|整理|报道)$");
    private static final Pattern NAME = Pattern.compile("\\p{IsHan}{2,5}|\\p{IsHan}{1,10}·[\\p{IsHan}·]{1,12}");
    /** 记者手记 names a column. */
    private static final Pattern COLUMN =
            Pattern.compile("(?:本报)?(?:记者|通讯员)(?:手记|札记|观察|感言|点评|调查|连线|来信|来稿|说法|视点|视线|见闻|日记|探访|体验|走基层|在现场)");

    private static final Pattern COMMENTATOR = Pattern.compile("本报(?:特约)?评论员");
    private static final Pattern GAP = Pattern.compile("[\\s\\u3000、，,/／]+");
    private static final Pattern DATELINE =
            Pattern.compile("^本报(?:讯|\\p{IsHan}{1,8}?(?:\\d{1,2}月)?\\d{1,2}日[讯电]|(?!记者)\\p{IsHan}{2,6}[讯电](?=\\s*[（(]))"
                    + "(?:\\s*[（(]([^（）()]{2,60})[）)])?[\\s\\u3000:：]*");
    private static final Pattern EDITOR = Pattern.compile("^[（(【]?(?:本期|本版)?责任?编辑?[:：]\\s*([^（）()】]{2,30})[）)】]?$");

    private Signed() {}

    static boolean isLine(String text) {
        return !line(text).isEmpty();
    }

    /** The bylines that a line consists of; empty when it says anything else. */
    static List<Byline> line(String text) {
        var line = ORNAMENT.matcher(CleanText.line(text.replace('\u3000', ' '))).replaceFirst("");
        boolean marked = !line.equals(CleanText.line(text.replace('\u3000', ' ')));
        var inside = BRACKETS.matcher(line);
        if (inside.matches()) line = CleanText.trim(inside.group(1));
        if (line.length() > LONGEST) return List.of();
        if (COMMENTATOR.matcher(line).matches()) return List.of(new Byline("", line, ""));
        if (marked && !TITLE.matcher(line).lookingAt()) return columnist(text, line);
        return titled(line);
    }

    /** □李 寅: only this sign and short names, since others open a heading. */
    private static List<Byline> columnist(String text, String line) {
        var people = people("", line);
        boolean named = people.stream().allMatch(one -> one.name().length() <= LONGEST_COLUMNIST);
        return CleanText.trim(text).startsWith("□") && named ? people : List.of();
    }

    /** Each title with the people behind it; nothing when one of them is no person's name. */
    private static List<Byline> titled(String line) {
        var title = TITLE.matcher(line);
        if (!title.lookingAt() || COLUMN.matcher(line).matches()) return List.of();
        var bylines = new ArrayList<Byline>();
        int from = title.end();
        var said = title.group();
        while (true) {
            boolean more = title.find(from);
            int end = more ? title.start() : line.length();
            var group = people(said, line.substring(from, end));
            if (group.isEmpty()) return List.of();
            bylines.addAll(group);
            if (!more) return List.copyOf(bylines);
            said = title.group();
            from = title.end();
        }
    }

    private static List<Byline> people(String title, String text) {
        var rest = CleanText.trim(text).replaceFirst("^[:：]", "");
        var work = WORK.matcher(rest);
        var did = "";
        if (work.find()) {
            did = work.group(1).equals("报道") ? "" : work.group(1);
            rest = CleanText.trim(rest.substring(0, work.start()));
        }
        var label = title.replaceFirst("\\s*[/／:：]$", "");
        boolean kind = !label.equals(title);
        if (kind) did = label.equals("图") || label.equals("摄影") ? "摄" : did;
        var names = names(rest);
        // Four characters that follow at once are rather a word: 通讯员队伍建设.
        boolean close = !kind && !title.isEmpty() && text.equals(rest) && rest.length() > LONGEST_CLOSE;
        if (close
                || names.isEmpty()
                || !names.stream().allMatch(name -> NAME.matcher(name).matches())) return List.of();
        var bylines = new ArrayList<Byline>();
        for (var name : names) bylines.add(new Byline(kind ? "" : label, name, did));
        return bylines;
    }

    /** Print pads a name of two characters: 李 寅 is one person. */
    private static List<String> names(String text) {
        var names = new ArrayList<String>();
        var half = "";
        for (var piece : GAP.split(CleanText.trim(text))) {
            if (piece.isEmpty()) continue;
            if (piece.length() == 1) {
                if (half.isEmpty()) {
                    half = piece;
                } else {
                    names.add(half + piece);
                    half = "";
                }
            } else {
                if (!half.isEmpty()) names.add(half);
                half = "";
                names.add(piece);
            }
        }
        if (!half.isEmpty()) names.add(half);
        return names;
    }

    /**
     * The 电头 that a paragraph opens with.
     *
     * @param printed as it stands there, without white space behind
     * @param length of what it takes of the paragraph
     */
    record Dateline(String printed, List<Byline> bylines, int length) {
        /** Whether the one that is made of the bylines says the same. */
        boolean isUsual() {
            return printed.startsWith("本报讯")
                    && bylines.stream().allMatch(one -> one.work().isEmpty());
        }
    }

    static Optional<Dateline> dateline(String text) {
        var match = DATELINE.matcher(text);
        if (!match.find()) return Optional.empty();
        var who = match.group(1);
        List<Byline> bylines = who == null ? List.of() : line(who);
        // Brackets that name nobody belong to the text.
        if (who != null && bylines.isEmpty()) return Optional.empty();
        var ours = bylines.stream().map(Signed::ours).toList();
        return Optional.of(new Dateline(CleanText.trim(match.group()).replaceFirst("[:：]$", ""), ours, match.end()));
    }

    /** In the paper's own 电头 every 记者 is its own. */
    private static Byline ours(Byline byline) {
        return byline.title().equals("记者") ? new Byline("本报记者", byline.name(), byline.work()) : byline;
    }

    /** The 责任编辑 that a line names. */
    static Optional<String> editor(String text) {
        var match = EDITOR.matcher(CleanText.line(text));
        return match.matches() ? Optional.of(CleanText.line(match.group(1))) : Optional.empty();
    }
}
