package org.xingyao.account.provider;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;

/**
 * What the provider says of itself.
 *
 * @param postsSecret it wants the client's secret in the form and not in the header
 * @param saysIssuer it names itself when it sends a browser back (RFC 9207)
 */
record Discovered(URI authorize, URI token, boolean postsSecret, boolean saysIssuer, IDTokenValidator validator) {
    static final int CONNECT_MILLIS = 3000;
    static final int READ_MILLIS = 5000;
    private static final int LARGEST_KEY_SET = 256 * 1024;

    /** Only signatures by a key of the provider's own: what is signed by the shared secret, or not at all, proves nothing. */
    private static final Set<JWSAlgorithm> SIGNATURES = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    /** Refuses metadata that name another issuer. */
    static Discovered ask(Issuer issuer, ClientID client) throws GeneralException, IOException {
        var said = OIDCProviderMetadata.resolve(issuer, CONNECT_MILLIS, READ_MILLIS);
        var keys = JWKSourceBuilder.<SecurityContext>create(
                        said.getJWKSetURI().toURL(),
                        new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, LARGEST_KEY_SET))
                .build();
        var selector = new JWSVerificationKeySelector<>(new HashSet<>(SIGNATURES), keys);
        var methods = said.getTokenEndpointAuthMethods();
        boolean posts = methods != null
                && !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                && methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST);
        return new Discovered(
                said.getAuthorizationEndpointURI(),
                said.getTokenEndpointURI(),
                posts,
                said.supportsAuthorizationResponseIssuerParam(),
                new IDTokenValidator(issuer, client, selector, null));
    }
}
