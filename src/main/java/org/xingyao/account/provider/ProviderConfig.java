package org.xingyao.account.provider;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** The house's identity provider. Without an issuer there is none, and nothing of it can be seen. */
@ConfigMapping(prefix = "xingyao.provider")
public interface ProviderConfig {
    /** As the provider writes it itself, for example https://sso.example.cn/realms/paper. HTTPS, or this machine. */
    Optional<URI> issuer();

    Optional<String> clientId();

    Optional<String> secret();

    /** A file that holds the secret, in place of {@link #secret}. */
    Optional<Path> secretFile();

    /** Of the ID token: says the account's name. Nobody must be able to change their own at the provider. */
    @WithDefault("preferred_username")
    String claim();

    /** What people call it. */
    @WithDefault("统一身份认证")
    String name();
}
