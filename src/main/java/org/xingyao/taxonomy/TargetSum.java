package org.xingyao.taxonomy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the units add up to beside the total that their city states.
 *
 * @param parts sum of the units that are listed
 * @param unlisted names of the units that are not
 */
public record TargetSum(int total, int parts, List<String> unlisted) {
    /**
     * @param units number by name, null where it is not listed
     * @return nothing where there is nothing to compare: no total, or no unit that is listed
     */
    public static Optional<TargetSum> of(@Nullable Integer total, Map<String, @Nullable Integer> units) {
        var listed = units.values().stream().filter(number -> number != null).toList();
        if (total == null || listed.isEmpty()) return Optional.empty();
        var unlisted = new LinkedHashMap<>(units);
        unlisted.values().removeIf(number -> number != null);
        int parts = listed.stream().mapToInt(Integer::intValue).sum();
        return Optional.of(new TargetSum(total, parts, List.copyOf(unlisted.keySet())));
    }

    public boolean agrees() {
        return parts == total;
    }

    /** As a person is told it; without a full stop. */
    public String said() {
        var said = "各地合计 " + parts + "，全市 " + total;
        if (!agrees()) said += "，" + (parts < total ? "少 " + (total - parts) : "多 " + (parts - total));
        return unlisted.isEmpty() ? said : said + "；" + String.join("、", unlisted) + "资料未列，没有计入";
    }
}
