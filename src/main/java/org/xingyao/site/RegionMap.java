package org.xingyao.site;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.xingyao.reading.LinkView;
import org.xingyao.taxonomy.Region;
import org.xingyao.taxonomy.Regions;

/** The county-level units as a map of tiles: where they lie to each other, drawn without any measure. */
@Singleton
class RegionMap {
    // In a drawing 1,000 wide, so that two characters of 40 fill a tile; on a phone that is 14 px of text in 46 px.
    private static final int WIDTH = 100;
    private static final int HEIGHT = 130;
    private static final int GAP = 6;

    private final Map<String, Spot> spots;
    private final Regions regions;

    RegionMap(Regions regions) {
        this.regions = regions;
        spots = read();
    }

    private record Spot(int column, int row, int columns) {}

    /**
     * The drawing.
     *
     * @param others units that have no place in it
     */
    record Drawing(List<Tile> tiles, List<LinkView> others) {}

    /**
     * A unit.
     *
     * @param name short, as it stands in the tile
     * @param full for whoever hears it
     * @param current true for the unit that the page is about
     */
    public record Tile(String href, String name, String full, int x, int y, int width, int height, boolean current) {
        public int middle() {
            return x + width / 2;
        }

        public int line() {
            return y + height / 2;
        }
    }

    /** @param slug of the unit that the page is about; empty for none */
    Drawing of(String slug) {
        var counties = regions.counties().stream()
                .filter(region -> region.retiredAt == null)
                .toList();
        return new Drawing(
                counties.stream()
                        .filter(region -> spots.containsKey(code(region)))
                        .map(region -> tile(region, region.slug.equals(slug)))
                        .toList(),
                counties.stream()
                        .filter(region -> !spots.containsKey(code(region)))
                        .map(region -> new LinkView("/regions/" + region.slug, region.name))
                        .toList());
    }

    private Tile tile(Region region, boolean current) {
        var spot = Objects.requireNonNull(spots.get(code(region)));
        return new Tile(
                "/regions/" + region.slug,
                region.shortName.isEmpty() ? region.name : region.shortName,
                region.name,
                spot.column() * WIDTH + GAP / 2,
                spot.row() * HEIGHT + GAP / 2,
                spot.columns() * WIDTH - GAP,
                HEIGHT - GAP,
                current);
    }

    private static String code(Region region) {
        return Objects.requireNonNullElse(region.code, "");
    }

    private static Map<String, Spot> read() {
        try (InputStream in = Objects.requireNonNull(RegionMap.class.getResourceAsStream("/region-tiles.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toMap(
                            cells -> cells[0],
                            cells -> new Spot(
                                    Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), Integer.parseInt(cells[3])),
                            (one, _) -> one,
                            HashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
