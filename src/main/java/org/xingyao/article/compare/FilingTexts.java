package org.xingyao.article.compare;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.Filing;

/** The filing of an article as texts. */
final class FilingTexts {
    private FilingTexts() {}

    static Map<HeadField, String> of(Filing filing, Names names) {
        var texts = new EnumMap<HeadField, String>(HeadField.class);
        texts.put(HeadField.TRACK, names.track(filing.track()));
        texts.put(HeadField.STARS, listed(filing.stars(), names::star));
        texts.put(HeadField.REGIONS, listed(filing.regions(), names::region));
        texts.put(HeadField.ORGANISATIONS, listed(filing.organisations(), names::organisation));
        texts.put(HeadField.TOPICS, String.join("、", filing.topics()));
        texts.put(
                HeadField.PAIRS, filing.pairs().stream().map(FilingTexts::pair).collect(Collectors.joining("；")));
        return texts;
    }

    private static String listed(List<String> slugs, UnaryOperator<String> name) {
        return slugs.stream().map(name).collect(Collectors.joining("、"));
    }

    private static String pair(Filing.OfPair pair) {
        return Stream.of(
                        Stream.of("#" + pair.number()),
                        pair.otherWordings().stream(),
                        pair.audience().stream(),
                        Stream.of(
                                pair.validity(),
                                day(pair.validFrom()),
                                day(pair.validTo()),
                                day(pair.reviewBy()),
                                pair.supersededBy()))
                .flatMap(texts -> texts)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
