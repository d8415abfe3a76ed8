package org.xingyao.site;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.xingyao.article.block.Blocks;
import org.xingyao.inspection.LiveText;
import org.xingyao.reading.Head;

/**
 * What a person reads on an article's page, and which edition it says it shows.
 *
 * @param words without blanks
 */
record PageWords(String digest, String words) {
    /** Within one run no tag can part what a person reads together but those within a line; marks may be set otherwise. */
    private static final Pattern RUN = Pattern.compile("[\\p{IsHan}\\p{IsAlphabetic}\\p{IsDigit}]+");

    static PageWords of(String html) {
        var page = Jsoup.parse(html);
        var digest = page.select("meta[name=" + Head.EDITION_DIGEST + "]").attr("content");
        return new PageWords(digest, page.select("article").text().replaceAll("\\s", ""));
    }

    /** In what it is not the page of this article, as the desk says it; empty when it is. */
    Optional<String> missing(LiveText text) {
        if (!digest.equals(text.digest())) return Optional.of("不是这一版的网页");
        return Stream.concat(
                        Stream.of(text.content().headline()),
                        Blocks.lines(text.content().blocks()).stream())
                .flatMap(line -> RUN.matcher(line).results().map(MatchResult::group))
                .filter(run -> !words.contains(run))
                .findFirst()
                .map(run -> "缺了稿件里的“" + run + "”");
    }
}
