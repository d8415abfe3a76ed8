package org.xingyao.account;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A machine shows its token. */
final class TokenRequest extends BaseAuthenticationRequest {
    final String token;

    TokenRequest(String token) {
        this.token = token;
    }
}
