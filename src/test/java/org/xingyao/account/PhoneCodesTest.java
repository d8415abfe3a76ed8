package org.xingyao.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes as RFC 6238 gives them, and which of them are taken. */
class PhoneCodesTest {
    /** The secret of the RFC's appendix B, 12345678901234567890 in Base32. */
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_111);

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void the_codes_are_those_of_the_standard(long second, String code) {
        assertThat(PhoneCodes.code(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void a_phone_may_be_half_a_minute_fast_or_slow_and_no_more() {
        for (int steps = -3; steps <= 3; steps++) {
            var code = PhoneCodes.code(SECRET, NOW.plusSeconds(30L * steps));
            assertThat(PhoneCodes.stepOf(SECRET, code, NOW, 0).isPresent())
                    .as("%d half minutes away", steps)
                    .isEqualTo(Math.abs(steps) <= 1);
        }
    }

    @Test
    void a_code_is_taken_once_and_none_before_it_after_it() {
        var before = PhoneCodes.code(SECRET, NOW.minusSeconds(30));
        var code = PhoneCodes.code(SECRET, NOW);
        long step = PhoneCodes.stepOf(SECRET, code, NOW, 0).orElseThrow();
        assertThat(PhoneCodes.stepOf(SECRET, code, NOW, step)).isEmpty();
        assertThat(PhoneCodes.stepOf(SECRET, before, NOW, step)).isEmpty();
        var next = PhoneCodes.code(SECRET, NOW.plusSeconds(30));
        assertThat(PhoneCodes.stepOf(SECRET, next, NOW, step)).isPresent();
    }

    @Test
    void spaces_do_not_matter_and_anything_else_is_no_code() {
        assertThat(PhoneCodes.stepOf(SECRET, " 050 471 ", NOW, 0)).isPresent();
        for (var odd : new String[] {"", "50471", "0504711", "-50471", "０５０４７１", "abcdef", "\u0000"})
            assertThat(PhoneCodes.stepOf(SECRET, odd, NOW, 0)).as(odd).isEmpty();
    }

    @Test
    void each_secret_is_its_own() {
        assertThat(PhoneCodes.newSecret()).hasSize(32).matches("[A-Z2-7]+").isNotEqualTo(PhoneCodes.newSecret());
    }

    @Test
    void the_address_says_whose_it_is_in_any_script() {
        assertThat(PhoneCodes.address("星耀 党建", "李四", SECRET))
                .isEqualTo("otpauth://totp/%E6%98%9F%E8%80%80%20%E5%85%9A%E5%BB%BA:%E6%9D%8E%E5%9B%9B?secret=" + SECRET
                        + "&issuer=%E6%98%9F%E8%80%80%20%E5%85%9A%E5%BB%BA&algorithm=SHA1&digits=6&period=30");
    }
}
