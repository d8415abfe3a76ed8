package org.xingyao.tagging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xingyao.tagging.TagNames.BodyName;

/**
 * Which bodies on file a story names. 市人社局 is the city's; a bare 人社局 is the city's in a story of the city, and in a
 * story of a county that county's, as far as it is on file; 郑州市公安局 and 县公安局 are never the city's.
 */
final class BodyFinder {
    private static final Map<String, Double> BY_FORM =
            Map.of("official", 0.9, "short", 0.75, "former", 0.6, "generic", 0.3);

    /** A generic word (人社部门) can mean any body of the kind, however often it comes. */
    private static final double MOST_OF_GENERIC = 0.45;

    /** A bare name in a county's story that may mean the city's body. */
    private static final double OF_ANOTHER_LEVEL = 0.35;

    /** How the city's own names begin. */
    private static final Pattern OF_THE_CITY = Pattern.compile("^(市|焦作|中共焦作|政协焦作|共青团焦作|团市委|国网焦作)");

    private static final Pattern HIGHER = Pattern.compile("(省|省委|国家|中央|全国|中共中央|国务院|部)$");
    private static final Pattern COUNTY = Pattern.compile("(县|县委|区|区委)$");
    private static final Pattern OUR_CITY = Pattern.compile("(焦作市?|焦作市委|我市|本市|市委|市委常委,)$");
    private static final Pattern SOME_CITY = Pattern.compile("市委?$");
    private static final Pattern OTHER_CITY = Pattern.compile(
            "(沁阳|孟州|济源|郑州|洛阳|新乡|开封|许昌|安阳|鹤壁|濮阳|漯河|三门峡|南阳|商丘|信阳|周口|驻马店|平顶山|晋城|长治|运城|北京|上海|天津|重庆|武汉|西安|深圳|广州|杭州|苏州)$");

    private record Named(BodyName body, String form, boolean ofTheCity) {}

    private final Dictionary<Named> names = new Dictionary<>();
    private final Map<String, List<BodyName>> byRegion = new HashMap<>();
    private final Map<String, String> regionNames = new HashMap<>();

    BodyFinder(TagNames all) {
        all.regions().forEach(region -> regionNames.put(region.slug(), region.name()));
        for (var body : all.organisations()) {
            add(body, body.name(), "official");
            add(body, body.shortName(), "short");
            body.aliases().forEach(alias -> add(body, alias.name(), alias.kind()));
            // 市九届人大常委会 is written as often as 市人大常委会.
            for (var seat : List.of("市人大", "市政协"))
                if (has(body, seat)) for (var term : Places.TERMS) add(body, "市" + term + seat.substring(1), "short");
            byRegion.computeIfAbsent(body.region(), _ -> new ArrayList<>()).add(body);
        }
    }

    private static boolean has(BodyName body, String name) {
        return body.shortName().equals(name)
                || body.aliases().stream().anyMatch(alias -> alias.name().equals(name));
    }

    private void add(BodyName body, String name, String form) {
        if (name.length() > 1)
            names.add(name, new Named(body, form, OF_THE_CITY.matcher(name).find()));
    }

    /** A body that a name means, and how sure that is. */
    private record Meant(BodyName body, double confidence) {}

    private static final class Found {
        private double doubt = 1;
        private double most;
        private final Tally tally = new Tally();
    }

    /** @param unit slug of the county-level unit a story is set in; empty for one of the city */
    List<Suggestion> find(List<Sentence> sentences, String unit) {
        var found = new LinkedHashMap<BodyName, Found>();
        for (var sentence : sentences) {
            var bare = sentence.bare().text();
            for (var hit : names.in(bare)) {
                double guard = Guards.weight(bare, hit.start(), hit.end());
                var word = bare.substring(hit.start(), hit.end());
                meant(hit, bare, word, unit).ifPresent(meant -> {
                    var one = found.computeIfAbsent(meant.body(), _ -> new Found());
                    double sure = Math.min(0.97, meant.confidence() * guard * (sentence.isHead() ? 1.2 : 1));
                    one.doubt *= 1 - sure;
                    one.most = Math.max(one.most, sure);
                    one.tally.add(sentence, word, sentence.words(hit.start(), hit.end()), sure, 1);
                });
            }
        }
        var suggestions = new ArrayList<Suggestion>();
        found.forEach((body, one) -> {
            double confidence = one.most < Suggestions.SURE ? Math.min(MOST_OF_GENERIC, 1 - one.doubt) : 1 - one.doubt;
            if (confidence >= Confidence.WORTH_SHOWING)
                suggestions.add(new Suggestion(body.slug(), body.name(), confidence, one.tally.evidence()));
        });
        suggestions.sort((one, other) -> Double.compare(other.confidence(), one.confidence()));
        return suggestions;
    }

    /** Whether what stands before 市公安局 makes it the body of another city. */
    static boolean isOfAnotherCity(String behind) {
        return OTHER_CITY.matcher(behind).find();
    }

    private Optional<Meant> meant(Dictionary.Hit<Named> hit, String bare, String word, String unit) {
        var named = hit.values().getFirst();
        double sure = BY_FORM.getOrDefault(named.form(), 0.5);
        var behind = Guards.behind(bare, hit.start());
        if (named.ofTheCity()) {
            boolean other =
                    word.startsWith("市") && (isOfAnotherCity(behind) || behind.endsWith("该") && !unit.isEmpty());
            return other ? Optional.empty() : Optional.of(new Meant(named.body(), sure));
        }
        // 温县公安局 names its county itself.
        if (!named.body().level().equals("city")) return Optional.of(new Meant(named.body(), sure));
        if (HIGHER.matcher(behind).find() && !OUR_CITY.matcher(behind).find()) return Optional.empty();
        if (OUR_CITY.matcher(behind).find()) return Optional.of(new Meant(named.body(), sure));
        if (COUNTY.matcher(behind).find()) return ofUnit(unit, word, sure);
        if (SOME_CITY.matcher(behind).find() || OTHER_CITY.matcher(behind).find()) return ofUnit(unit, word, sure);
        if (unit.isEmpty()) return Optional.of(new Meant(named.body(), sure));
        return ofUnit(unit, word, sure)
                .or(() -> Optional.of(new Meant(named.body(), Math.min(sure, OF_ANOTHER_LEVEL))));
    }

    /** The county's body of the same name: 县公安局, in a story of 温县, is 温县公安局. */
    private Optional<Meant> ofUnit(String unit, String word, double sure) {
        if (unit.isEmpty()) return Optional.empty();
        var region = regionNames.getOrDefault(unit, "");
        return byRegion.getOrDefault(unit, List.of()).stream()
                .filter(body -> body.name().endsWith(region + word)
                        || body.name().endsWith(region + "委" + word)
                        || body.aliases().stream()
                                .anyMatch(alias -> alias.name().equals(region + word)))
                .findFirst()
                .map(body -> new Meant(body, sure));
    }
}
