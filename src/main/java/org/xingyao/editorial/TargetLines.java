package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.Articles;
import org.xingyao.taxonomy.Region;
import org.xingyao.taxonomy.Regions;
import org.xingyao.taxonomy.StarTarget;
import org.xingyao.taxonomy.TargetSum;
import org.xingyao.text.Invalid;

/** The rules of one line of yearly targets, and of all the lines of a sheet together. */
@ApplicationScoped
class TargetLines {
    private static final int LONGEST_QUOTE = 500;

    private final Regions regions;
    private final Articles articles;

    TargetLines(Regions regions, Articles articles) {
        this.regions = regions;
        this.articles = articles;
    }

    /** @throws Invalid when the region is none that has targets */
    Region unit(SaveStarTargets.Line line) {
        var counties = regions.counties();
        return regions.bySlug(line.region())
                .filter(region ->
                        counties.contains(region) || counties.stream().anyMatch(county -> region.equals(county.parent)))
                .orElseThrow(() -> new Invalid("planned-" + line.region(), "“" + line.region() + "”不是县（市、区），也不是全市"));
    }

    /**
     * Puts a line into its row.
     *
     * @return true when that changed something; a new row without anything in it is no change
     * @throws Invalid naming the field at fault
     */
    boolean copy(SaveStarTargets.Line line, StarTarget row, Differences differences) {
        var name = row.region.name;
        checkNumber("planned-" + line.region(), name + "的计划数", line.planned());
        checkNumber("achieved-" + line.region(), name + "的完成数", line.achieved());
        var article = article(line, name, row);
        var quote = TaxonomyEntries.text("quote-" + line.region(), name + "的原文", line.quote(), LONGEST_QUOTE);
        if (Objects.equals(row.planned, line.planned())
                && Objects.equals(row.achieved, line.achieved())
                && row.sourceArticle.equals(article)
                && row.quote.equals(quote)) return false;
        differences
                .note(name + "计划", said(row.planned), said(line.planned()))
                .note(name + "完成", said(row.achieved), said(line.achieved()))
                .note(name + "来源", row.sourceArticle, article)
                .note(name + "原文", row.quote, quote);
        row.planned = line.planned();
        row.achieved = line.achieved();
        row.sourceArticle = article;
        row.quote = quote;
        return true;
    }

    private static void checkNumber(String field, String label, @Nullable Integer number) {
        if (number != null && (number < 0 || number > SaveStarTargets.LARGEST))
            throw new Invalid(field, label + "请写 0 到 " + SaveStarTargets.LARGEST + " 的整数；资料没有列出的留空，不要写 0");
    }

    /** What stood there before may stay, though its article is gone. */
    private String article(SaveStarTargets.Line line, String name, StarTarget row) {
        var slug = TargetSource.slug(line.article());
        if (slug.isEmpty() || slug.equals(row.sourceArticle)) return slug;
        if (articles.bySlug(slug).isEmpty())
            throw new Invalid(
                    "article-" + line.region(),
                    name + "的来源稿件“" + slug + "”不存在；请写稿件的网址或网址名，如 /articles/chuangjian-yiye-xingye-xing，或留空");
        return slug;
    }

    private static String said(@Nullable Integer number) {
        return number == null ? "资料未列" : number.toString();
    }

    /** @throws Invalid when the units of a city do not add up to its total */
    void mustAddUp(List<StarTarget> rows) {
        check("计划数", rows, row -> row.planned);
        check("完成数", rows, row -> row.achieved);
    }

    private void check(String what, List<StarTarget> rows, Function<StarTarget, @Nullable Integer> number) {
        var counties = regions.counties();
        Map<String, @Nullable Integer> units = new LinkedHashMap<>();
        counties.forEach(county -> units.put(county.name, null));
        @Nullable Integer total = null;
        for (var row : rows) {
            if (counties.contains(row.region)) units.put(row.region.name, number.apply(row));
            else total = number.apply(row);
        }
        TargetSum.of(total, units).filter(sum -> !sum.agrees()).ifPresent(sum -> {
            throw new Invalid("sumsMeant", what + "对不上：" + sum.said() + "。请改正；确实如此，请勾选“合计不符，仍要保存”");
        });
    }
}
