/**
 * Signing in with the house's identity provider 统一身份认证 (OpenID Connect, authorization code with PKCE).
 *
 * <p>Start with {@link org.xingyao.account.provider.Provider}. What surprises: nothing is kept on the server between the
 * way out and the way back; state, nonce and verifier are all made of one random cookie. The provider only says who
 * somebody is; accounts and rights are ours, and none is made by signing in.
 */
@NullMarked
package org.xingyao.account.provider;

import org.jspecify.annotations.NullMarked;
