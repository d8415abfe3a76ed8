package org.xingyao.account.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Asks the house's identity provider who somebody is. Each question may take seconds: not within a transaction. */
@ApplicationScoped
public class Provider {
    private static final Logger LOG = Logger.getLogger(Provider.class);
    // What it says of itself hardly ever changes; keys that change are fetched when a token names one that is not
    // known.
    private static final long KEPT_NANOS = Duration.ofHours(1).toNanos();
    // A provider that hangs must not hold every thread of the desk.
    private static final int AT_ONCE = 4;
    // From here on it says that the fault is its own.
    private static final int FAILED = 500;

    private final Optional<Client> client;
    private final String claim;
    private final String name;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private volatile @Nullable Kept kept;

    Provider(ProviderConfig config) {
        this.client = Client.of(config);
        this.claim = config.claim();
        this.name = config.name();
    }

    private record Kept(Discovered discovered, long until) {}

    private interface Question<T> {
        T ask(Client client, Discovered provider) throws NotProven, GeneralException, IOException;
    }

    /** Made at the start, so that a configuration that lacks something is told to the operator and not to an editor. */
    void start(@Observes StartupEvent event) {
        if (isConfigured()) LOG.infof("可以用%s登录", name);
    }

    public boolean isConfigured() {
        return client.isPresent();
    }

    /** What people call it. */
    public String name() {
        return name;
    }

    /**
     * Where a browser is to be sent.
     *
     * @param back where the provider sends it back to
     */
    public URI door(Attempt attempt, URI back) throws Unreachable {
        try {
            return ask((own, provider) -> new AuthenticationRequest.Builder(
                            ResponseType.CODE, new Scope("openid", "profile"), own.id(), back)
                    .endpointURI(provider.authorize())
                    .state(attempt.state())
                    .nonce(attempt.nonce())
                    .codeChallenge(attempt.verifier(), CodeChallengeMethod.S256)
                    .build()
                    .toURI());
        } catch (NotProven e) {
            throw new Unreachable(e.reason(), e);
        }
    }

    /**
     * @param back the same as on the way out
     * @throws NotProven when anything of the answer is not as it must be
     */
    public ProvenName proven(Attempt attempt, Answer answer, URI back) throws NotProven, Unreachable {
        if (!attempt.isOf(answer.state())) throw new NotProven("state 与这个浏览器的不符");
        if (!answer.error().isEmpty())
            throw new NotProven("认证方没有放行：" + answer.error().replaceAll("[^\\w.-]", ""));
        if (answer.code().isEmpty()) throw new NotProven("认证方没有给出授权码");
        return ask((own, provider) -> {
            var said = own.issuer().getValue();
            if (!answer.issuer().isEmpty() ? !answer.issuer().equals(said) : provider.saysIssuer())
                throw new NotProven("回答来自另一个认证方");
            return name(attempt, provider, token(attempt, answer, back, own, provider));
        });
    }

    private static JWT token(Attempt attempt, Answer answer, URI back, Client own, Discovered provider)
            throws NotProven, IOException, ParseException {
        var grant = new AuthorizationCodeGrant(new AuthorizationCode(answer.code()), back, attempt.verifier());
        ClientAuthentication auth = provider.postsSecret()
                ? new ClientSecretPost(own.id(), own.secret())
                : new ClientSecretBasic(own.id(), own.secret());
        var request =
                new TokenRequest.Builder(provider.token(), auth, grant).build().toHTTPRequest();
        request.setConnectTimeout(Discovered.CONNECT_MILLIS);
        request.setReadTimeout(Discovered.READ_MILLIS);
        request.setFollowRedirects(false);
        var sent = request.send();
        if (sent.getStatusCode() >= FAILED)
            throw new IOException("the token endpoint answered " + sent.getStatusCode());
        var response = OIDCTokenResponseParser.parse(sent);
        if (!response.indicatesSuccess()) {
            var code = response.toErrorResponse().getErrorObject().getCode();
            throw new NotProven("认证方不认授权码：" + (code == null ? "" : code.replaceAll("[^\\w.-]", "")));
        }
        return ((OIDCTokenResponse) response.toSuccessResponse())
                .getOIDCTokens()
                .getIDToken();
    }

    private ProvenName name(Attempt attempt, Discovered provider, JWT token) throws NotProven {
        try {
            var claims = provider.validator().validate(token, attempt.nonce());
            var value = claims.getStringClaim(claim);
            if (value == null || value.isBlank()) throw new NotProven("令牌里没有 " + claim);
            return new ProvenName(value.strip());
        } catch (BadJOSEException | JOSEException e) {
            LOG.warnf("ID token refused: %s", e.getMessage());
            throw new NotProven("令牌没有通过校验（签名、签发者、受众、有效期或 nonce）");
        }
    }

    private <T> T ask(Question<T> question) throws NotProven, Unreachable {
        var own = client.orElseThrow(() -> new IllegalStateException("no provider is configured"));
        if (!places.tryAcquire()) throw new Unreachable("as many ask the provider as may");
        try {
            return question.ask(own, discovered(own));
        } catch (IOException | GeneralException e) {
            LOG.warn("统一身份认证没有答复或答复不合规范", e);
            throw new Unreachable("the provider gave no answer", e);
        } finally {
            places.release();
        }
    }

    private Discovered discovered(Client own) throws GeneralException, IOException {
        var known = kept;
        if (known != null && System.nanoTime() - known.until() < 0) return known.discovered();
        var fresh = Discovered.ask(own.issuer(), own.id());
        kept = new Kept(fresh, System.nanoTime() + KEPT_NANOS);
        return fresh;
    }

    /** Who we are to the provider. */
    record Client(Issuer issuer, ClientID id, Secret secret) {
        static Optional<Client> of(ProviderConfig config) {
            return config.issuer()
                    .map(issuer -> new Client(
                            new Issuer(ProviderSettings.issuer(issuer)),
                            new ClientID(ProviderSettings.clientId(config)),
                            new Secret(ProviderSettings.secret(config))));
        }
    }
}
