package org.xingyao.account.provider;

/**
 * What a browser brings back from the provider; each may be empty.
 *
 * @param error of the provider, when it let nobody in
 * @param issuer by RFC 9207, where the provider says it
 */
public record Answer(String state, String code, String error, String issuer) {}
