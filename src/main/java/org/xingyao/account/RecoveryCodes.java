package org.xingyao.account;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xingyao.text.Digest;

/** Codes that each open the second step once, for somebody without their phone. Long and random, so SHA-256 will do. */
public final class RecoveryCodes {
    private static final int HOW_MANY = 10;
    private static final int GROUPS = 3;
    private static final int GROUP = 5;

    private RecoveryCodes() {}

    /** Ten of them, some 70 bits each, as abcde-fghij-kmnpq. */
    public static List<String> make() {
        return Stream.generate(RecoveryCodes::one).limit(HOW_MANY).toList();
    }

    public static Set<String> hashes(List<String> codes) {
        return codes.stream().map(RecoveryCodes::hash).collect(Collectors.toSet());
    }

    /** Capitals, dashes and spaces don't count. */
    static String hash(String code) {
        return Digest.sha256("recovery:" + code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
    }

    private static String one() {
        return IntStream.range(0, GROUPS)
                .mapToObj(_ -> Secrets.random(GROUP).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("-"));
    }
}
