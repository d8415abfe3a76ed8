package org.xingyao.tagging;

import java.util.List;

/**
 * On which ground a story happens: how much in it speaks of villages, how much of communities.
 *
 * @param both what names the two in one breath: 村（社区）
 */
record Ground(double village, double community, double both) {
    /** As much as one word that says it by itself, shared by both sides: without any word nothing is known. */
    private static final double PRIOR = 0.5;

    /** The smaller side is half as strong as the larger: below it is a visit or a word in passing. */
    private static final double SHARED = 0.45;

    private static final double LEAST_SIDE = 1;

    private record Cue(String side, double weight) {}

    /** Reads a story; names of places are known, so that 马村区 is no village. */
    static final class Reader {
        private final Dictionary<Cue> cues = new Dictionary<>();

        Reader(TagNames names) {
            for (var row : TsvFile.rows("tracks.tsv", 4))
                cues.add(row.get(1), new Cue(row.get(0), Double.parseDouble(row.get(2))));
            for (var region : names.regions()) cues.add(region.name(), ofPlace(region));
            for (var region : names.regions())
                if (region.level().equals("county") && !region.shortName().isEmpty())
                    cues.add(region.shortName(), new Cue("-", 0));
            for (var star : names.stars()) cues.add(star.name(), new Cue("-", 0));
        }

        private static Cue ofPlace(TagNames.RegionName region) {
            return switch (region.label()) {
                case "镇", "乡" -> new Cue("village", 0.4);
                case "街道" -> new Cue("community", 0.3);
                default -> new Cue("-", 0);
            };
        }

        Ground read(List<Sentence> sentences) {
            double village = 0;
            double community = 0;
            double both = 0;
            for (var sentence : sentences) {
                for (var hit : cues.in(sentence.bare().text())) {
                    // A name counts before a cue of the same writing.
                    var cue = hit.values().getLast();
                    double worth = cue.weight() * sentence.weight();
                    if (cue.side().equals("village")) village += worth;
                    if (cue.side().equals("community")) community += worth;
                    if (cue.side().equals("both")) both += worth;
                }
            }
            return new Ground(village, community, both);
        }
    }

    /** How likely the story is one of the track, 0 to 1. */
    double likely(String track) {
        double side = track.equals("village") ? village : community;
        return (side + both + PRIOR) / (village + community + 2 * both + 2 * PRIOR);
    }

    boolean isShared() {
        double less = Math.min(village, community) + both;
        double more = Math.max(village, community) + both;
        return less >= LEAST_SIDE && less >= SHARED * more;
    }

    boolean isUnknown() {
        return village + community + both < PRIOR;
    }

    /** What a shared star's story is of, when the words say it. */
    String track() {
        if (isShared()) return "both";
        return village >= community ? "village" : "community";
    }

    /** Beside a pair stands its article: half as much as its own words. */
    Ground with(Ground other) {
        return new Ground(village + other.village / 2, community + other.community / 2, both + other.both / 2);
    }
}
