package org.xingyao.transfer.targets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.article.Articles;
import org.xingyao.editorial.SaveStarTargets;
import org.xingyao.taxonomy.Regions;
import org.xingyao.taxonomy.StarTargets;
import org.xingyao.taxonomy.StarTargets.Sheet;
import org.xingyao.taxonomy.Stars;
import org.xingyao.taxonomy.Tracks;
import org.xingyao.text.Invalid;
import org.xingyao.text.Slug;
import org.xingyao.text.Stale;
import org.xingyao.transfer.sheet.SheetFile;

/** Takes a spreadsheet of yearly targets in: says what it would do, and does it when a person has seen that. */
@ApplicationScoped
public class TargetImport {
    private final Stars stars;
    private final Tracks tracks;
    private final Regions regions;
    private final StarTargets targets;
    private final Articles articles;
    private final SaveStarTargets save;

    TargetImport(
            Stars stars, Tracks tracks, Regions regions, StarTargets targets, Articles articles, SaveStarTargets save) {
        this.stars = stars;
        this.tracks = tracks;
        this.regions = regions;
        this.targets = targets;
        this.articles = articles;
        this.save = save;
    }

    /** @throws Invalid when it is no such table at all; what is wrong with single rows stands in the answer */
    @Transactional
    public TargetPreview preview(Actor actor, Path file) throws IOException {
        actor.mustHave(Permission.EDIT_TAXONOMY);
        return preview(SheetFile.read(file));
    }

    /** @param good {@link TargetPreview#good} of a preview before */
    @Transactional
    public TargetPreview preview(Actor actor, String good) {
        actor.mustHave(Permission.EDIT_TAXONOMY);
        return preview(SheetFile.readCsv(good));
    }

    /**
     * @param sumsMeant true when the person means it though units do not add up
     * @return how many rows were written
     * @throws Stale when what stands there is not what the person saw
     */
    @Transactional
    public int take(Actor actor, TargetPreview preview, String seen, boolean sumsMeant) {
        if (!preview.seen().equals(seen)) throw new Stale("这些计划刚被他人改过，下面是对照最新数据的结果，请再核对一次");
        return save.run(
                actor,
                preview.wishes().stream()
                        .map(wish -> new SaveStarTargets.Wish(
                                wish.year(), wish.star(), wish.track(), wish.lines(), wish.seen(), sumsMeant))
                        .toList());
    }

    private TargetPreview preview(List<SheetFile.Row> rows) {
        var read = TargetReader.read(new TargetNames(stars, tracks, regions), rows);
        var comparison = new TargetComparison(regions.counties(), known(read.lines()));
        Map<Sheet, List<TargetLine>> sheets = read.lines().stream()
                .collect(Collectors.groupingBy(TargetLine::sheet, LinkedHashMap::new, Collectors.toList()));
        sheets.forEach(
                (sheet, lines) -> comparison.add(sheet, lines, targets.of(sheet.year(), sheet.star(), sheet.track())));
        return comparison.preview(read.problems());
    }

    private Set<String> known(List<TargetLine> lines) {
        var named = lines.stream()
                .map(TargetLine::article)
                .filter(Slug::isValid)
                .distinct()
                .toList();
        return named.isEmpty()
                ? Set.of()
                : articles.known(List.of(), named).stream()
                        .map(article -> article.slug)
                        .collect(Collectors.toSet());
    }
}
