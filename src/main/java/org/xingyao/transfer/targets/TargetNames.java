package org.xingyao.transfer.targets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xingyao.taxonomy.Region;
import org.xingyao.taxonomy.Regions;
import org.xingyao.taxonomy.Star;
import org.xingyao.taxonomy.Stars;
import org.xingyao.taxonomy.Track;
import org.xingyao.taxonomy.Tracks;

/** Stars, tracks and units by what a file calls them; each name is looked up once for a whole file. */
final class TargetNames {
    private final Stars stars;
    private final Tracks tracks;
    private final Regions regions;
    private final List<Region> counties;
    private final Map<String, Optional<Star>> starsCalled = new HashMap<>();
    private final Map<String, Optional<Track>> tracksCalled = new HashMap<>();
    private final Map<String, Optional<Region>> regionsCalled = new HashMap<>();

    TargetNames(Stars stars, Tracks tracks, Regions regions) {
        this.stars = stars;
        this.tracks = tracks;
        this.regions = regions;
        this.counties = regions.counties();
    }

    /** Nothing is called nothing, though many a row has an empty short name. */
    private static <R> Function<String, Optional<R>> called(Function<String, Optional<R>> names) {
        return name -> name.isEmpty() ? Optional.empty() : names.apply(name);
    }

    Star star(String name) throws TargetCells.Wrong {
        return starsCalled
                .computeIfAbsent(name, called(stars::called))
                .orElseThrow(() -> new TargetCells.Wrong(
                        name.isEmpty() ? "没有写星；请写星名，如 宜业兴业星" : "没有“" + name + "”这颗星；请写全名，如 宜业兴业星"));
    }

    /** Of a star that stands in one track only, nothing need be said. */
    Track track(String name, Star star) throws TargetCells.Wrong {
        var own = star.tracks.stream().map(Star.Place::track).toList();
        if (name.isEmpty() && own.size() == 1) return own.getFirst();
        var names = own.stream().map(track -> track.name).sorted().collect(Collectors.joining("或"));
        var track = tracksCalled
                .computeIfAbsent(name, called(tracks::called))
                .orElseThrow(() -> new TargetCells.Wrong(
                        (name.isEmpty() ? "没有写创建类别" : "没有“" + name + "”这个创建类别") + "；“" + star.name + "”请写" + names));
        if (!own.contains(track)) throw new TargetCells.Wrong("“" + star.name + "”不在“" + track.name + "”里；请写" + names);
        return track;
    }

    Region region(String name) throws TargetCells.Wrong {
        var region = regionsCalled
                .computeIfAbsent(name, called(regions::called))
                .orElseThrow(() -> new TargetCells.Wrong(
                        name.isEmpty() ? "没有写地区；请写县（市、区）名，全市合计写市名" : "没有“" + name + "”这个地区；请写全名，如 沁阳市"));
        boolean isUnit =
                counties.contains(region) || counties.stream().anyMatch(county -> region.equals(county.parent));
        if (!isUnit) throw new TargetCells.Wrong("“" + name + "”不是县（市、区）；请写县（市、区）名，全市合计写市名");
        return region;
    }
}
