package org.xingyao.transfer.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.Filing;
import org.xingyao.text.Invalid;

/** Reads a filing as the panel of the editor sends it, whole. */
public final class SentFiling {
    private static final Set<String> TRACKS = Set.of("village", "community", "both", "none");
    private static final Set<String> VALIDITIES = Set.of("valid", "expired", "repealed", "unknown");
    // What the columns take.
    private static final int LONGEST_WORDING = 120;
    private static final int LONGEST_AUDIENCE = 20;
    private static final int LONGEST_ADDRESS = 120;

    private SentFiling() {}

    /** @throws Invalid naming the field at fault; whether the slugs are on file is asked by the action */
    public static Filing read(byte @Nullable [] bytes) {
        var json = SentJson.object(bytes);
        var pairs = new ArrayList<Filing.OfPair>();
        for (var pair : json.path("pairs")) pairs.add(pair(pair));
        return new Filing(
                oneOf(TRACKS, SentJson.text(json, "track"), "track", "创建类别"),
                SentJson.texts(json, "stars"),
                SentJson.texts(json, "regions"),
                SentJson.texts(json, "organisations"),
                SentJson.texts(json, "topics"),
                pairs);
    }

    private static Filing.OfPair pair(JsonNode json) {
        var pair = new Filing.OfPair(
                json.path("number").asInt(),
                atMost(LONGEST_WORDING, SentJson.texts(json, "otherWordings"), "otherWordings", "其他问法"),
                atMost(LONGEST_AUDIENCE, SentJson.texts(json, "audience"), "audience", "适用人群"),
                oneOf(VALIDITIES, SentJson.text(json, "validity"), "validity", "时效"),
                SentJson.day(json, "validFrom", "生效日期"),
                SentJson.day(json, "validTo", "失效日期"),
                SentJson.day(json, "reviewBy", "复核日期"),
                atMost(LONGEST_ADDRESS, List.of(SentJson.text(json, "supersededBy")), "supersededBy", "替代问答的地址")
                        .getFirst());
        var from = pair.validFrom();
        var to = pair.validTo();
        if (from != null && to != null && to.isBefore(from)) throw new Invalid("validTo", "失效日期早于生效日期，请改正");
        return pair;
    }

    private static String oneOf(Set<String> known, String value, String field, String label) {
        if (!known.contains(value)) throw new Invalid(field, label + "没有“" + value + "”这一项，请重新选择");
        return value;
    }

    private static List<String> atMost(int characters, List<String> texts, String field, String label) {
        for (var text : texts) {
            if (text.length() > characters)
                throw new Invalid(field, label + "“" + text + "”有 " + text.length() + " 字，最多 " + characters + " 字，请删短");
        }
        return texts;
    }
}
