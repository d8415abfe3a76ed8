package org.xingyao.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How right suggestions were on judged stories.
 *
 * @param bad lines that were left out
 */
public record TagScores(List<Case> cases, int bad) {
    public TagScores {
        cases = List.copyOf(cases);
    }

    /** A filing by slugs. */
    public record Tags(List<String> stars, String track, List<String> regions, List<String> organisations) {
        public Tags {
            stars = List.copyOf(stars);
            regions = List.copyOf(regions);
            organisations = List.copyOf(organisations);
        }

        /** As a list, so that it is counted as the others are: none is an empty one. */
        List<String> tracks() {
            return track.equals("none") ? List.of() : List.of(track);
        }
    }

    /** @param line its number in the file */
    public record Case(int line, String headline, Tags right, Tags suggested) {
        boolean isWrong() {
            return !new TagScores(List.of(this), 0).sum(Tags::stars).isPerfect()
                    || !new TagScores(List.of(this), 0).sum(Tags::regions).isPerfect();
        }
    }

    /** Tags that were right, that were suggested and wrong, and that were missed. */
    public record Sum(int right, int wrong, int missed) {
        static final Sum NOTHING = new Sum(0, 0, 0);

        /** 1 when nothing was suggested and nothing was to be. */
        public double precision() {
            return right + wrong == 0 ? (missed == 0 ? 1 : 0) : (double) right / (right + wrong);
        }

        public double recall() {
            return right + missed == 0 ? (wrong == 0 ? 1 : 0) : (double) right / (right + missed);
        }

        public double f1() {
            return right + wrong + missed == 0 ? 1 : 2.0 * right / (2 * right + wrong + missed);
        }

        boolean isPerfect() {
            return wrong + missed == 0;
        }

        private Sum plus(boolean wanted, boolean given) {
            return new Sum(
                    right + (wanted && given ? 1 : 0),
                    wrong + (!wanted && given ? 1 : 0),
                    missed + (wanted && !given ? 1 : 0));
        }
    }

    public Sum stars() {
        return sum(Tags::stars);
    }

    public Sum regions() {
        return sum(Tags::regions);
    }

    public Sum organisations() {
        return sum(Tags::organisations);
    }

    public Sum tracks() {
        return sum(Tags::tracks);
    }

    /** Micro: all stories' tags in one sum. */
    private Sum sum(Function<Tags, List<String>> kind) {
        var sum = Sum.NOTHING;
        for (var each : bySlug(kind).values())
            sum = new Sum(sum.right() + each.right(), sum.wrong() + each.wrong(), sum.missed() + each.missed());
        return sum;
    }

    /** Each star that was right or suggested, by slug. */
    public TreeMap<String, Sum> byStar() {
        return bySlug(Tags::stars);
    }

    private TreeMap<String, Sum> bySlug(Function<Tags, List<String>> kind) {
        var sums = new TreeMap<String, Sum>();
        for (var one : cases) {
            var right = kind.apply(one.right());
            var suggested = kind.apply(one.suggested());
            var all = new ArrayList<>(right);
            suggested.stream().filter(slug -> !right.contains(slug)).forEach(all::add);
            for (var slug : all)
                sums.merge(
                        slug,
                        Sum.NOTHING.plus(right.contains(slug), suggested.contains(slug)),
                        (sum, more) -> new Sum(
                                sum.right() + more.right(), sum.wrong() + more.wrong(), sum.missed() + more.missed()));
        }
        return sums;
    }

    /** Stories whose stars or regions were not all right. */
    public List<Case> wrong() {
        return cases.stream().filter(Case::isWrong).toList();
    }
}
