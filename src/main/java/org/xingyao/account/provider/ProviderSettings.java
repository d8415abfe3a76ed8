package org.xingyao.account.provider;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Set;

/** Reads the configuration, and says what is missing in it before somebody stands at the door. */
final class ProviderSettings {
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");

    private ProviderSettings() {}

    static URI issuer(URI said) {
        boolean safe = "https".equals(said.getScheme())
                || "http".equals(said.getScheme()) && THIS_MACHINE.contains(String.valueOf(said.getHost()));
        if (!safe) throw new IllegalStateException("xingyao.provider.issuer 要以 https:// 开头：" + said);
        return said;
    }

    static String clientId(ProviderConfig config) {
        return config.clientId()
                .orElseThrow(
                        () -> new IllegalStateException("设了 xingyao.provider.issuer，还要设 xingyao.provider.client-id"));
    }

    static String secret(ProviderConfig config) {
        if (config.secretFile().isEmpty()) {
            return config.secret()
                    .orElseThrow(() -> new IllegalStateException(
                            "设了 xingyao.provider.issuer，还要设 xingyao.provider.secret 或 xingyao.provider.secret-file"));
        }
        var file = config.secretFile().get();
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new IllegalStateException("xingyao.provider.secret-file 读不出来：" + file, e);
        }
    }
}
