package org.xingyao.account.provider;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import org.xingyao.account.Secrets;
import org.xingyao.text.Digest;

/**
 * One browser on its way to the provider and back.
 *
 * @param seed random, in a cookie of that browser alone; the rest is made of it, and tells nothing of it
 */
public record Attempt(String seed) {
    private static final int LENGTH = 43;

    public static Attempt begin() {
        return new Attempt(Secrets.random(LENGTH));
    }

    State state() {
        return new State(of("state"));
    }

    Nonce nonce() {
        return new Nonce(of("nonce"));
    }

    CodeVerifier verifier() {
        return new CodeVerifier(of("verifier"));
    }

    boolean isOf(String state) {
        return Digest.isSame(state().getValue(), state);
    }

    private String of(String what) {
        return Digest.sha256(what + ":" + seed);
    }
}
