package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.taxonomy.Region;
import org.xingyao.taxonomy.Star;
import org.xingyao.taxonomy.StarTarget;
import org.xingyao.taxonomy.StarTargets;
import org.xingyao.taxonomy.Stars;
import org.xingyao.taxonomy.Track;
import org.xingyao.taxonomy.Tracks;
import org.xingyao.text.Invalid;
import org.xingyao.text.Stale;

/** Enters how many branches were to earn a star in a year and how many did, unit by unit, with who says so. */
@ApplicationScoped
public class SaveStarTargets {
    public static final int FIRST_YEAR = 2000;
    public static final int LAST_YEAR = 2100;

    /** More than there are villages in a city of this size, some twenty times over. */
    public static final int LARGEST = 99_999;

    private final Stars stars;
    private final Tracks tracks;
    private final StarTargets targets;
    private final TargetLines lines;
    private final TaxonomyEntries entries;
    private final Ledger ledger;
    private final Clock clock;

    SaveStarTargets(
            Stars stars,
            Tracks tracks,
            StarTargets targets,
            TargetLines lines,
            TaxonomyEntries entries,
            Ledger ledger,
            Clock clock) {
        this.stars = stars;
        this.tracks = tracks;
        this.targets = targets;
        this.lines = lines;
        this.entries = entries;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * What a star is to have in a year and a track.
     *
     * @param star slug
     * @param track slug
     * @param lines of the units that change; the others stay as they are
     * @param seen {@link TargetsSeen} of the rows as the person saw them
     * @param sumsMeant true when the person was told that the units do not add up to the city's total, and means it
     */
    public record Wish(int year, String star, String track, List<Line> lines, String seen, boolean sumsMeant) {
        public Wish {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One unit; numbers run from 0 to {@link #LARGEST}, null is 资料未列.
     *
     * @param region slug
     * @param article slug or address of the article that says so; may be empty
     * @param quote its words; may be empty
     */
    public record Line(
            String region,
            @Nullable Integer planned,
            @Nullable Integer achieved,
            String article,
            String quote) {}

    private record Told(AuditEntry audit, Change change) {}

    /**
     * All of them or none.
     *
     * @return how many rows are new or changed
     * @throws Invalid naming the field at fault: year, star, track, sumsMeant, or as planned-qinyang
     * @throws Stale when somebody else has changed one meanwhile
     */
    @Transactional
    public int run(Actor actor, List<Wish> wishes) {
        actor.mustHave(Permission.EDIT_TAXONOMY);
        var told = new ArrayList<Told>();
        int changed = 0;
        // In one order for everybody: two that save the same stars take turns instead of waiting for each other.
        for (var wish : wishes.stream()
                .sorted(Comparator.comparing(Wish::star)
                        .thenComparing(Wish::year)
                        .thenComparing(Wish::track))
                .toList()) changed += save(actor, wish, told);
        if (!told.isEmpty())
            ledger.close(
                    told.stream().map(Told::audit).toList(),
                    told.stream().map(Told::change).toList());
        return changed;
    }

    private int save(Actor actor, Wish wish, List<Told> told) {
        if (wish.year() < FIRST_YEAR || wish.year() > LAST_YEAR)
            throw new Invalid("year", "年度请写 " + FIRST_YEAR + " 到 " + LAST_YEAR + " 之间的四位数字");
        var star = entries.changing(actor, stars, wish.star());
        var track = tracks.bySlug(wish.track()).orElseThrow(() -> new Invalid("track", "请从列表里选创建类别"));
        if (star.tracks.stream().noneMatch(place -> place.track().equals(track)))
            throw new Invalid("track", "“" + star.name + "”不在“" + track.name + "”的五颗星里，请另选");
        var rows = new ArrayList<>(targets.of(wish.year(), star, track));
        if (!TargetsSeen.of(rows).equals(wish.seen()))
            throw new Stale(wish.year() + " 年“" + star.name + "”的计划刚被他人改过，请重新打开再改");
        var differences = new Differences();
        var regions = new LinkedHashSet<Region>();
        for (var line : wish.lines()) {
            var row = row(rows, lines.unit(line), wish.year(), star, track);
            if (lines.copy(line, row, differences)) regions.add(row.region);
        }
        if (regions.isEmpty()) return 0;
        if (!wish.sumsMeant()) lines.mustAddUp(rows);
        rows.stream().filter(row -> regions.contains(row.region)).forEach(row -> {
            row.touchedAt = entries.now();
            targets.persist(row);
        });
        told.add(told(actor, wish, star, differences, regions));
        return regions.size();
    }

    private static StarTarget row(List<StarTarget> rows, Region region, int year, Star star, Track track) {
        return rows.stream()
                .filter(one -> one.region.equals(region))
                .findFirst()
                .orElseGet(() -> {
                    var fresh = new StarTarget();
                    fresh.year = year;
                    fresh.star = star;
                    fresh.track = track;
                    fresh.region = region;
                    rows.add(fresh);
                    return fresh;
                });
    }

    private Told told(Actor actor, Wish wish, Star star, Differences differences, Set<Region> regions) {
        var subject = "targets:" + wish.year() + "/" + star.slug + "/" + wish.track();
        var touched = new LinkedHashSet<String>();
        touched.add("star:" + star.slug);
        regions.forEach(region -> touched.add("region:" + region.slug));
        return new Told(
                AuditEntry.of(clock.instant(), actor, "save-targets", subject, differences.text()),
                new Change("taxonomy", subject, "saved", touched));
    }
}
