package org.xingyao.account;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A browser shows the id of its session. */
final class SessionRequest extends BaseAuthenticationRequest {
    final String id;

    SessionRequest(String id) {
        this.id = id;
    }
}
