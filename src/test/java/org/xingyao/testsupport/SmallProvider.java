package org.xingyao.testsupport;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A house's identity provider on this machine: discovery, keys, an authorization endpoint that lets everybody in at once,
 * a token endpoint that checks client, address and PKCE. What it does wrong can be said.
 */
public class SmallProvider implements QuarkusTestResourceLifecycleManager {
    /** What is wrong with the next ID tokens. */
    public enum Fault {
        NONE,
        NONCE,
        AUDIENCE,
        ISSUER,
        EXPIRED,
        OTHER_KEY,
        SIGNED_BY_SECRET,
        UNSIGNED,
        NO_NAME,
        NO_ANSWER
    }

    private static final String CLIENT = "xingyao-desk";
    private static final String SECRET = "a-secret-of-more-than-thirty-two-bytes";
    private static final Map<String, Map<String, String>> CODES = new ConcurrentHashMap<>();
    private static volatile Fault fault = Fault.NONE;
    private static volatile String person = "";

    private final HttpServer server;
    private final String issuer;
    private final RSAKey key;
    private final RSAKey otherKey;

    public SmallProvider() {
        try {
            key = new RSAKeyGenerator(2048).keyID("one").generate();
            otherKey = new RSAKeyGenerator(2048).keyID("one").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException | JOSEException e) {
            throw new IllegalStateException(e);
        }
        issuer = "http://127.0.0.1:" + server.getAddress().getPort() + "/house";
    }

    /** @param name who sits at the browser from now on */
    public static void prepare(String name, Fault next) {
        person = name;
        fault = next;
    }

    @Override
    public Map<String, String> start() {
        server.createContext("/house/.well-known/openid-configuration", exchange -> answer(exchange, 200, metadata()));
        server.createContext("/house/keys", exchange -> answer(exchange, 200, new JWKSet(key).toString()));
        server.createContext("/house/authorize", this::authorize);
        server.createContext("/house/token", this::token);
        server.start();
        return Map.of(
                "xingyao.provider.issuer", issuer,
                "xingyao.provider.client-id", CLIENT,
                "xingyao.provider.secret", SECRET);
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private String metadata() {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256"], "code_challenge_methods_supported": ["S256"]}
                """.formatted(issuer);
    }

    /** Everything that a real one looks at before it shows its own login page. */
    private void authorize(HttpExchange exchange) throws IOException {
        var asked = fields(exchange.getRequestURI().getRawQuery());
        boolean right = CLIENT.equals(asked.get("client_id"))
                && "code".equals(asked.get("response_type"))
                && "S256".equals(asked.get("code_challenge_method"))
                && List.of(asked.getOrDefault("scope", "").split(" ")).contains("openid");
        if (!right) {
            answer(exchange, 400, "{}");
            return;
        }
        var code = UUID.randomUUID().toString();
        CODES.put(code, asked);
        var back = asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state");
        exchange.getResponseHeaders().set("Location", URI.create(back).toString());
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        if (fault == Fault.NO_ANSWER) {
            answer(exchange, 503, "<html>away");
            return;
        }
        var sent = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var asked = CODES.remove(sent.getOrDefault("code", ""));
        var basic =
                "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        if (!basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "{\"error\": \"invalid_client\"}");
        } else if (asked == null
                || !asked.getOrDefault("redirect_uri", "").equals(sent.get("redirect_uri"))
                || !asked.getOrDefault("code_challenge", "")
                        .equals(challenge(sent.getOrDefault("code_verifier", "")))) {
            answer(exchange, 400, "{\"error\": \"invalid_grant\"}");
        } else {
            answer(exchange, 200, """
                    {"access_token": "x", "token_type": "Bearer", "id_token": "%s"}""".formatted(idToken(asked.getOrDefault("nonce", ""))));
        }
    }

    private String idToken(String nonce) {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(fault == Fault.ISSUER ? issuer + "/other" : issuer)
                .audience(fault == Fault.AUDIENCE ? "another-client" : CLIENT)
                .subject("12345")
                .issueTime(Date.from(now.minusSeconds(600)))
                .expirationTime(Date.from(fault == Fault.EXPIRED ? now.minusSeconds(120) : now.plusSeconds(300)))
                .claim("nonce", fault == Fault.NONCE ? "another" : nonce)
                .claim(fault == Fault.NO_NAME ? "nickname" : "preferred_username", person)
                .build();
        try {
            return switch (fault) {
                case UNSIGNED -> new PlainJWT(claims).serialize();
                case SIGNED_BY_SECRET -> signed(claims, JWSAlgorithm.HS256, new MACSigner(SECRET));
                case OTHER_KEY -> signed(claims, JWSAlgorithm.RS256, new RSASSASigner(otherKey));
                default -> signed(claims, JWSAlgorithm.RS256, new RSASSASigner(key));
            };
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signed(JWTClaimsSet claims, JWSAlgorithm algorithm, JWSSigner signer) throws JOSEException {
        var jwt = new SignedJWT(new JWSHeader.Builder(algorithm).keyID("one").build(), claims);
        jwt.sign(signer);
        return jwt.serialize();
    }

    private static String challenge(String verifier) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> fields(String query) {
        Map<String, String> fields = new ConcurrentHashMap<>();
        URLUtils.parseParameters(query).forEach((name, values) -> fields.put(name, values.getFirst()));
        return fields;
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
