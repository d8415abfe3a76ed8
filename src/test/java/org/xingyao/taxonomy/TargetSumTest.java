package org.xingyao.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TargetSumTest {
    private static Map<String, @Nullable Integer> units(@Nullable Integer qinyang, @Nullable Integer wenxian) {
        Map<String, @Nullable Integer> units = new LinkedHashMap<>();
        units.put("沁阳市", qinyang);
        units.put("温县", wenxian);
        return units;
    }

    @Test
    void who_is_not_listed_is_named_and_not_counted_as_zero() {
        var sum = TargetSum.of(12, units(12, null)).orElseThrow();
        assertThat(sum.agrees()).isTrue();
        assertThat(sum.said()).isEqualTo("各地合计 12，全市 12；温县资料未列，没有计入");
        assertThat(TargetSum.of(12, units(12, 0)).orElseThrow().unlisted()).isEmpty();
    }

    @Test
    void what_does_not_add_up_says_by_how_much() {
        assertThat(TargetSum.of(107, units(12, 90)).orElseThrow().said()).isEqualTo("各地合计 102，全市 107，少 5");
        assertThat(TargetSum.of(100, units(12, 90)).orElseThrow().said()).isEqualTo("各地合计 102，全市 100，多 2");
    }

    @Test
    void where_nothing_is_known_nothing_is_compared() {
        assertThat(TargetSum.of(null, units(12, 90))).isEmpty();
        assertThat(TargetSum.of(107, units(null, null))).isEmpty();
    }
}
